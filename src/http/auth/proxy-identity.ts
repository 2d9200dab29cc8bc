import { createHash } from 'node:crypto';
import type { Request } from 'express';
import { keyIdOf, type ApiKey } from './api-key.js';

/** Who a request is from, by what a proxy in front of the service says of it; undefined when none says it. */
export type IdentifyUser = (request: Request) => ApiKey | undefined;

const MAX_NAME_LENGTH = 200;

/**
 * Believes the identity header of a proxy at which people sign in. It counts only on connections from an address of
 * TRUST_PROXY, and only when it stands there once: a proxy that adds its own to one of the client's has not checked that.
 * @param header its name
 */
export function createProxyIdentity(header: string): IdentifyUser {
  const wanted = header.toLowerCase();
  return (request) => {
    const isTrusted = request.app.get('trust proxy fn') as (address: string, hop: number) => boolean;
    const { remoteAddress } = request.socket;
    if (remoteAddress === undefined || !isTrusted(remoteAddress, 0)) return undefined;
    const sent = valuesOf(request.rawHeaders, wanted);
    const [name] = sent;
    if (name === undefined || sent.length > 1 || !isName(name)) return undefined;
    const digest = createHash('sha256').update(`user ${name}`).digest();
    return { id: keyIdOf(digest), name, digest, scopes: new Set(['use']), isSignedIn: true };
  };
}

function valuesOf(rawHeaders: readonly string[], name: string): readonly string[] {
  return rawHeaders.filter((_value, i) => i % 2 === 1 && rawHeaders[i - 1]?.toLowerCase() === name);
}

/** Several names with commas between them are what some proxies make of two headers. */
function isName(text: string): boolean {
  return text.length <= MAX_NAME_LENGTH && /^[^\s,\p{C}](?:[^,\p{C}]*[^\s,\p{C}])?$/u.test(text);
}
