import type { RequestHandler } from 'express';
import { isIP } from 'node:net';
import { isLoopbackHost } from '../../support/loopback.js';
import { ProblemError } from '../../api/problems/problem.js';

/**
 * Rejects requests to a name that is not this service's: a page can point a name of its own to this machine (DNS
 * rebinding), and the browser then takes the service for a part of that page's site. An address cannot be pointed
 * anywhere, and the names of this machine are not the page's.
 * @param hosts names that the operator has given, without a port; undefined for any
 */
export function checkHost(hosts: readonly string[] | undefined): RequestHandler {
  const names = new Set(hosts?.map((host) => host.toLowerCase()));
  return (request, _response, next) => {
    const name = toHostName(request.headers.host ?? '');
    if (hosts === undefined || names.has(name) || isLoopbackHost(name) || isAddress(name)) next();
    else
      throw new ProblemError(
        'unknown-host',
        `This service is not known as ${JSON.stringify(name.slice(0, 80))}; the operator names it by HOSTS.`,
      );
  };
}

/** Without the port and the dot at the end. */
function toHostName(host: string): string {
  return host.toLowerCase().replace(/:\d*$/, '').replace(/\.$/, '');
}

function isAddress(name: string): boolean {
  return isIP(name.replace(/^\[|\]$/g, '')) !== 0;
}
