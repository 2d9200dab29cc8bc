import { annotateText, type Annotation } from '../../../src/core/operations/annotate-text.js';
import type { AnnotationOptions } from '../../../src/core/annotation/annotation.js';
import { checkText, type CheckResult } from '../../../src/core/operations/check-text.js';
import type { ComparisonMode } from '../../../src/core/compare/verdicts.js';
import { compareTexts, type ComparisonText } from '../../../src/core/operations/compare-texts.js';
import { parseIsoDate } from '../../../src/core/rate-table/day.js';
import { createRateTable } from '../../../src/core/rate-table/indexed-rate-table.js';
import { readSnapshot } from '../../../src/rates/snapshot.js';
import { createSources } from '../../../src/rates/sources/registry.js';
import { findStyle } from '../../../src/library/styles.js';
import type { ComparisonAnswer } from '../../../web/compare/links.js';
import type { Client } from '../../../web/service/client.js';

const table = createRateTable(createSources(), readSnapshot());
const context = { table, isStale: (): boolean => false };

/** A request as the page sends it. */
export interface Sent {
  readonly text: string;
  readonly style: string;
  readonly date: string;
  readonly [option: string]: unknown;
}

/** What the service answers to the page, on the rates that ship. */
export function annotated(sent: object): Annotation {
  const { text, style, ...options } = sent as Sent;
  const asked = {
    format: 'text',
    convert: 'first',
    ...options,
    style: findStyle(style)!,
  } as unknown as AnnotationOptions;
  return annotateText(text, asked, context);
}

export function checked(sent: object): CheckResult {
  const { text, style: _style, convert: _convert, date, ...options } = sent as Sent;
  return checkText(text, { ...options, date: parseIsoDate(date), wantsOk: true }, context);
}

export function compared(sent: object): ComparisonAnswer {
  const { source, target, mode, date } = sent as {
    readonly source: ComparisonText;
    readonly target: ComparisonText;
    readonly mode: ComparisonMode;
    readonly date: string;
  };
  const { sources, ...answer } = compareTexts([source], target, { mode, date: parseIsoDate(date) }, context);
  return { ...answer, source: sources[0] ?? { figures: [] } };
}

/** A client without a network; `sent` has every request to annotate. */
export function localClient(): { readonly client: Client; readonly sent: Sent[] } {
  const sent: Sent[] = [];
  const client: Client = {
    annotate: (request) => {
      sent.push(request as Sent);
      return Promise.resolve(annotated(request));
    },
    check: (request) => Promise.resolve(checked(request)),
    compare: (request) => Promise.resolve(compared(request)),
    get: () => Promise.reject(new Error('nothing is got here')),
  };
  return { client, sent };
}
