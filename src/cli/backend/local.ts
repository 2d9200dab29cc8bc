import type { z } from 'zod';
import { findRequestFigures } from '../../api/operations/figures.js';
import { annotateRequestText } from '../../api/operations/annotate.js';
import { checkRequestText } from '../../api/operations/check.js';
import { checkComparedLengths, compareRequestTexts } from '../../api/operations/compare.js';
import { convertRequestAmount } from '../../api/operations/convert.js';
import { validate } from '../../api/validation/validate.js';
import { queryRates } from '../../api/operations/rates.js';
import { checkTextLength } from '../../api/validation/text-length.js';
import { annotateRequest } from '../../api/schemas/annotation.js';
import { checkRequest } from '../../api/schemas/check.js';
import { compareRequest } from '../../api/schemas/compare.js';
import { figuresRequest } from '../../api/schemas/figure.js';
import { ratesQuery } from '../../api/schemas/rate-rows.js';
import { convertQuery } from '../../api/schemas/rate.js';
import { listStyles } from '../../api/operations/styles.js';
import { SHIPPED_STYLE_REGISTRY, type StyleRegistry } from '../../core/styles/registry.js';
import { omitUndefined } from '../../support/omit-undefined.js';
import type { LocalRates } from '../context.js';
import type { Backend } from './backend.js';

/**
 * Answers in this process, from the local rates.
 * @param open called once, when an answer needs rates
 * @param loadStyles called when an answer needs the house styles and no rates
 */
export function createLocalBackend(open: () => Promise<LocalRates>, loadStyles = loadShippedStyles): Backend {
  let opened: Promise<LocalRates> | undefined;
  const rates = (): Promise<LocalRates> => (opened ??= open());
  return {
    figures: (request) =>
      runAsync(() => {
        const { text, offsets: _utf16, ...options } = validate(figuresRequest, omitUndefined(request));
        return findRequestFigures(text, options);
      }),
    annotate: async (request) => {
      const context = await rates();
      const { text, offsets: _utf16, ...options } = validateTextRequest(annotateRequest, request, context);
      return annotateRequestText(text, options, context);
    },
    check: async (request) => {
      const context = await rates();
      const { text, offsets: _utf16, ...options } = validateTextRequest(checkRequest, request, context);
      return checkRequestText(text, options, context);
    },
    compare: async (request) => {
      const context = await rates();
      const sent = omitUndefined(request);
      checkComparedLengths(sent, context.maxText);
      return compareRequestTexts(validate(compareRequest, sent), context);
    },
    convert: async (query) => convertRequestAmount(validate(convertQuery, toQueryStrings(query)), await rates()),
    rates: async (query) => queryRates(validate(ratesQuery, toQueryStrings(query)), await rates()).rows,
    styles: async () => {
      return listStyles({ styles: await loadStyles() });
    },
    revision: async () => (await rates()).rates.current.revision,
    newestObservations: async (revision) => {
      const { sources, rates: held } = await rates();
      return Object.fromEntries(
        sources.flatMap(({ key }) => {
          const day = held.current.lastObservation(key, revision);
          return day === undefined ? [] : [[key, day] as const];
        }),
      );
    },
    openLocalRates: rates,
    close: async () => (await opened)?.close(),
  };
}

function validateTextRequest<T extends z.ZodType>(
  schema: T,
  request: { readonly text: string | undefined },
  { maxText }: LocalRates,
): z.output<T> {
  checkTextLength(request.text ?? '', maxText);
  return validate(schema, omitUndefined(request));
}

/** As it would come in an address: there, numbers and switches are written out. */
function toQueryStrings(query: object): object {
  return Object.fromEntries(
    Object.entries(omitUndefined(query)).map(([name, value]) => [
      name,
      typeof value === 'number' || typeof value === 'boolean' ? String(value) : value,
    ]),
  );
}

function loadShippedStyles(): Promise<StyleRegistry> {
  return Promise.resolve(SHIPPED_STYLE_REGISTRY);
}

/** What fails comes as a rejection, as from a service. */
function runAsync<T>(work: () => T): Promise<T> {
  return Promise.resolve().then(work);
}
