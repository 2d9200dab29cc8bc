import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * Helmet's headers with a policy that admits our own assets only. Two defaults are left out: HSTS and
 * upgrade-insecure-requests are for the proxy that ends TLS to decide, and break a plain-HTTP installation.
 */
export function security(): RequestHandler {
  return helmet({
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
}
