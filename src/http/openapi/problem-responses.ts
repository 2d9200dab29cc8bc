import type { RouteConfig } from '@asteasolutions/zod-to-openapi';
import type { Endpoint } from '../endpoint.js';
import { PROBLEMS, type ProblemCode } from '../problems/catalogue.js';
import { problem } from '../schemas/problem.js';

const ALWAYS: readonly ProblemCode[] = ['bad-request', 'invalid-request', 'internal-error'];
const WITH_BODY: readonly ProblemCode[] = [
  'malformed-json',
  'invalid-encoding',
  'too-large',
  'unsupported-media-type',
  'invalid-text',
];

/** Problems that keep their code under a second status. */
const FURTHER_STATUS: Readonly<Partial<Record<ProblemCode, number>>> = { 'rate-unavailable': 503 };

/** Every problem that an endpoint can answer with, by status. */
export function problemResponses({ contract }: Endpoint): RouteConfig['responses'] {
  const codes = new Set<ProblemCode>([...ALWAYS, ...(contract.body ? WITH_BODY : []), ...(contract.problems ?? [])]);
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of codes)
    for (const status of [PROBLEMS[code].status, FURTHER_STATUS[code]])
      if (status !== undefined) byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  return Object.fromEntries([...byStatus].sort(([a], [b]) => a - b).map(([status, of]) => [status, response(of)]));
}

function response(codes: readonly ProblemCode[]): RouteConfig['responses'][string] {
  return {
    description: codes.map((code) => `- \`${code}\`: ${PROBLEMS[code].title}.`).join('\n'),
    content: { 'application/problem+json': { schema: problem } },
  };
}
