import type { Suggestion } from '../../checks/finding-draft.js';
import { applyRewritings, rewriteAmount, rewriteNumber, type Rewriting } from '../../checks/rewriting/rewrite.js';
import { roundForDisplay } from '../../conversion/display-rounding.js';
import type { Figure } from '../../figures/figure.js';
import { Decimal, parseDecimal } from '../../money/decimal.js';
import { resolveStyleForScript, SHIPPED_STYLE_REGISTRY } from '../../styles/registry.js';
import { smallestScalePower } from '../../styles/format-number.js';
import type { HouseStyle } from '../../styles/style.js';
import { writeAmount } from '../../styles/write-amount.js';
import type { ComparedText } from '../read-text.js';
import type { Item } from '../item.js';
import type { Judgement } from '../verdicts.js';
import { writeInCurrency } from './write-in-currency.js';

/** The style for text of a script: the one that was asked for, or its twin. */
export type StyleOf = (figure: Figure) => HouseStyle | undefined;

/** How an amount is written that the target has no form for. */
const PLAIN = SHIPPED_STYLE_REGISTRY.find('plain');

const plainFor = ({ script }: Figure): HouseStyle | undefined => PLAIN && resolveStyleForScript(PLAIN, script);

const ONE = new Decimal('1');

/** Differences that the source's number mends, written in the target's form. */
const MENDED_BY_NUMBER: ReadonlySet<string> = new Set(['scale', 'digits', 'value', 'year', 'multiple', 'range']);

/** The source's figure in the target's form, in the place of a figure that differs. None where it cannot be written so. */
export function suggest(
  source: Item,
  target: Item,
  { how }: Judgement,
  text: ComparedText,
  styleOf: StyleOf,
  message: string,
): readonly Suggestion[] {
  if (how === undefined) return [];
  const { figure } = target;
  const { start, end } = figure;
  const { prose } = text.document;
  if (prose.text.slice(target.start, target.end) !== figure.text) return [];
  if (target.isYear) return [{ start, end, replacement: source.figure.text, message }];
  const replacement =
    writeInStyle(source, styleOf(figure)) ??
    (how === 'currency'
      ? writeInCurrency(source, target, text, writeInStyle(source, plainFor(figure)))
      : writeInForm(source, figure, how));
  return replacement === undefined || replacement === figure.text ? [] : [{ start, end, replacement, message }];
}

/** The source's figure in the form of the target's, for a suggestion and for the message; undefined when it has none. */
export function writeInForm({ figure: source }: Item, target: Figure, how: string): string | undefined {
  if (how === 'unit') return writeUnit(source, target);
  if (!MENDED_BY_NUMBER.has(how)) return undefined;
  if (source.kind !== target.kind) return undefined;
  // What the source's mark leaves open, the target's may say.
  if (source.currency !== target.currency && source.certainty === 'explicit') return undefined;
  if (source.unit !== target.unit && how !== 'value' && source.unit !== undefined && target.unit !== undefined)
    return undefined;
  const rewritings = rewrite(source, target);
  return rewritings && applyRewritings(target.text, rewritings);
}

function rewrite(source: Figure, target: Figure): readonly Rewriting[] | undefined {
  const isAmount = target.kind === 'money' || target.kind === 'quantity';
  if (source.value === undefined || target.value === undefined) {
    if (source.minValue === undefined || source.maxValue === undefined || target.minValue === undefined)
      return undefined;
    const ends = [source.minValue, source.maxValue].map((end) => ({ dividend: parseDecimal(end).abs(), divisor: ONE }));
    return rewriteAmount({ ...target, significantDigits: source.significantDigits }, ends);
  }
  const value = parseDecimal(source.value).abs();
  if (isAmount)
    return rewriteAmount({ ...target, significantDigits: value.c.length }, [{ dividend: value, divisor: ONE }]);
  const decimals = Math.max(0, value.c.length - 1 - value.e);
  const [first, ...others] = rewriteNumber(target, value) ?? [];
  return first && others.length === 0 ? [{ ...first, replacement: value.toFixed(decimals) }] : undefined;
}

/** Percent where the target has points, and the other way round. */
function writeUnit({ kind, value }: Figure, { script }: Figure): string | undefined {
  if (value === undefined) return undefined;
  const number = parseDecimal(value).abs().toFixed();
  if (kind === 'percent') return `${number}%`;
  if (kind !== 'percentage_points') return undefined;
  if (script === 'latin') return number === '1' ? '1 percentage point' : `${number} percentage points`;
  return script === 'hant' ? `${number}個百分點` : `${number}个百分点`;
}

/** With every digit of the source: a style rounds what is converted, and a translation may not round what is not. */
function writeInStyle({ figure }: Item, style: HouseStyle | undefined): string | undefined {
  if (!style || figure.kind !== 'money' || figure.value === undefined || figure.currency === undefined)
    return undefined;
  const value = parseDecimal(figure.value);
  const digits = { ...style.digits, max: Math.max(style.digits.max, value.c.length) };
  const shown = roundForDisplay(
    { ...figure, significantDigits: Math.max(figure.significantDigits, value.c.length) },
    [{ dividend: value, divisor: ONE }],
    figure.currency,
    digits,
    smallestScalePower(style),
  );
  return writeAmount(shown, figure.currency, style);
}
