import { API_KEY_VARIABLE, type BackendOptions } from '../options/backend.js';
import type { ReportFormat } from '../../api/audit/report.js';
import type { JobProgress } from '../../api/jobs/progress.js';
import { resolveServer } from '../backend/open.js';
import type { CliContext } from '../context.js';
import { CliError } from '../exit.js';

/** Calls the jobs API of a service. */
interface JobClient {
  createJob(options: object): Promise<{ readonly id: string; readonly revision: number }>;
  getJob(id: string): Promise<JobProgress>;
  sendInput(id: string, offset: number, input: AsyncIterable<Uint8Array>): Promise<void>;
  fetchResults(id: string, from: number): Promise<AsyncIterable<Uint8Array>>;
  fetchReport(id: string, format: ReportFormat): Promise<string>;
}

/** The service refused a request: sending it again does not help. */
export class RefusedError extends CliError {
  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

/** @throws CliError when no service is named */
export function createJobClient(options: BackendOptions, context: CliContext): JobClient {
  const server = resolveServer(options, context);
  if (server === undefined || !URL.canParse(server))
    throw new CliError('name the service that has the jobs: --server http://127.0.0.1:8080');
  const base = new URL(server.endsWith('/') ? server : `${server}/`);
  const key = context.environment[API_KEY_VARIABLE];
  const common = {
    'User-Agent': `crossrate/${context.version}`,
    ...(key ? { Authorization: `Bearer ${key}` } : {}),
  };
  const call = async (path: string, init: RequestInit & { duplex?: 'half' } = {}): Promise<Response> => {
    const headers = { ...common, ...(init.headers as Record<string, string> | undefined) };
    const response = await fetch(new URL(path, base), { ...init, headers });
    if (response.ok) return response;
    throw new RefusedError(parseReason(await response.text(), response), response.status);
  };
  const pathOf = (id: string): string => `v1/jobs/${encodeURIComponent(id)}`;
  return {
    async createJob(asked) {
      const response = await call('v1/jobs', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ options: asked }),
      });
      return (await response.json()) as { id: string; revision: number };
    },
    getJob: async (id) => (await (await call(pathOf(id))).json()) as JobProgress,
    async sendInput(id, offset, input) {
      const response = await call(`${pathOf(id)}/input?offset=${offset}`, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/x-ndjson' },
        body: input as never,
        duplex: 'half',
      });
      await response.body?.cancel();
    },
    async fetchResults(id, from) {
      const { body } = await call(`${pathOf(id)}/results?from=${from}`);
      return body as unknown as AsyncIterable<Uint8Array>;
    },
    fetchReport: async (id, format) => (await call(`${pathOf(id)}/report?format=${format}`)).text(),
  };
}

function parseReason(body: string, { status, statusText }: Response): string {
  try {
    return (JSON.parse(body) as { detail: string }).detail;
  } catch {
    return `the service answers ${status} ${statusText}`;
  }
}
