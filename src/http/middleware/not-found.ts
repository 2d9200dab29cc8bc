import type { RequestHandler } from 'express';
import { findNearest } from '../../support/suggest.js';
import { ProblemError } from '../../api/problems/problem.js';

/** Answers 405 for other methods of an existing path, and OPTIONS with the list of methods. */
export function rejectOtherMethods(methods: readonly string[]): RequestHandler {
  const allow = methods.flatMap((method) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]));
  const list = [...allow, 'OPTIONS'].join(', ');
  return (request, response) => {
    if (request.method !== 'OPTIONS')
      throw new ProblemError('method-not-allowed', `${request.method} is not known here; allowed: ${list}.`, {
        headers: { Allow: list },
      });
    response.set('Allow', list).status(204).end();
  };
}

/**
 * Answers 404 for an unknown path, with the nearest one that exists.
 * @param paths in OpenAPI's notation
 */
export function rejectUnknownPath(paths: readonly string[]): RequestHandler {
  const templates = paths.map((path) => path.split('/'));
  return (request) => {
    const { path } = request;
    const near = findNearestPath(path.slice(0, 200), templates);
    const hint = near === undefined ? 'see /docs for what there is.' : `did you mean ${JSON.stringify(near)}?`;
    throw new ProblemError('not-found', `There is nothing at ${JSON.stringify(path.slice(0, 100))}; ${hint}`);
  };
}

/** The nearest by the parts that are fixed; a parameter is whatever was sent in its place. */
function findNearestPath(path: string, templates: readonly (readonly string[])[]): string | undefined {
  const sent = path.split('/');
  let best: string | undefined;
  for (const template of templates) {
    if (template.length !== sent.length) continue;
    const fixed = template.filter((part) => !part.startsWith('{')).join('/');
    const said = sent.filter((_, i) => template[i]?.startsWith('{') === false).join('/');
    if (findNearest(said, [fixed]) === undefined) continue;
    const filled = template.map((part, i) => (part.startsWith('{') ? (sent[i] ?? part) : part)).join('/');
    best = best === undefined ? filled : findNearest(path, [best, filled]);
  }
  return best;
}
