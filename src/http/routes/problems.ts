import type { Response } from 'express';
import { z } from 'zod';
import { didYouMean, quoteSent } from '../../support/suggest.js';
import { ANY_QUERY, endpoint, type Endpoint } from '../endpoint.js';
import { problemListPage, problemPage, type NamedProblem } from '../pages/problem-pages.js';
import { toRoot } from '../pages/relative-root.js';
import { isProblemCode, PROBLEMS, type ProblemCode } from '../../api/problems/catalogue.js';
import { HttpProblem } from '../../api/problems/problem.js';
import { problemKind } from '../../api/schemas/health.js';
import { page } from '../../api/schemas/page.js';

const CODES = Object.keys(PROBLEMS) as ProblemCode[];

function named(code: ProblemCode): NamedProblem {
  return { code, type: `/problems/${code}`, ...PROBLEMS[code] };
}

const params = z.strictObject({
  code: z.string().meta({ description: 'The kind of problem.', example: 'unknown-currency' }),
});

/** The pages that the `type` of every problem leads to. */
export function problemEndpoints(): readonly Endpoint[] {
  const kinds = CODES.map(named);
  return [
    endpoint(
      'get',
      '/problems',
      {
        id: 'listProblems',
        tag: 'Pages',
        summary: 'Every kind of problem',
        description: 'A page for people, or JSON for programs that ask for it.',
        query: ANY_QUERY,
        answers: {
          200: {
            description: 'The kinds of problems.',
            content: { 'text/html': { schema: page }, 'application/json': { schema: z.array(problemKind) } },
          },
        },
        problems: ['not-acceptable'],
      },
      ({ request, response }) => {
        sendEither(response, problemListPage(kinds, toRoot(request.path)), kinds);
      },
    ),
    endpoint(
      'get',
      '/problems/{code}',
      {
        id: 'getProblem',
        tag: 'Pages',
        summary: 'One kind of problem',
        description: 'Why it happens and what to do about it.',
        params,
        query: ANY_QUERY,
        answers: {
          200: {
            description: 'The kind of problem.',
            content: { 'text/html': { schema: page }, 'application/json': { schema: problemKind } },
          },
        },
        problems: ['not-found', 'not-acceptable'],
      },
      ({ params: { code }, request, response }) => {
        if (!isProblemCode(code))
          throw new HttpProblem('not-found', `There is no problem ${quoteSent(code)}; ${didYouMean(code, CODES)}`);
        sendEither(response, problemPage(named(code), toRoot(request.path)), named(code));
      },
    ),
  ];
}

function sendEither(response: Response, html: string, json: unknown): void {
  response.vary('Accept');
  const accepted = response.req.accepts(['text/html', 'application/json', 'application/problem+json']);
  if (accepted === 'text/html') response.type('html').send(html);
  else if (accepted) response.json(json);
  else throw new HttpProblem('not-acceptable', 'This page is told as text/html or application/json.');
}
