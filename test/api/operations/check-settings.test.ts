import type { AnswerContext } from '../../../src/api/context.js';
import { annotateRequestText } from '../../../src/api/operations/annotate.js';
import { checkRequestText } from '../../../src/api/operations/check.js';
import { annotateRequest } from '../../../src/api/schemas/annotation.js';
import { checkRequest } from '../../../src/api/schemas/check.js';
import type { CheckSettings } from '../../../src/api/schemas/check-settings.js';
import { createRateTable } from '../../../src/core/rate-table/indexed-rate-table.js';
import { SHIPPED_STYLE_REGISTRY } from '../../../src/core/styles/registry.js';
import { createSources } from '../../../src/rates/sources/registry.js';

const TEXT = 'It spent $3.2 billion on chips and $1.9 billion on power, a total of $5.3 billion.';
const sources = createSources();

function contextOf(checkSettings: CheckSettings): AnswerContext {
  const rates = { current: createRateTable(sources, []) };
  const clock = () => new Date('2025-02-24T12:00:00Z');
  return { rates, sources, styles: SHIPPED_STYLE_REGISTRY, checkSettings, clock };
}

test.each([
  [{}, ['warning']],
  [{ severity: { sum: 'error' } } as const, ['error']],
  [{ severity: { sum: 'off' } } as const, []],
  [{ minSeverity: 'error' } as const, []],
])('the severities of a newsroom hold for annotating as for checking: %j', (settings, expected) => {
  const context = contextOf(settings);
  const annotated = annotateRequestText(TEXT, annotateRequest.parse({ text: TEXT, to: ['EUR'] }), context);
  const checked = checkRequestText(TEXT, checkRequest.parse({ text: TEXT }), context);
  for (const { findings } of [annotated, checked])
    expect(findings.filter(({ rule }) => rule === 'sum').map(({ severity }) => severity)).toEqual(expected);
});
