import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import express, { Router } from 'express';
import { DOCS_SCRIPT } from './docs-page.js';

/** What the page needs of the package; the rest of it (source maps, examples) is not served. */
const SERVED_FILES: ReadonlySet<string> = new Set(['/swagger-ui.css', '/swagger-ui-bundle.js', '/favicon-32x32.png']);

/** Serves the assets of /docs. */
export function serveDocsAssets(): Router {
  const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  const files = express.static(folder, { index: false, cacheControl: false });
  return Router()
    .get('/start.js', (_request, response) => {
      response.type('text/javascript').send(DOCS_SCRIPT);
    })
    .use((request, response, next) => {
      if (SERVED_FILES.has(request.path)) files(request, response, next);
      else next();
    });
}
