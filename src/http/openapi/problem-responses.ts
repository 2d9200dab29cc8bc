import type { RouteConfig } from '@asteasolutions/zod-to-openapi';
import { getRequiredAccess, getRequestKind, givesPage, type Endpoint } from '../endpoint.js';
import { PROBLEMS, type ProblemCode } from '../../api/problems/catalogue.js';
import { pageSchema } from '../../api/schemas/page.js';
import { problemSchema } from '../../api/schemas/problem.js';

const COMMON_PROBLEMS: readonly ProblemCode[] = ['bad-request', 'invalid-request', 'unknown-host', 'internal-error'];
const BODY_PROBLEMS: readonly ProblemCode[] = [
  'malformed-json',
  'invalid-encoding',
  'too-large',
  'unsupported-media-type',
  'invalid-text',
  'request-timeout',
];

/** What the guards in front of an endpoint may say. */
function guardProblems(endpoint: Endpoint): readonly ProblemCode[] {
  const access = getRequiredAccess(endpoint);
  const isProbe = getRequestKind(endpoint) === 'probe';
  return [
    ...(access === 'open' ? [] : (['unauthorized', 'forbidden'] as const)),
    ...(access === 'operate' ? (['operator-only', 'no-operator'] as const) : []),
    ...(access === 'open' || isProbe ? [] : (['rate-limited', 'not-ready'] as const)),
    ...(isProbe ? [] : (['overloaded'] as const)),
    ...(endpoint.contract.tag === 'Jobs' ? (['storage-unavailable'] as const) : []),
    ...(endpoint.method === 'get' ? [] : (['forbidden-origin'] as const)),
  ];
}

/** Problems that keep their code under a second status. */
const SECOND_STATUS: Readonly<Partial<Record<ProblemCode, number>>> = { 'rate-unavailable': 503 };

const RETRYABLE: ReadonlySet<ProblemCode> = new Set([
  'rate-limited',
  'overloaded',
  'not-ready',
  'text-timeout',
  'storage-unavailable',
]);
const RETRY_AFTER_HEADER = {
  'Retry-After': { description: 'Seconds after which to try again.', schema: { type: 'integer' as const } },
};

/** Every problem that an endpoint can answer with, by status. */
export function buildProblemResponses(endpoint: Endpoint): RouteConfig['responses'] {
  const { body, problems = [] } = endpoint.contract;
  const codes = new Set<ProblemCode>([
    ...COMMON_PROBLEMS,
    ...guardProblems(endpoint),
    ...(body ? BODY_PROBLEMS : []),
    ...problems,
  ]);
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of codes)
    for (const status of [PROBLEMS[code].status, SECOND_STATUS[code]])
      if (status !== undefined) byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  return Object.fromEntries(
    [...byStatus].sort(([a], [b]) => a - b).map(([status, of]) => [status, toResponse(of, givesPage(endpoint))]),
  );
}

function toResponse(codes: readonly ProblemCode[], isPage: boolean): RouteConfig['responses'][string] {
  return {
    description: codes.map((code) => `- \`${code}\`: ${PROBLEMS[code].title}.`).join('\n'),
    ...(codes.some((code) => RETRYABLE.has(code)) ? { headers: RETRY_AFTER_HEADER } : {}),
    content: {
      'application/problem+json': { schema: problemSchema },
      ...(isPage ? { 'text/html': { schema: pageSchema } } : {}),
    },
  };
}
