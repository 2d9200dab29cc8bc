import { extendBand, widenBand, type RateBand } from '../../checks/reference/rate-band.js';
import type { ReferenceRates } from '../../checks/reference/reference-rates.js';
import type { Figure } from '../../figures/figure.js';
import type { CurrencyCode } from '../../money/currencies.js';
import { Decimal, parseDecimal } from '../../money/decimal.js';
import type { Ratio } from '../../money/ratio.js';

/** A conversion by a rate that is noted with a few digits may differ in the last. */
const NOTE_TOLERANCE = new Decimal('0.001');

/** The rates that an amount may have been converted with: those of the days before, and those that a source states. */
export class ConversionBands {
  private readonly known = new Map<string, readonly RateBand[]>();
  private readonly stated = new Map<string, RateBand[]>();

  /** @param figures of the sources, whose rate notes count */
  constructor(
    private readonly rates: ReferenceRates,
    figures: readonly (readonly Figure[])[],
  ) {
    for (const each of figures) this.readRateNotes(each);
  }

  between(base: CurrencyCode, quote: CurrencyCode): readonly RateBand[] {
    const key = `${base}/${quote}`;
    let bands = this.known.get(key);
    if (!bands) {
      const reference = this.rates.reference(base, quote);
      bands = [...(this.stated.get(key) ?? []), ...(reference.available ? [reference.band] : [])];
      this.known.set(key, bands);
    }
    return bands;
  }

  private readRateNotes(figures: readonly Figure[]): void {
    const byId = new Map(figures.map((each) => [each.id, each]));
    for (const right of figures) {
      const left = right.restates === undefined ? undefined : byId.get(right.restates);
      if (!right.rateNote || left?.value === undefined || right.value === undefined) continue;
      if (left.currency === undefined || right.currency === undefined || left.currency === right.currency) continue;
      const [dividend, divisor] = [parseDecimal(right.value), parseDecimal(left.value)];
      if (!dividend.gt('0') || !divisor.gt('0')) continue;
      this.note(`${left.currency}/${right.currency}`, { dividend, divisor });
      this.note(`${right.currency}/${left.currency}`, { dividend: divisor, divisor: dividend });
    }
  }

  private note(key: string, rate: Ratio): void {
    const band = widenBand(extendBand(undefined, rate), NOTE_TOLERANCE);
    this.stated.set(key, [...(this.stated.get(key) ?? []), band]);
  }
}
