import { findRateChanges, listRevisions } from '../../api/operations/revisions.js';
import { rateChangesAnswer, rateChangesQuery, revisionsAnswer, revisionsQuery } from '../../api/schemas/revision.js';
import type { HttpDependencies } from '../dependencies.js';
import { defineEndpoint, type Endpoint } from '../endpoint.js';

/** What has changed in the rates since an answer was given. */
export function revisionEndpoints(dependencies: HttpDependencies): readonly Endpoint[] {
  return [
    defineEndpoint(
      'get',
      '/v1/revisions',
      {
        id: 'listRevisions',
        tag: 'Rates',
        summary: 'Quotes that have changed since a revision',
        description:
          'Quotes that were known at `since` and that their publisher has corrected, or that have become suspect or are no longer. New days are no changes.',
        query: revisionsQuery,
        sample: { since: 1 },
        answers: { 200: { description: 'The changes.', content: { 'application/json': { schema: revisionsAnswer } } } },
        problems: ['unknown-source'],
      },
      ({ query, response }) => {
        response.json(listRevisions(query, dependencies));
      },
    ),
    defineEndpoint(
      'get',
      '/v1/rates/changes',
      {
        id: 'findRateChanges',
        tag: 'Rates',
        summary: 'Does an answer still hold?',
        description:
          'Whether the rates of a published conversion are what they were: give its revision and its options, and get the pairs whose rate is another now, with both rates.',
        query: rateChangesQuery,
        sample: { from: 1, date: '2025-02-24' },
        answers: {
          200: { description: 'What has changed.', content: { 'application/json': { schema: rateChangesAnswer } } },
        },
        problems: ['unknown-currency', 'unknown-source'],
      },
      ({ query, response }) => {
        response.json(findRateChanges(query, dependencies));
      },
    ),
  ];
}
