import { stored } from '../rates/support/quotes.js';
import { startService, type Problem, type TestService } from './support/service.js';

interface Row {
  readonly date: string;
  readonly requestedDate?: string;
  readonly ageDays?: number;
  readonly rate: string;
}

let service: TestService;
beforeAll(async () => {
  service = await startService({
    quotes: [
      stored('ecb', 'EUR/USD', '2024-02-22', '1.0844'),
      stored('ecb', 'EUR/USD', '2024-02-23', '1.0834'),
      stored('ecb', 'EUR/USD', '2024-02-26', '1.0852'),
      { ...stored('ecb', 'EUR/USD', '2024-02-27', '10.852'), suspect: 'ten times too much' },
    ],
  });
});
afterAll(() => service.close());

const rates = async (query: string): Promise<readonly string[]> => {
  const { body } = await service.call<readonly Row[]>(`/v1/rates?base=EUR&quotes=USD&${query}`);
  return body.map(({ date, requestedDate, ageDays, rate }) => `${requestedDate} ${date} ${ageDays} ${rate}`);
};

test('fill=carry answers every calendar day, with the day and the age of what is carried', async () => {
  expect(await rates('from=2024-02-23&to=2024-02-27&fill=carry')).toEqual([
    '2024-02-23 2024-02-23 0 1.0834',
    '2024-02-24 2024-02-23 1 1.0834',
    '2024-02-25 2024-02-23 2 1.0834',
    '2024-02-26 2024-02-26 0 1.0852',
    '2024-02-27 2024-02-26 1 1.0852',
  ]);
});

test('it begins at the first observation, and carries none for more than fourteen days', async () => {
  const days = await rates('from=2024-02-20&to=2024-03-20&fill=carry');
  expect([days[0], days.at(-1), days.length]).toEqual([
    '2024-02-22 2024-02-22 0 1.0844',
    '2024-03-11 2024-02-26 14 1.0852',
    19,
  ]);
});

test('its CSV has the columns of one day', async () => {
  const { text } = await service.call('/v1/rates.csv?base=EUR&quotes=USD&from=2024-02-24&to=2024-02-24&fill=carry');
  expect(text.split('\r\n').slice(0, 2)).toEqual([
    'date,base,quote,rate,source,kind,requestedDate,ageDays,suspect',
    '2024-02-23,EUR,USD,1.0834,ecb,reference,2024-02-24,1,',
  ]);
});

test('a range of a weekend alone has the rate that is carried into it', async () => {
  expect(await rates('from=2024-02-24&to=2024-02-25')).toEqual(['2024-02-25 2024-02-23 2 1.0834']);
});

test.each([
  ['date=2024-02-24&fill=carry', 'is for a range'],
  ['from=2024-02-01&to=2024-02-29&group=week&fill=carry', 'is for days'],
])('%s is refused', async (query, detail) => {
  const { status, body } = await service.call<Problem>(`/v1/rates?base=EUR&quotes=USD&${query}`);
  expect([status, body.detail]).toEqual([422, expect.stringContaining(detail)]);
});
