import type { Response } from 'express';
import { z } from 'zod';
import { didYouMean, quoteInput } from '../../support/suggest.js';
import { ANY_QUERY, defineEndpoint, type Endpoint } from '../endpoint.js';
import { renderProblemListPage, renderProblemPage, type ProblemEntry } from '../pages/problem-pages.js';
import { relativeRoot } from '../pages/html.js';
import { isProblemCode, PROBLEMS, type ProblemCode } from '../../api/problems/catalogue.js';
import { ProblemError } from '../../api/problems/problem.js';
import { problemKindSchema } from '../../api/schemas/health.js';
import { pageSchema } from '../../api/schemas/page.js';

const PROBLEM_CODE_LIST = Object.keys(PROBLEMS) as ProblemCode[];

function toProblemEntry(code: ProblemCode): ProblemEntry {
  return { code, type: `/problems/${code}`, ...PROBLEMS[code] };
}

const problemParams = z.strictObject({
  code: z.string().meta({ description: 'The kind of problem.', example: 'unknown-currency' }),
});

/** The pages that the `type` of every problem leads to. */
export function problemEndpoints(): readonly Endpoint[] {
  const kinds = PROBLEM_CODE_LIST.map(toProblemEntry);
  return [
    defineEndpoint(
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
            content: {
              'text/html': { schema: pageSchema },
              'application/json': { schema: z.array(problemKindSchema) },
            },
          },
        },
        problems: ['not-acceptable'],
      },
      ({ request, response }) => {
        sendHtmlOrJson(response, renderProblemListPage(kinds, relativeRoot(request.path)), kinds);
      },
    ),
    defineEndpoint(
      'get',
      '/problems/{code}',
      {
        id: 'getProblem',
        tag: 'Pages',
        summary: 'One kind of problem',
        description: 'Why it happens and what to do about it.',
        params: problemParams,
        query: ANY_QUERY,
        answers: {
          200: {
            description: 'The kind of problem.',
            content: { 'text/html': { schema: pageSchema }, 'application/json': { schema: problemKindSchema } },
          },
        },
        problems: ['not-found', 'not-acceptable'],
      },
      ({ params: { code }, request, response }) => {
        if (!isProblemCode(code))
          throw new ProblemError(
            'not-found',
            `There is no problem ${quoteInput(code)}; ${didYouMean(code, PROBLEM_CODE_LIST)}`,
          );
        sendHtmlOrJson(
          response,
          renderProblemPage(toProblemEntry(code), relativeRoot(request.path)),
          toProblemEntry(code),
        );
      },
    ),
  ];
}

function sendHtmlOrJson(response: Response, html: string, json: unknown): void {
  response.vary('Accept');
  const accepted = response.req.accepts(['text/html', 'application/json', 'application/problem+json']);
  if (accepted === 'text/html') response.type('html').send(html);
  else if (accepted) response.json(json);
  else throw new ProblemError('not-acceptable', 'This page is available as text/html or application/json.');
}
