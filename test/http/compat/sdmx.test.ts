import sdmx from 'sdmx-rest';
import { parseEcbSdmx } from '../../../src/rates/sources/ecb/data-portal.js';
import { GOLDEN_QUOTES } from '../../rates/support/golden.js';
import { startService, type TestService } from '../support/service.js';
import { ask } from './support/ask.js';

const { SDMX_CSV_1_0_0, SDMX_CSV_2_0_0, SDMX_JSON_2_0_0 } = sdmx.data.DataFormat;
const { v1_5_0, v2_0_0 } = sdmx.utils.ApiVersion;

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const get = (path: string, accept?: string) =>
  ask(service, `/sdmx${path}`, accept === undefined ? {} : { headers: { accept } });

const V1_HEADER =
  'DATAFLOW,FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,OBS_CONF,UNIT,UNIT_MULT';

describe('sdmx-rest, unchanged', () => {
  const of = (api: string, format: string) => sdmx.getService({ url: `${service.url}/compat/sdmx`, api, format });

  test('reads SDMX-CSV 1.0.0 by version 1 of the interface', async () => {
    const query = { flow: 'EXR', key: 'D.USD+CNY.EUR.SP00.A', start: '2025-02', end: '2025-02-24' };
    const text = await sdmx.request(query, of(v1_5_0!, SDMX_CSV_1_0_0!));
    expect(text.split('\r\n')).toEqual([
      V1_HEADER,
      'ECB:EXR(1.0),D,USD,EUR,SP00,A,2025-02-21,1.0465,A,F,USD,0',
      'ECB:EXR(1.0),D,USD,EUR,SP00,A,2025-02-24,1.0466,A,F,USD,0',
      'ECB:EXR(1.0),D,CNY,EUR,SP00,A,2025-02-21,7.5933,A,F,CNY,0',
      'ECB:EXR(1.0),D,CNY,EUR,SP00,A,2025-02-24,7.5879,A,F,CNY,0',
      '',
    ]);
  });

  test('reads SDMX-CSV 2.0.0 by version 2, and gets the media type that it asked for', async () => {
    const query = { context: 'dataflow=ECB:EXR(*)', key: 'D.USD.EUR.SP00.A', lastNObs: 1 };
    const answer = await sdmx.request2(query, of(v2_0_0!, SDMX_CSV_2_0_0!));
    sdmx.checkMediaType(SDMX_CSV_2_0_0!, answer);
    expect((await answer.text()).split('\r\n')[1]).toBe(
      'dataflow,ECB:EXR(1.0),I,D,USD,EUR,SP00,A,2025-02-24,1.0466,A,F,USD,0',
    );
  });

  test('filters by version 2', async () => {
    const filters = ['TIME_PERIOD=ge:2025-02-22+le:2025-02-28'];
    const query = { context: 'dataflow=*:EXR(*)', key: 'D.*.EUR.SP00.A', filters, attributes: 'none' };
    const text = await sdmx.request(query, of(v2_0_0!, SDMX_CSV_2_0_0!));
    expect(
      text
        .split('\r\n')
        .slice(1, -1)
        .map((row) => row.slice('dataflow,ECB:EXR(1.0),I,'.length)),
    ).toEqual([
      'D,CNY,EUR,SP00,A,2025-02-24,7.5879',
      'D,HKD,EUR,SP00,A,2025-02-24,8.1356',
      'D,USD,EUR,SP00,A,2025-02-24,1.0466',
    ]);
  });

  test('fails for what is not there, and for a format that is not offered', async () => {
    const none = { flow: 'EXR', key: 'D.SEK.EUR.SP00.A' };
    await expect(sdmx.request(none, of(v1_5_0!, SDMX_CSV_1_0_0!))).rejects.toThrow(
      'Request failed with error code 404',
    );
    const some = { flow: 'EXR', key: 'D.USD.EUR.SP00.A' };
    await expect(sdmx.request(some, of(v1_5_0!, SDMX_JSON_2_0_0!))).rejects.toThrow(
      'Request failed with error code 406',
    );
  });
});

