import type { Request, RequestHandler } from 'express';
import { getRequestContext } from '../middleware/request-context.js';
import type { KeyInBody } from '../endpoint.js';
import { ProblemError } from '../../api/problems/problem.js';
import type { AccessPolicy } from './access.js';
import type { ApiKey, KeyScope } from './api-key.js';
import type { KeyRing } from './key-ring.js';
import type { WrongKeys } from './wrong-keys.js';

/**
 * Lets in who shows a key with the scope that an endpoint asks for. Where no key is asked for, one that is known still
 * counts (it has a rate of its own), and other contents of these headers are ignored: a proxy may use them.
 */
export function authenticate(
  { required, keys, clock, identify }: AccessPolicy,
  access: KeyScope,
  wrongKeys: WrongKeys,
  inBody?: Pick<KeyInBody, 'keyOf' | 'place'>,
): RequestHandler {
  return (request, response, next) => {
    const sent = readSentKey(request) ?? inBody?.keyOf(request);
    const isRequired = required || access === 'operate';
    // Where no key is asked for, the header may hold one for another service.
    const user = identify?.(request);
    // A proxy may pass on what its users have shown it: that is no key of ours.
    const isTried = sent !== undefined && isRequired && user === undefined;
    if (isTried) wrongKeys.check(request.ip, sent);
    const known = sent === undefined ? undefined : keys.current.find(sent, clock());
    if (isTried) wrongKeys.record(request.ip, sent, known !== undefined);
    const key = known ?? user;
    if (isRequired) requireScope(key, sent, access, keys.current, inBody?.place);
    if (key) getRequestContext(response).caller = key;
    next();
  };
}

/** @throws ProblemError 401, 403 */
function requireScope(
  key: ApiKey | undefined,
  sent: string | undefined,
  access: KeyScope,
  ring: KeyRing,
  place: string | undefined,
): void {
  if (key && allows(key, access)) return;
  if (access === 'operate' && !ring.hasOperator)
    throw new ProblemError(
      'no-operator',
      'Only the operator may do this, and this service has no key for one: "npm run keys -- create --scope operate" makes one, or set OPERATOR_KEY.',
    );
  if (key)
    throw new ProblemError(
      'forbidden',
      `The key ${JSON.stringify(key.name)} may ${[...key.scopes].join(', ')}; this takes the scope "${access}".`,
    );
  const challenge = { headers: { 'WWW-Authenticate': 'Bearer realm="crossrate"' } };
  const detail =
    sent === undefined
      ? `Send an API key: "Authorization: Bearer KEY", or in the header X-API-Key${place === undefined ? '' : `, or ${place}`}.`
      : 'The key that was sent is not known here, or has expired.';
  throw access === 'operate'
    ? new ProblemError('operator-only', `Only the operator may do this. ${detail}`, {
        // A header each: Chromium reads only the first challenge of one, and would not ask for the key.
        headers: { 'WWW-Authenticate': ['Bearer realm="crossrate"', 'Basic realm="crossrate operator"'] },
      })
    : new ProblemError('unauthorized', detail, challenge);
}

function allows({ scopes }: ApiKey, needed: KeyScope): boolean {
  return scopes.has('operate') || scopes.has(needed);
}

/**
 * A browser that is asked for a name and a password sends the key as the password. It sends it again unasked, so that it
 * counts for reading only: another site cannot have anything changed with it.
 */
function decodePassword(credentials: string): string {
  const text = Buffer.from(credentials, 'base64').toString();
  return text.slice(text.indexOf(':') + 1);
}

/** `Authorization: Bearer …`, or `X-API-Key` for what cannot send that; never the query, which gets into logs. */
export function readSentKey({ headers, method }: Request): string | undefined {
  const sent = headers['x-api-key'];
  if (typeof sent === 'string') return sent;
  const [scheme = '', key = ''] = (headers.authorization ?? '').split(' ');
  if (scheme.toLowerCase() === 'basic' && method === 'GET') return decodePassword(key);
  return scheme.toLowerCase() === 'bearer' ? key : undefined;
}
