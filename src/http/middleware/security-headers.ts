import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';

/**
 * Helmet's headers with a policy that admits our own assets only. Two defaults are left out: HSTS and
 * upgrade-insecure-requests are for the proxy that ends TLS to decide, and break a plain-HTTP installation. The headers
 * are the same for every answer: helmet, a dozen steps a request, is asked once.
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
