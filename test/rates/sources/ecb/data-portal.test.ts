import { createSources } from '../../../../src/rates/sources/registry.js';
import { parseEcbSdmx } from '../../../../src/rates/sources/ecb/data-portal.js';
import { ecbSdmxCsv } from '../support/payloads.js';
import { asked, historyOf, inShort } from '../support/source-run.js';
import { reply, startUpstream } from '../support/upstream.js';
import { isoDate } from '../../../support/brands.js';

const DAYS = [
  ['2024-03-05', { USD: '1.0849', CNY: '7.8111' }],
  ['2024-03-06', { USD: '1.0874', CNY: '7.8281' }],
] as const;
const whole = ecbSdmxCsv(DAYS);

test('is read with its digits; a comma in a quoted title is none of ours', () => {
  expect(inShort(parseEcbSdmx(whole))).toEqual([
    '2024-03-05 EUR/USD 1.0849',
    '2024-03-05 EUR/CNY 7.8111',
    '2024-03-06 EUR/USD 1.0874',
    '2024-03-06 EUR/CNY 7.8281',
  ]);
});

test('a span without observations is an empty body, an observation that is missing a blank or NaN', () => {
  expect(parseEcbSdmx('')).toEqual([]);
  expect(parseEcbSdmx(whole.replace('1.0849', 'NaN').replace('7.8111', ''))).toHaveLength(2);
});

test.each([
  ['of months', whole.replace(',D,USD', ',M,USD'), 'line 2 of the ECB\'s SDMX data has FREQ "M", not D'],
  ['an average', whole.replace('SP00,A,2024-03-05', 'SP00,E,2024-03-05'), 'EXR_SUFFIX "E"'],
  ['against another currency', whole.replace('USD,EUR,SP00', 'USD,CHF,SP00'), 'CURRENCY_DENOM "CHF"'],
  ['in thousands', whole.replace('USD,0\n', 'USD,3\n'), 'UNIT_MULT "3"'],
  ['of a currency that was not asked for', whole.replace('D,USD,', 'D,ARS,'), 'not as expected: "ARS 2024-03-05"'],
  ['of an impossible day', whole.replace('2024-03-05', '2024-02-30'), 'not as expected: "USD 2024-02-30"'],
  ['with a word for a rate', whole.replace('1.0849', 'n/a'), '"n/a" is no rate for USD'],
  ['without a column', whole.replace('OBS_VALUE', 'VALUE'), 'has no OBS_VALUE'],
  ['cut off within a row', whole.slice(0, -40), 'cannot be read'],
  ['a page', '<html></html>', 'has no FREQ'],
])('%s is refused', (_case, text, fault) => {
  expect(() => parseEcbSdmx(text)).toThrow(fault);
});

test('a small gap is asked for at the data portal, a large one as the history file; the other way stands behind', async () => {
  const upstream = await startUpstream(reply(200, whole));
  const addresses = { ecbBaseUrl: `${upstream.url}/files`, ecbDataUrl: `${upstream.url}/service` };
  const source = createSources({ order: ['ecb'], ...addresses })[0]!;
  const namesOf = (from: string, to: string): readonly string[] =>
    source.listHistoryFetchers!({ from: isoDate(from), to: isoDate(to) }).map(({ name }) => name);
  expect(namesOf('2024-02-28', '2024-03-06')).toEqual(['data portal', 'history file']);
  expect(namesOf('1999-01-04', '2024-03-06')).toEqual(['history file', 'data portal']);
  expect(await historyOf(source, { from: isoDate('2024-03-05'), to: isoDate('2024-03-06') })).toHaveLength(4);
  expect(asked(upstream)[0]).toMatch(
    /^GET \/service\/data\/EXR\/D\.USD\+JPY\+.*\.EUR\.SP00\.A\?format=csvdata&startPeriod=2024-03-05&endPeriod=2024-03-06$/,
  );
  await upstream.close();
});
