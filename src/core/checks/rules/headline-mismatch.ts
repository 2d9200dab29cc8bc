import type { Figure } from '../../figures/figure.js';
import { parseDecimal } from '../../money/decimal.js';
import type { FindingDraft } from '../finding.js';
import { chinese } from '../messages/chinese.js';
import {
  computeAmountIn,
  convertsTo,
  findSlippedAmount,
  statesSameAmount,
  type HeadlineMatch,
} from '../headline-match.js';
import { applyRewritings, rewriteAmount } from '../rewriting/rewrite.js';
import type { LocatedFigure } from '../located-figure.js';
import type { CheckContext } from '../check-context.js';
import { createSpanLookup } from '../../document/span-lookup.js';
import { buildSuggestions } from '../suggestion.js';
import { collapseWhitespace, formatRatio, groupThousands, type LocalizedText } from '../messages/format.js';

/** Headlines tell few amounts; more are a table that the markup calls a heading. */
const MAX_HEADLINE_AMOUNTS = 24;

/**
 * Is each amount of the headline one of the body's? A headline may round, or convert what the body has. Where none agrees,
 * the rule speaks if one of them has the same digits at another scale or in another currency, or two digits changed
 * round, or if the whole body tells a single amount.
 */
export function checkHeadlineAmounts(reading: CheckContext): readonly FindingDraft[] {
  const { headlines, figures } = reading;
  const [first] = headlines;
  if (!first) return [];
  const inside = createSpanLookup(headlines);
  const isInHeadline = ({ start }: LocatedFigure): boolean => inside(start);
  const amounts = figures.filter(({ figure }) => isComparableAmount(figure));
  const body = uniqueAmounts(amounts.filter((each) => !isInHeadline(each) && each.start >= first.end));
  const stated = amounts.filter(isInHeadline).slice(0, MAX_HEADLINE_AMOUNTS);
  if (body.length === 0) return [];
  return stated.flatMap((each): readonly FindingDraft[] => {
    const said = body.find((other) => statesSameAmount(each.figure, other.figure));
    if (said) return reading.wantsOk ? [draftAgreement(each, said)] : [];
    const match = findSlippedAmount(each, body, stated.length, reading);
    // What the body only comes to at a rate is no match if an amount with the headline's digits is told before it.
    const before = match && match.slip !== 'conversion' ? match.body.start : Infinity;
    const converted = body.find((other) => other.start < before && convertsTo(each.figure, other.figure, reading));
    if (converted) return reading.wantsOk ? [draftAgreement(each, converted)] : [];
    return match ? [draftMismatch(each, match, reading)] : [];
  });
}

function isComparableAmount({ kind, currency, value, rateNote, per }: Figure): boolean {
  return kind === 'money' && currency !== undefined && value !== undefined && !rateNote && per === undefined;
}

/** One of each amount, in order of first appearance. */
function uniqueAmounts(amounts: readonly LocatedFigure[]): readonly LocatedFigure[] {
  const seen = new Map<string, LocatedFigure>();
  for (const each of amounts) {
    const key = `${each.figure.currency!} ${parseDecimal(each.figure.value!).toFixed()}`;
    if (!seen.has(key)) seen.set(key, each);
  }
  return [...seen.values()];
}

function draftAgreement({ figure }: LocatedFigure, { figure: body }: LocatedFigure): FindingDraft {
  const [stated, told] = [collapseWhitespace(figure.text), collapseWhitespace(body.text)];
  const sentences: LocalizedText = {
    latin: `The headline's ${stated} agrees with ${told} in the text.`,
    ...chinese`标题中的${stated}与正文的${told}相符。`,
  };
  return draftFinding(figure, 'ok', [body], sentences, { stated: figure.value, body: body.value });
}

function draftMismatch(headline: LocatedFigure, { body, slip }: HeadlineMatch, reading: CheckContext): FindingDraft {
  const { figure } = headline;
  const expected = computeAmountIn(body.figure, figure.currency!, reading, figure);
  const restatement = reading.figures.find(({ figure: each }) => each.restates === body.figure.id)?.figure;
  const rewritings = (expected && rewriteAmount(figure, [expected])) ?? [];
  const told = rewritings.length > 0 ? collapseWhitespace(applyRewritings(figure.text, rewritings)) : undefined;
  const plain = expected && `${figure.currency!} ${groupThousands(formatRatio(expected, 3))}`;
  const inText =
    collapseWhitespace(body.figure.text) + (restatement ? ` (${collapseWhitespace(restatement.text)})` : '');
  const right = told ?? plain;
  const isSame = figure.currency === body.figure.currency;
  const comes = isSame || right === undefined ? undefined : right;
  const sentences: LocalizedText = {
    latin: `The headline says ${collapseWhitespace(figure.text)}, the text ${inText}${comes === undefined ? '' : `, which comes to ${comes}`}.`,
    ...chinese`标题为${collapseWhitespace(figure.text)}，正文为${inText}${comes === undefined ? '' : chinese`，折合${comes}`}。`,
  };
  const because = isSame
    ? { latin: 'the amount of the text', ...chinese`正文的金额` }
    : { latin: 'the amount of the text, converted', ...chinese`正文金额折算` };
  return {
    ...draftFinding(
      figure,
      slip === 'conversion' ? 'warning' : 'error',
      [body.figure, ...(restatement ? [restatement] : [])],
      sentences,
      {
        stated: figure.value,
        currency: figure.currency,
        body: body.figure.value,
        bodyCurrency: body.figure.currency,
        ...(expected ? { expected: formatRatio(expected, 6) } : {}),
        slip,
        ...(slip === 'scale' ? { powerOfTen: parseDecimal(body.figure.value!).e - parseDecimal(figure.value!).e } : {}),
      },
    ),
    suggestions: buildSuggestions(headline, rewritings, because[figure.script], reading),
  };
}

function draftFinding(
  { id, start, end, script }: Figure,
  severity: FindingDraft['severity'],
  others: readonly Figure[],
  sentences: LocalizedText,
  data: FindingDraft['data'],
): FindingDraft {
  const figures = [id, ...others.map((other) => other.id)];
  return { rule: 'headline-mismatch', severity, start, end, figures, message: sentences[script], data };
}
