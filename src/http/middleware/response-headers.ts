import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';

/** Default Cache-Control: a GET may be cached but is revalidated each time by its ETag; no other answer is stored. */
export function setDefaultCacheControl(): RequestHandler {
  return (request, response, next) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    response.set('Cache-Control', isRead ? 'no-cache' : 'no-store');
    next();
  };
}

/**
 * Helmet's headers with a policy that allows our own assets only. Two of its defaults are left out: HSTS and
 * upgrade-insecure-requests are up to the proxy that terminates TLS, and break an installation over plain HTTP. Helmet
 * takes a dozen middleware calls, and its headers are the same for every response: it runs once.
 */
export function setSecurityHeaders(): RequestHandler {
  const headers = new Map<string, string>();
  const collecting = {
    setHeader: (name: string, value: string) => headers.set(name, value),
    removeHeader: () => undefined,
  };
  HELMET({} as never, collecting as unknown as Response, (error?: unknown) => {
    if (error !== undefined) throw error as Error;
  });
  return (_request, response, next) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    next();
  };
}

const HELMET = helmet({
  strictTransportSecurity: false,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      // Swagger UI sets style attributes.
      styleSrc: ["'self'", "'unsafe-inline'"],
      scriptSrc: ["'self'"],
      scriptSrcAttr: ["'none'"],
      objectSrc: ["'none'"],
      baseUri: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'self'"],
    },
  },
});
