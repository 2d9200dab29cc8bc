import type { Request } from 'express';
import type { HttpDependencies } from '../dependencies.js';
import { ANY_QUERY, endpoint, type Endpoint } from '../endpoint.js';
import { DOCS_PAGE } from '../pages/docs-page.js';
import { homePage } from '../pages/home-page.js';
import { page } from '../schemas/page.js';

/**
 * The first page and the documentation.
 * @param listed endpoints that the first page names
 */
export function pageEndpoints({ version }: HttpDependencies, listed: readonly Endpoint[]): readonly Endpoint[] {
  return [
    endpoint(
      'get',
      '/',
      {
        id: 'home',
        tag: 'Pages',
        summary: 'What this is',
        description: 'A page with an example and links.',
        query: ANY_QUERY,
        answers: { 200: { description: 'The page.', content: { 'text/html': { schema: page } } } },
      },
      ({ request, response }) => {
        response.type('html').send(homePage(listed, version, originOf(request)));
      },
    ),
    endpoint(
      'get',
      '/docs',
      {
        id: 'docs',
        tag: 'Pages',
        summary: 'This documentation',
        description: 'Swagger UI on the OpenAPI document; every asset is served by the service itself.',
        query: ANY_QUERY,
        answers: { 200: { description: 'The page.', content: { 'text/html': { schema: page } } } },
      },
      ({ response }) => {
        response.type('html').send(DOCS_PAGE);
      },
    ),
  ];
}

/** Where the reader has reached us; a header that is no host name and port is not believed. */
function originOf(request: Request): string {
  const host = request.get('Host') ?? '';
  return /^[A-Za-z0-9.:[\]-]{1,255}$/.test(host) ? `${request.protocol}://${host}` : '';
}
