import { elementAt } from '../../../../support/get-or-throw.js';
import { shiftPoint } from '../../engine/numeral.js';

const TEN_POWERS = [1, 10, 100, 1000];
const MYRIAD = 4;
/** More than a number has digits. */
const MAX_POWER = 40;
const BIG_POWERS = Array.from({ length: MAX_POWER + 1 }, (_, power) => 10n ** BigInt(power));

function bigPower(power: number): bigint {
  return BIG_POWERS[power] ?? 10n ** BigInt(power);
}

/** Digits that wait for the unit behind them. */
export interface Count {
  readonly value: number;
  readonly width: number;
  readonly decimals: number;
}

/** The value of a number so far. Everything is in units of 10^-decimals once a part has a decimal point. */
export class SectionSum {
  /** Finished sections, those with a 万, 亿 or 兆. */
  total = 0n;
  /** Finished parts of the open section, those with a 十, 百 or 千. */
  section = 0;
  count: Count | undefined = undefined;
  lastSmall = 0;
  lastBig = 0;
  /** A 零 stands behind the last unit: what follows counts ones. */
  zero = false;
  decimals = 0;

  addCount(count: Count): void {
    this.count = count;
    this.decimals = count.decimals;
    if (count.decimals > 0) {
      this.total *= bigPower(count.decimals);
      this.section *= 10 ** count.decimals;
    }
  }

  /** The waiting digits; one digit behind 百 or 千 counts the next lower unit: 五千八. */
  pending(): number {
    const { count, lastSmall, zero } = this;
    if (!count) return 0;
    return lastSmall > 1 && !zero && count.width === 1
      ? count.value * elementAt(TEN_POWERS, lastSmall - 1)
      : count.value;
  }

  /** 十, 百, 千; a ten of its own as in 廿 brings its digit. False where the unit cannot stand. */
  addSmallUnit(power: number, ownDigit?: number): boolean {
    if (this.lastSmall !== 0 && power >= this.lastSmall) return false;
    if (this.count && (this.count.width > 1 || this.count.decimals > 0)) return false;
    this.section += (ownDigit ?? this.count?.value ?? 1) * elementAt(TEN_POWERS, power);
    this.lastSmall = power;
    this.count = undefined;
    this.zero = false;
    return true;
  }

  /**
   * 万, 亿, 兆. A unit above the one before counts all that stands before it: 2万4374亿, 万亿; behind a number 万万 is a 亿.
   * @param isCounted a digit stands before
   */
  addBigUnit(power: number, isCounted: boolean): boolean {
    const unit = bigPower(power);
    const counted = BigInt(this.section + this.pending());
    let reached = power;
    if (counted === 0n && this.total === 0n) this.total = unit;
    else if (power > this.lastBig && this.total > 0n) {
      const all = this.total + counted;
      if (this.lastBig > 0 && counted > 0n && all >= unit * bigPower(this.decimals)) return false;
      this.total = all * unit;
      // 7万亿8927亿: below 万亿 stands any 亿.
      if (counted === 0n) reached += this.lastBig;
    } else if (isCounted && counted === 0n && power === MYRIAD && this.lastBig === MYRIAD) {
      this.total *= unit;
      reached += MYRIAD;
    } else if (this.lastBig !== 0 && power >= this.lastBig) return false;
    else this.total += counted * unit;
    this.lastBig = reached;
    this.section = this.lastSmall = 0;
    this.count = undefined;
    this.zero = false;
    return true;
  }

  /** 半: half of the last 万 or 亿. */
  addHalf(): void {
    this.total += bigPower(this.lastBig) / 2n;
  }

  /** A digit at the end that no unit follows counts tenths of the last 万 or 亿: 两万八, 2萬5. */
  isShorthand(): boolean {
    const { count, lastSmall, lastBig, zero } = this;
    return count?.width === 1 && count.value > 0 && lastSmall === 0 && lastBig > 0 && !zero;
  }

  value(): string {
    const rest = this.isShorthand()
      ? BigInt(this.count?.value ?? 0) * bigPower(this.lastBig - 1)
      : BigInt(this.section + this.pending());
    const sum = String(this.total + rest);
    return this.decimals > 0 ? shiftPoint(sum, -this.decimals).replace(/\.?0+$/, '') : sum;
  }
}
