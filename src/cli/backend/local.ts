import type { z } from 'zod';
import { findFigures } from '../../core/figures/find-figures.js';
import { annotationOf } from '../../api/operations/annotate.js';
import { checkOf } from '../../api/operations/check.js';
import { conversionOf } from '../../api/operations/convert.js';
import { judged } from '../../api/validation/validate.js';
import { ratesOf } from '../../api/operations/rates.js';
import { checkLength } from '../../api/validation/text-length.js';
import { annotateRequest } from '../../api/schemas/annotation.js';
import { checkRequest } from '../../api/schemas/check.js';
import { figuresRequest } from '../../api/schemas/figure.js';
import { ratesQuery } from '../../api/schemas/rate-rows.js';
import { convertQuery } from '../../api/schemas/rate.js';
import { listStyles } from '../../core/styles/registry.js';
import { defined } from '../../support/omit-undefined.js';
import type { LocalRates } from '../context.js';
import type { Backend } from './backend.js';

/**
 * Answers in this process, from the rates at hand.
 * @param open asked once, when an answer needs rates
 * @param takeStyles asked when an answer needs the operator's styles and no rates
 */
export function localBackend(open: () => Promise<LocalRates>, takeStyles = nothing): Backend {
  let opened: Promise<LocalRates> | undefined;
  const rates = (): Promise<LocalRates> => (opened ??= open());
  return {
    figures: (request) =>
      soon(() => {
        const { text, offsets: _utf16, ...options } = judged(figuresRequest, defined(request));
        return findFigures(text, defined(options));
      }),
    annotate: async (request) => {
      const context = await rates();
      const { text, offsets: _utf16, ...options } = judgedText(annotateRequest, request, context);
      return annotationOf(text, options, context);
    },
    check: async (request) => {
      const context = await rates();
      const { text, offsets: _utf16, ...options } = judgedText(checkRequest, request, context);
      return checkOf(text, options, context);
    },
    convert: async (query) => conversionOf(judged(convertQuery, asQuery(query)), await rates()),
    rates: async (query) => ratesOf(judged(ratesQuery, asQuery(query)), await rates()).rows,
    styles: async () => {
      await takeStyles();
      return listStyles();
    },
    revision: async () => (await rates()).rates.current.revision,
    newestDays: async (revision) => {
      const { sources, rates: held } = await rates();
      return Object.fromEntries(
        sources.flatMap(({ key }) => {
          const day = held.current.lastObservation(key, revision);
          return day === undefined ? [] : [[key, day] as const];
        }),
      );
    },
    atHand: rates,
    close: async () => (await opened)?.close(),
  };
}

function judgedText<T extends z.ZodType>(
  schema: T,
  request: { readonly text: string | undefined },
  { maxText }: LocalRates,
): z.output<T> {
  checkLength(request.text ?? '', maxText);
  return judged(schema, defined(request));
}

/** As it would come in an address: there, numbers and switches are written out. */
function asQuery(query: object): object {
  return Object.fromEntries(
    Object.entries(defined(query)).map(([name, value]) => [
      name,
      typeof value === 'number' || typeof value === 'boolean' ? String(value) : value,
    ]),
  );
}

function nothing(): Promise<void> {
  return Promise.resolve();
}

/** What fails comes as a rejection, as from a service. */
function soon<T>(work: () => T): Promise<T> {
  return Promise.resolve().then(work);
}
