import { isDecimalString } from '../../../core/money/decimal.js';
import { isIsoDate, type IsoDate } from '../../../core/rate-table/day.js';
import { REQUIRED_H10_SERIES, H10_SERIES } from './series.js';
import { ParseError, type PublishedQuote } from '../source.js';

/** A day without a rate: its value is then -9999. */
const NO_DATA_STATUSES: ReadonlySet<string> = new Set(['ND', 'NA']);

/**
 * Reads H10_data.xml, the SDMX file of the H.10 release, as it is unpacked: series after series, each with an empty
 * element a day. Of its many series the daily rates are taken, from the day `since` on.
 * @throws ParseError saying what is not as expected
 */
export async function parseH10(pieces: AsyncIterable<string>, since: IsoDate): Promise<readonly PublishedQuote[]> {
  const reader = new H10Reader(since);
  let rest = '';
  for await (const piece of pieces) {
    const text = rest + piece;
    const end = text.lastIndexOf('>') + 1;
    reader.read(text.slice(0, end));
    rest = text.slice(end);
  }
  return reader.finish();
}

/** A series and the currencies of its rates. */
interface SeriesPair {
  readonly name: string;
  readonly base: string;
  readonly quote: string;
}

/** Reads tags only; the text between them is notes. */
class H10Reader {
  private readonly quotes: PublishedQuote[] = [];
  private readonly seen = new Set<string>();
  private pair: SeriesPair | undefined;
  private last = '';
  private ended = false;

  constructor(private readonly since: IsoDate) {}

  read(text: string): void {
    for (const [, tag = ''] of text.matchAll(/<([^<>]*)>/g)) this.take(tag);
  }

  finish(): readonly PublishedQuote[] {
    if (!this.ended) throw new ParseError('the H.10 data break off before their end');
    const missing = REQUIRED_H10_SERIES.filter((name) => !this.seen.has(name));
    if (missing.length > 0) throw new ParseError(`the H.10 data have no ${missing.join(', ')}`);
    return this.quotes;
  }

  private take(tag: string): void {
    const name = /^\/?(?:\w+:)?(\w+)/.exec(tag)?.[1];
    if (name === 'Obs' && this.pair) this.takeObservation(this.pair, parseAttributes(tag));
    else if (name === 'Series') this.takeSeries(tag);
    else if (name === 'MessageGroup' && tag.startsWith('/')) this.ended = true;
  }

  private takeSeries(tag: string): void {
    this.pair = undefined;
    this.last = '';
    if (tag.startsWith('/')) return;
    const { SERIES_NAME: name = '', UNIT_MULT: unit = '1' } = parseAttributes(tag);
    const currency = H10_SERIES.get(name);
    if (currency === undefined) return;
    if (this.seen.has(name)) throw new ParseError(`the H.10 data have the series ${name} twice`);
    if (unit !== '1') throw new ParseError(`the H.10 series ${name} is in units of ${JSON.stringify(unit)}`);
    this.seen.add(name);
    const [base, quote] = name.includes('$US') ? [currency, 'USD'] : ['USD', currency];
    this.pair = { name, base, quote };
  }

  private takeObservation(
    { name, base, quote }: SeriesPair,
    { TIME_PERIOD: date = '', OBS_VALUE: value = '', OBS_STATUS: status = 'A' }: XmlAttributes,
  ): void {
    if (!isIsoDate(date) || date <= this.last)
      throw new ParseError(`the H.10 series ${name} has a day ${JSON.stringify(date)} after ${this.last || 'none'}`);
    this.last = date;
    if (NO_DATA_STATUSES.has(status) || date < this.since) return;
    if (status !== 'A' || !isDecimalString(value) || value.startsWith('-'))
      throw new ParseError(`the H.10 series ${name} has ${JSON.stringify(value)} (${status}) on ${date}`);
    this.quotes.push({ date, base, quote, value });
  }
}

type XmlAttributes = Readonly<Partial<Record<string, string>>>;

function parseAttributes(tag: string): XmlAttributes {
  return Object.fromEntries(
    [...tag.matchAll(/([A-Z_]+)\s*=\s*"([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
  );
}
