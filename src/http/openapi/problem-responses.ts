import type { RouteConfig } from '@asteasolutions/zod-to-openapi';
import { accessOf, kindOf, type Endpoint } from '../endpoint.js';
import { PROBLEMS, type ProblemCode } from '../../api/problems/catalogue.js';
import { problem } from '../../api/schemas/problem.js';

const ALWAYS: readonly ProblemCode[] = ['bad-request', 'invalid-request', 'internal-error'];
const WITH_BODY: readonly ProblemCode[] = [
  'malformed-json',
  'invalid-encoding',
  'too-large',
  'unsupported-media-type',
  'invalid-text',
  'request-timeout',
];

/** What the guards in front of an endpoint may say. */
function guarding(endpoint: Endpoint): readonly ProblemCode[] {
  const access = accessOf(endpoint);
  const isProbe = kindOf(endpoint) === 'probe';
  return [
    ...(access === 'open' ? [] : (['unauthorized', 'forbidden'] as const)),
    ...(access === 'operate' ? (['operator-only', 'no-operator'] as const) : []),
    ...(access === 'open' || isProbe ? [] : (['rate-limited', 'not-ready'] as const)),
    ...(isProbe ? [] : (['overloaded'] as const)),
  ];
}

/** Problems that keep their code under a second status. */
const FURTHER_STATUS: Readonly<Partial<Record<ProblemCode, number>>> = { 'rate-unavailable': 503 };

const RETRIED: ReadonlySet<ProblemCode> = new Set(['rate-limited', 'overloaded', 'not-ready']);
const RETRY_AFTER = {
  'Retry-After': { description: 'Seconds after which to try again.', schema: { type: 'integer' as const } },
};

/** Every problem that an endpoint can answer with, by status. */
export function problemResponses(endpoint: Endpoint): RouteConfig['responses'] {
  const { body, problems = [] } = endpoint.contract;
  const codes = new Set<ProblemCode>([...ALWAYS, ...guarding(endpoint), ...(body ? WITH_BODY : []), ...problems]);
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of codes)
    for (const status of [PROBLEMS[code].status, FURTHER_STATUS[code]])
      if (status !== undefined) byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  return Object.fromEntries([...byStatus].sort(([a], [b]) => a - b).map(([status, of]) => [status, response(of)]));
}

function response(codes: readonly ProblemCode[]): RouteConfig['responses'][string] {
  return {
    description: codes.map((code) => `- \`${code}\`: ${PROBLEMS[code].title}.`).join('\n'),
    ...(codes.some((code) => RETRIED.has(code)) ? { headers: RETRY_AFTER } : {}),
    content: { 'application/problem+json': { schema: problem } },
  };
}
