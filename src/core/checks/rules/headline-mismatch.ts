import type { Figure } from '../../figures/figure.js';
import { parseDecimal } from '../../money/decimal.js';
import type { FindingDraft } from '../finding.js';
import { han } from '../messages/chinese.js';
import { comesTo, convertsTo, nearest, says, type Match } from '../headline-match.js';
import { applyRewritings, rewriteAmount } from '../rewriting/rewrite.js';
import type { Placed } from '../located-figure.js';
import type { Reading } from '../check-context.js';
import { createInside } from '../../document/span-lookup.js';
import { suggest } from '../suggestion.js';
import { quote, sayRatio, sayThousands, type Sentences } from '../messages/format.js';

/** Headlines tell few amounts; more are a table that the markup calls a heading. */
const MOST_AMOUNTS = 24;

/**
 * Is each amount of the headline one of the body's? A headline may round, or convert what the body has. Where none agrees,
 * the rule speaks if one of them has the same digits at another scale or in another currency, or two digits changed
 * round, or if the whole body tells a single amount.
 */
export function headlineMismatch(reading: Reading): readonly FindingDraft[] {
  const { headlines, figures } = reading;
  const [first] = headlines;
  if (!first) return [];
  const inside = createInside(headlines);
  const isInHeadline = ({ start }: Placed): boolean => inside(start);
  const amounts = figures.filter(({ figure }) => isAmount(figure));
  const body = distinct(amounts.filter((each) => !isInHeadline(each) && each.start >= first.end));
  const stated = amounts.filter(isInHeadline).slice(0, MOST_AMOUNTS);
  if (body.length === 0) return [];
  return stated.flatMap((each): readonly FindingDraft[] => {
    const said = body.find((other) => says(each.figure, other.figure));
    if (said) return reading.wantsOk ? [agreement(each, said)] : [];
    const match = nearest(each, body, stated.length, reading);
    // What the body only comes to at a rate is no match if an amount with the headline's digits is told before it.
    const before = match && match.slip !== 'conversion' ? match.body.start : Infinity;
    const converted = body.find((other) => other.start < before && convertsTo(each.figure, other.figure, reading));
    if (converted) return reading.wantsOk ? [agreement(each, converted)] : [];
    return match ? [mismatch(each, match, reading)] : [];
  });
}

function isAmount({ kind, currency, value, rateNote, per }: Figure): boolean {
  return kind === 'money' && currency !== undefined && value !== undefined && !rateNote && per === undefined;
}

/** One of each amount, in order of first appearance. */
function distinct(amounts: readonly Placed[]): readonly Placed[] {
  const seen = new Map<string, Placed>();
  for (const each of amounts) {
    const key = `${each.figure.currency!} ${parseDecimal(each.figure.value!).toFixed()}`;
    if (!seen.has(key)) seen.set(key, each);
  }
  return [...seen.values()];
}

function agreement({ figure }: Placed, { figure: body }: Placed): FindingDraft {
  const [stated, told] = [quote(figure.text), quote(body.text)];
  const sentences: Sentences = {
    latin: `The headline's ${stated} agrees with ${told} in the text.`,
    ...han`标题中的${stated}与正文的${told}相符。`,
  };
  return draft(figure, 'ok', [body], sentences, { stated: figure.value, body: body.value });
}

function mismatch(headline: Placed, { body, slip }: Match, reading: Reading): FindingDraft {
  const { figure } = headline;
  const expected = comesTo(body.figure, figure.currency!, reading, figure);
  const restatement = reading.figures.find(({ figure: each }) => each.restates === body.figure.id)?.figure;
  const rewritings = (expected && rewriteAmount(figure, [expected])) ?? [];
  const told = rewritings.length > 0 ? quote(applyRewritings(figure.text, rewritings)) : undefined;
  const plain = expected && `${figure.currency!} ${sayThousands(sayRatio(expected, 3))}`;
  const inText = quote(body.figure.text) + (restatement ? ` (${quote(restatement.text)})` : '');
  const right = told ?? plain;
  const isSame = figure.currency === body.figure.currency;
  const comes = isSame || right === undefined ? undefined : right;
  const sentences: Sentences = {
    latin: `The headline says ${quote(figure.text)}, the text ${inText}${comes === undefined ? '' : `, which comes to ${comes}`}.`,
    ...han`标题为${quote(figure.text)}，正文为${inText}${comes === undefined ? '' : han`，折合${comes}`}。`,
  };
  const because = isSame
    ? { latin: 'the amount of the text', ...han`正文的金额` }
    : { latin: 'the amount of the text, converted', ...han`正文金额折算` };
  return {
    ...draft(
      figure,
      slip === 'conversion' ? 'warning' : 'error',
      [body.figure, ...(restatement ? [restatement] : [])],
      sentences,
      {
        stated: figure.value,
        currency: figure.currency,
        body: body.figure.value,
        bodyCurrency: body.figure.currency,
        ...(expected ? { expected: sayRatio(expected, 6) } : {}),
        slip,
        ...(slip === 'scale' ? { powerOfTen: parseDecimal(body.figure.value!).e - parseDecimal(figure.value!).e } : {}),
      },
    ),
    suggestions: suggest(headline, rewritings, because[figure.script], reading),
  };
}

function draft(
  { id, start, end, script }: Figure,
  severity: FindingDraft['severity'],
  others: readonly Figure[],
  sentences: Sentences,
  data: FindingDraft['data'],
): FindingDraft {
  const figures = [id, ...others.map((other) => other.id)];
  return { rule: 'headline-mismatch', severity, start, end, figures, message: sentences[script], data };
}
