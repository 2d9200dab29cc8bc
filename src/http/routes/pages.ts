import type { Request } from 'express';
import type { z } from 'zod';
import { ANY_QUERY, defineEndpoint, type Endpoint } from '../endpoint.js';
import { readBuiltFile } from '../pages/built-files.js';
import { renderDocsPage } from '../pages/docs-page.js';
import { allowAnyPage, setStrictPolicy, allowOpener } from '../pages/page-policy.js';
import { relativeRoot } from '../pages/html.js';
import { escapeHtml } from '../../core/document/markup/escape.js';
import { ProblemError } from '../../api/problems/problem.js';
import { pageSchema, scriptSchema } from '../../api/schemas/page.js';

const TAG = 'Pages';
const NOT_BUILT_DETAIL = 'The newsroom page has not been built: run "npm run build" and start the service again.';

function htmlAnswers(description: string): {
  200: { description: string; content: Record<string, { schema: z.ZodType }> };
} {
  return { 200: { description, content: { 'text/html': { schema: pageSchema } } } };
}

/**
 * The newsroom page with what belongs to it, and the documentation.
 * @param read gives a file of the built page; undefined when it has not been built
 * @param profile what the newsroom page starts with, as the query of a link
 * @param onDesk hears that the newsroom page is being opened
 */
export function pageEndpoints(
  read: (name: string) => string | undefined = readBuiltFile,
  profile = '',
  onDesk: () => void = () => undefined,
): readonly Endpoint[] {
  const desk = withProfile(read('index.html'), profile);
  const bookmarklet = read('bookmarklet.html');
  const example = read('embed-example.html');
  const embed = read('embed.js');
  return [
    defineEndpoint(
      'get',
      '/',
      {
        id: 'home',
        tag: TAG,
        summary: 'The newsroom page',
        description:
          'The newsroom page: the figures, conversions and checks of a story. The query may hold options for the page; the service does not read them.',
        query: ANY_QUERY,
        answers: {
          ...htmlAnswers('The page.'),
          308: { description: 'The address with the slash that it needs at its end.' },
        },
        problems: ['not-found'],
      },
      ({ request, response }) => {
        const slashed = addTrailingSlash(request);
        if (slashed !== undefined) {
          response.redirect(308, slashed);
          return;
        }
        setStrictPolicy(response);
        if ('handoff' in request.query) allowOpener(response);
        response.type('html').send(requireBuilt(desk));
        onDesk();
      },
    ),
    defineEndpoint(
      'get',
      '/bookmarklet',
      {
        id: 'bookmarklet',
        tag: TAG,
        summary: 'Bookmarks for other pages',
        description: 'Two bookmarks that check a selected text or a field of any page.',
        query: ANY_QUERY,
        answers: htmlAnswers('The page.'),
        problems: ['not-found'],
      },
      ({ response }) => {
        setStrictPolicy(response);
        response.type('html').send(requireBuilt(bookmarklet));
      },
    ),
    defineEndpoint(
      'get',
      '/embed.js',
      {
        id: 'embed',
        tag: TAG,
        summary: 'The element for other pages',
        description:
          'A script that defines `<crossrate-check>`; any page may load it, CORS decides which pages may call the service.',
        query: ANY_QUERY,
        answers: { 200: { description: 'The script.', content: { 'text/javascript': { schema: scriptSchema } } } },
        problems: ['not-found'],
      },
      ({ response }) => {
        allowAnyPage(response);
        response.type('text/javascript').send(requireBuilt(embed));
      },
    ),
    defineEndpoint(
      'get',
      '/embed-example',
      {
        id: 'embedExample',
        tag: TAG,
        summary: 'An example of the element',
        description: 'A page with a field and `<crossrate-check>` beside it.',
        query: ANY_QUERY,
        answers: htmlAnswers('The page.'),
        problems: ['not-found'],
      },
      ({ response }) => {
        setStrictPolicy(response);
        response.type('html').send(requireBuilt(example));
      },
    ),
    defineEndpoint(
      'get',
      '/docs',
      {
        id: 'docs',
        tag: TAG,
        summary: 'This documentation',
        description: 'Swagger UI on the OpenAPI document; every asset is served by the service itself.',
        query: ANY_QUERY,
        answers: htmlAnswers('The page.'),
      },
      ({ request, response }) => {
        response.type('html').send(renderDocsPage(relativeRoot(request.path)));
      },
    ),
  ];
}

function requireBuilt(file: string | undefined): string {
  if (file === undefined) throw new ProblemError('not-found', NOT_BUILT_DETAIL);
  return file;
}

/** Where the service is mounted at "/tools" and was asked for just that: relative addresses would lead beside it. */
function addTrailingSlash({ originalUrl }: Request): string | undefined {
  const [path = '', query] = originalUrl.split('?', 2);
  if (path.endsWith('/')) return undefined;
  return `./${path.slice(path.lastIndexOf('/') + 1)}/${query === undefined ? '' : `?${query}`}`;
}

/** The page says itself what it starts with: asking for it would be another request before the first. */
function withProfile(page: string | undefined, profile: string): string | undefined {
  const meta = `<meta name="crossrate-profile" content="${escapeHtml(profile)}" />`;
  return profile ? page?.replace('<meta charset', () => `${meta}\n    <meta charset`) : page;
}
