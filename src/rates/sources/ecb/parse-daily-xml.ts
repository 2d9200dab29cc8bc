import { isDecimalString } from '../../../core/money/decimal.js';
import { isIsoDate } from '../../../core/rate-table/day.js';
import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import { ParseError, type PublishedQuote } from '../source.js';

/** The ECB has published for 29 currencies or more since 2005; a table of fewer than this is a torn one. */
const MIN_RATES = 10;

// Attributes stay text: the default settings throw them away, and parsing them would cost the digits.
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseAttributeValue: false,
  parseTagValue: false,
  processEntities: false,
  isArray: (name) => name === 'Cube',
});

const rateSchema = z.strictObject({ currency: z.string().regex(/^[A-Z]{3}$/), rate: z.string() });
const daySchema = z.strictObject({ time: z.string(), Cube: z.array(rateSchema).min(MIN_RATES) });
const envelopeSchema = z.object({
  Envelope: z.object({
    subject: z.literal('Reference rates'),
    Sender: z.object({ name: z.literal('European Central Bank') }),
    Cube: z.tuple([z.strictObject({ Cube: z.tuple([daySchema]) })]),
  }),
});

/**
 * Reads eurofxref-daily.xml: one day, exactly the envelope that the ECB uses.
 * @throws ParseError saying what is not as expected
 */
export function parseEcbXml(text: string): readonly PublishedQuote[] {
  // The parser forgives a body that was cut off: it would read the rates that did arrive.
  if (!/<\/gesmes:Envelope>\s*$/.test(text)) throw new ParseError("the ECB's XML breaks off before its end");
  const result = envelopeSchema.safeParse(parseXml(text));
  if (!result.success) throw new ParseError(`the ECB's XML is not as expected: ${z.prettifyError(result.error)}`);
  const [{ time, Cube: rates }] = result.data.Envelope.Cube[0].Cube;
  // Two Cubes hold the others; one that is written and not read means that the text is mangled.
  const written = text.match(/<Cube\b/g)?.length ?? 0;
  if (written !== rates.length + 2)
    throw new ParseError(`the ECB's XML of ${time} has ${written - 2} rates, of which ${rates.length} can be read`);
  if (!isIsoDate(time)) throw new ParseError(`the ECB's XML has a day ${JSON.stringify(time)}`);
  const seen = new Set<string>();
  return rates.map(({ currency, rate: value }) => {
    if (seen.has(currency)) throw new ParseError(`the ECB's XML of ${time} has ${currency} twice`);
    seen.add(currency);
    if (!isDecimalString(value))
      throw new ParseError(`the ECB's XML of ${time}: ${JSON.stringify(value)} for EUR/${currency} is no rate`);
    return { date: time, base: 'EUR', quote: currency, value };
  });
}

function parseXml(text: string): unknown {
  try {
    return parser.parse(text);
  } catch (error) {
    throw new ParseError(`the ECB's XML cannot be read: ${(error as Error).message}`, { cause: error });
  }
}
