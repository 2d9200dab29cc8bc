import type { Mark } from '../mark.js';
import type { Mention } from '../mention.js';
import { isMoney } from '../mention.js';
import { magnitudeOf } from '../mention-value.js';
import type { NumberCell } from './number-cell.js';

/** What prose says of the scale of a table's numbers. */
interface ScaleEvidence {
  readonly power: number;
  /** An amount of the prose that a number of the table is. */
  readonly text: string;
}

const POWERS = [3, 6, 9] as const;
/** Prose and numbers that are compared: the first ones of each. */
const MAX_AMOUNTS = 400;
const MAX_NUMBERS = 400;
const MIN_DIGITS = 3;

interface Amount {
  readonly text: string;
  readonly magnitude: Magnitude;
}

/** Significant digits and the power of ten of the first one: 0.0123 is 123, -2. */
interface Magnitude {
  readonly digits: string;
  readonly exponent: number;
}

/** What the prose around the tables says about them. */
export interface ProseFacts {
  /** Looks among the amounts of the prose for the numbers of a table. */
  findScale(numbers: readonly NumberCell[]): ScaleEvidence | undefined;
  /** The mark that most amounts have. */
  readonly commonMark: Mark | undefined;
}

/** @param scan the numbers of the prose; called when first needed */
export function createProseFacts(text: string, scan: () => readonly Mention[]): ProseFacts {
  return new ScannedFacts(text, scan);
}

/** A class: an object with a getter is slow to make, and each text has one, mostly for nothing. */
class ScannedFacts implements ProseFacts {
  private known: readonly Mention[] | undefined;
  private find: ReturnType<typeof findScaleInProse> | undefined;

  constructor(
    private readonly text: string,
    private readonly scan: () => readonly Mention[],
  ) {}

  findScale(numbers: readonly NumberCell[]): ScaleEvidence | undefined {
    return (this.find ??= findScaleInProse(this.text, this.mentions))(numbers);
  }

  get commonMark(): Mark | undefined {
    const counts = new Map<string, { count: number; mark: Mark }>();
    for (const { mark } of this.mentions) {
      if (!mark || mark.minor > 0) continue;
      const key = mark.currency ?? mark.ambiguous.key;
      const entry = counts.get(key) ?? { count: 0, mark };
      entry.count++;
      counts.set(key, entry);
    }
    return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.mark;
  }

  private get mentions(): readonly Mention[] {
    return (this.known ??= this.scan());
  }
}

/** Looks among the amounts of the prose, "$62.6 million", for the numbers of a table, 62,575: they show its scale. */
function findScaleInProse(
  text: string,
  mentions: readonly Mention[],
): (numbers: readonly NumberCell[]) => ScaleEvidence | undefined {
  let amounts: Map<string, Amount[]> | undefined;
  return (numbers) => {
    amounts ??= collectAmounts(text, mentions);
    const votes = new Map<number, { count: number; digits: number; text: string }>();
    for (const { digits } of numbers.slice(0, MAX_NUMBERS)) {
      const magnitude = magnitudeOfDigits(digits);
      if (magnitude.digits.length < 2) continue;
      for (const power of [0, ...POWERS]) {
        const amount = findAmount(amounts, magnitude, power);
        if (!amount) continue;
        const vote = votes.get(power) ?? { count: 0, digits: 0, text: amount.text };
        vote.count++;
        vote.digits += amount.magnitude.digits.length;
        votes.set(power, vote);
      }
    }
    const [best, second] = [...votes].sort((a, b) => b[1].digits - a[1].digits);
    if (!best || best[0] === 0 || best[1].digits < MIN_DIGITS) return undefined;
    if (second && second[1].digits * 2 > best[1].digits) return undefined;
    return { power: best[0], text: best[1].text };
  };
}

/** By first two digits. */
function collectAmounts(text: string, mentions: readonly Mention[]): Map<string, Amount[]> {
  const amounts = new Map<string, Amount[]>();
  for (const mention of mentions.filter((each) => isMoney(each) && !each.upper && !each.ratio).slice(0, MAX_AMOUNTS)) {
    const magnitude = magnitudeOfDigits(magnitudeOf(mention), mention.scaled ? mention.numeral.digits : undefined);
    if (magnitude.digits.length < 2) continue;
    const key = magnitude.digits.slice(0, 1);
    const list = amounts.get(key) ?? [];
    list.push({ text: text.slice(mention.start, mention.end), magnitude });
    amounts.set(key, list);
  }
  return amounts;
}

/** @param written the digits as written, where zeros behind them count: 45.0 million */
function magnitudeOfDigits(value: string, written = value): Magnitude {
  const [whole = '', fraction = ''] = value.split('.');
  const all = `${whole}${fraction}`;
  const first = all.search(/[1-9]/);
  if (first < 0) return { digits: '', exponent: 0 };
  const significant = written.replace('.', '').replace(/^0+/, '');
  const isExact = written !== value || written.includes('.');
  return { digits: isExact ? significant : significant.replace(/0+$/, ''), exponent: whole.length - first - 1 };
}

function findAmount(amounts: Map<string, Amount[]>, number: Magnitude, power: number): Amount | undefined {
  for (const key of new Set([number.digits.charAt(0), String((Number(number.digits.charAt(0)) % 9) + 1)]))
    for (const amount of amounts.get(key) ?? []) if (isRounded(number, amount.magnitude, power)) return amount;
  return undefined;
}

/** Is the amount the number times the power, rounded to the digits of the amount? */
function isRounded(number: Magnitude, amount: Magnitude, power: number): boolean {
  if (Math.abs(number.exponent + power - amount.exponent) > 1) return false;
  const width = amount.digits.length;
  if (width > number.digits.length + 1 || width > 15 || number.digits.length > 20) return false;
  const unit = amount.exponent - width + 1;
  const shift = number.exponent + power - number.digits.length + 1 - unit;
  const stated = BigInt(amount.digits);
  if (shift >= 0) return shift <= 15 && BigInt(number.digits) * 10n ** BigInt(shift) === stated;
  const scale = 10n ** BigInt(-shift);
  const twice = (BigInt(number.digits) * 2n - stated * scale * 2n) * 1n;
  return twice < scale + 1n && twice > -scale - 1n;
}