describe("the CSV of the ECB's own service", () => {
  test('is read by our own source of the ECB', async () => {
    const { mediaType, text } = await get(
      '/data/EXR/D.USD+CNY+HKD.EUR.SP00.A?format=csvdata&startPeriod=2005&endPeriod=2005',
    );
    expect(mediaType).toBe('text/csv; charset=utf-8');
    expect([...parseEcbSdmx(text)].sort((a, b) => (a.date < b.date ? -1 : 1))).toEqual(
      GOLDEN_QUOTES.filter(({ date }) => date < '2006').map(({ date, base, quote, value }) => ({
        date,
        base,
        quote,
        value,
      })),
    );
  });

  test('is an empty file where there are no observations', async () => {
    const { status, text } = await get('/data/EXR/D.USD.EUR.SP00.A?startPeriod=1999-02&endPeriod=1999-02', 'text/csv');
    expect([status, text]).toEqual([200, '']);
  });
});

test.each([
  ['2025-02-24', 1],
  ['2024-02', 1],
  ['2024-Q1', 2],
  ['2024', 3],
])('a period is a day, a month, a quarter or a year: %s', async (period, count) => {
  const { text } = await get(`/data/EXR/D.USD.EUR.SP00.A?startPeriod=${period}&endPeriod=${period}`);
  expect(text.trimEnd().split('\r\n')).toHaveLength(count + 1);
});

test.each([
  ['eq:2025-02-24', ['2025-02-24']],
  ['gt:2024-12', ['2025-02-21', '2025-02-24']],
  ['ge:2024-12+lt:2025', ['2024-12-31']],
])('a filter of days: %s', async (filter, days) => {
  const { text } = await get(`/data/dataflow/ECB/EXR/1.0/D.USD.EUR.SP00.A?c[TIME_PERIOD]=${filter}`);
  expect(
    text
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((row) => row.split(',')[6]),
  ).toEqual(days);
});

test('has the first and the last observations, and series alone', async () => {
  const days = async (query: string) =>
    (await get(`/data/EXR/D.USD.EUR.SP00.A?${query}`)).text
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((row) => row.split(',')[6]);
  expect(await days('firstNObservations=1&lastNObservations=1')).toEqual(['2005-07-20', '2025-02-24']);
  expect(await days('firstNObservations=2')).toEqual(['2005-07-20', '2005-07-21']);
  expect((await get('/data/EXR/D..EUR.SP00.A?detail=serieskeysonly')).text.split('\r\n')[1]).toBe(
    'ECB:EXR(1.0),D,CNY,EUR,SP00,A,,',
  );
});

test.each([
  ['/data/BSI', undefined, 404, 100],
  ['/data/EXR/M.USD.EUR.SP00.A', undefined, 404, 100],
  ['/data/EXR/D.USD', undefined, 400, 140],
  ['/data/EXR/D.USD.EUR.SP00.A?startPeriod=2024-W05', undefined, 400, 140],
  ['/data/EXR/D.USD.EUR.SP00.A?detail=some', undefined, 400, 140],
  ['/data/EXR/D.USD.EUR.SP00.A?lastNObservations=0', undefined, 400, 140],
  ['/data/EXR/D.USD.EUR.SP00.A?updatedAfter=2024-01-01', undefined, 501, 501],
  ['/data/EXR/D.USD.EUR.SP00.A?format=jsondata', undefined, 406, 501],
  ['/data/EXR/D.USD.EUR.SP00.A', 'application/vnd.sdmx.data+csv;version=1.0.0;labels=both', 406, 501],
  ['/data/EXR/D.USD.EUR.SP00.A', 'application/xml', 406, 501],
  ['/dataflow/ECB/EXR', undefined, 404, 100],
])('answers %s for %s with %i', async (path, accept, status, code) => {
  const answer = await get(path, accept);
  expect([answer.status, answer.mediaType]).toEqual([status, 'application/xml']);
  expect(answer.text).toContain(`<mes:ErrorMessage code="${code}"><com:Text>`);
});
