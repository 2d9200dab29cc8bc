import { expectTypeOf } from 'expect-type';
import {
  annotate,
  check,
  convert,
  createRates,
  findFigures,
  type Annotation,
  type CheckResult,
  type Converted,
  type DecimalString,
  type GivenQuote,
  type IsoDate,
  type Rate,
  type RateTable,
  type Recognition,
} from '../../src/index.js';

/** Judged by the type checker (`npm run lint`), not by running: what is wrong here does not compile. */
test('the exported types are those of the documentation', () => {
  expectTypeOf(findFigures).returns.toEqualTypeOf<Recognition>();
  expectTypeOf(annotate).returns.toEqualTypeOf<Annotation>();
  expectTypeOf(check).returns.toEqualTypeOf<CheckResult>();
  expectTypeOf(convert).returns.toEqualTypeOf<Converted>();
  expectTypeOf(createRates).returns.toEqualTypeOf<RateTable>();

  // Amounts and rates are decimal strings: a number cannot be given, and none comes back.
  expectTypeOf(convert).parameter(0).toEqualTypeOf<string>();
  expectTypeOf<Extract<Converted, { available: true }>['value']>().toEqualTypeOf<DecimalString>();
  expectTypeOf<DecimalString>().toExtend<string>();

  // Days and decimals come back checked, as types of their own; a caller gives plain strings.
  expectTypeOf<string>().not.toExtend<DecimalString>();
  expectTypeOf<string>().not.toExtend<IsoDate>();
  expectTypeOf<IsoDate>().toExtend<string>();
  expectTypeOf<{ date: string; base: string; quote: string; value: string }>().toExtend<GivenQuote>();
  expectTypeOf<{ date: string; base: string; quote: string; value: number }>().not.toExtend<
    Parameters<typeof createRates>[0] extends Iterable<infer Quote> ? Quote : never
  >();

  // Whether there is a rate has to be asked before it can be used.
  expectTypeOf<Converted>().not.toHaveProperty('rate');
  expectTypeOf<Extract<Converted, { available: true }>['rate']>().toEqualTypeOf<Rate>();

  // The library has no clock and no rates of its own: neither can be left out.
  expectTypeOf<{ rates: RateTable }>().not.toExtend<Parameters<typeof annotate>[1]>();
  expectTypeOf<{ date: string }>().not.toExtend<Parameters<typeof check>[1]>();
  expectTypeOf<{ rates: RateTable; date: string; style: 'scmp' }>().toExtend<Parameters<typeof annotate>[1]>();
  expectTypeOf<{ rates: RateTable; date: string; format: 'pdf' }>().not.toExtend<Parameters<typeof annotate>[1]>();
});
