import type { Request } from 'express';
import type { z } from 'zod';
import { ANY_QUERY, endpoint, type Endpoint } from '../endpoint.js';
import { builtFile } from '../pages/built-files.js';
import { docsPage } from '../pages/docs-page.js';
import { forAnyPage, strictPolicy, tiedToOpener } from '../pages/page-policy.js';
import { toRoot } from '../pages/relative-root.js';
import { HttpProblem } from '../../api/problems/problem.js';
import { page, script } from '../../api/schemas/page.js';

const TAG = 'Pages';
const NOT_BUILT = 'The newsroom page has not been built: run "npm run build" and start the service again.';

function html(description: string): { 200: { description: string; content: Record<string, { schema: z.ZodType }> } } {
  return { 200: { description, content: { 'text/html': { schema: page } } } };
}

/**
 * The newsroom page with what belongs to it, and the documentation.
 * @param read gives a file of the built page; undefined when it has not been built
 */
export function pageEndpoints(read: (name: string) => string | undefined = builtFile): readonly Endpoint[] {
  const desk = read('index.html');
  const bookmarklet = read('bookmarklet.html');
  const example = read('embed-example.html');
  const embed = read('embed.js');
  return [
    endpoint(
      'get',
      '/',
      {
        id: 'home',
        tag: TAG,
        summary: 'The newsroom page',
        description:
          'A desk for a story: its figures, conversions and checks. The query may hold the options of a view; they are for the page, the service does not read them.',
        query: ANY_QUERY,
        answers: { ...html('The page.'), 308: { description: 'The address with the slash that it needs at its end.' } },
        problems: ['not-found'],
      },
      ({ request, response }) => {
        const slashed = withSlash(request);
        if (slashed !== undefined) {
          response.redirect(308, slashed);
          return;
        }
        strictPolicy(response);
        if ('handoff' in request.query) tiedToOpener(response);
        response.type('html').send(built(desk));
      },
    ),
    endpoint(
      'get',
      '/bookmarklet',
      {
        id: 'bookmarklet',
        tag: TAG,
        summary: 'Bookmarks for other pages',
        description: 'Two bookmarks that check a selected text or a field of any page.',
        query: ANY_QUERY,
        answers: html('The page.'),
        problems: ['not-found'],
      },
      ({ response }) => {
        strictPolicy(response);
        response.type('html').send(built(bookmarklet));
      },
    ),
    endpoint(
      'get',
      '/embed.js',
      {
        id: 'embed',
        tag: TAG,
        summary: 'The element for other pages',
        description: 'A script that defines `<crossrate-check>`; any page may load it, CORS says which may call.',
        query: ANY_QUERY,
        answers: { 200: { description: 'The script.', content: { 'text/javascript': { schema: script } } } },
        problems: ['not-found'],
      },
      ({ response }) => {
        forAnyPage(response);
        response.type('text/javascript').send(built(embed));
      },
    ),
    endpoint(
      'get',
      '/embed-example',
      {
        id: 'embedExample',
        tag: TAG,
        summary: 'An example of the element',
        description: 'A page with a field and `<crossrate-check>` beside it.',
        query: ANY_QUERY,
        answers: html('The page.'),
        problems: ['not-found'],
      },
      ({ response }) => {
        strictPolicy(response);
        response.type('html').send(built(example));
      },
    ),
    endpoint(
      'get',
      '/docs',
      {
        id: 'docs',
        tag: TAG,
        summary: 'This documentation',
        description: 'Swagger UI on the OpenAPI document; every asset is served by the service itself.',
        query: ANY_QUERY,
        answers: html('The page.'),
      },
      ({ request, response }) => {
        response.type('html').send(docsPage(toRoot(request.path)));
      },
    ),
  ];
}

function built(file: string | undefined): string {
  if (file === undefined) throw new HttpProblem('not-found', NOT_BUILT);
  return file;
}

/** Where the service is mounted at "/tools" and was asked for just that: relative addresses would lead beside it. */
function withSlash({ originalUrl }: Request): string | undefined {
  const [path = '', query] = originalUrl.split('?', 2);
  if (path.endsWith('/')) return undefined;
  return `./${path.slice(path.lastIndexOf('/') + 1)}/${query === undefined ? '' : `?${query}`}`;
}
