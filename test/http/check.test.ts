import { startService, type Answer, type Problem, type TestService } from './support/service.js';

interface Check {
  readonly figures: readonly { readonly id: string; readonly text: string }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly start: number;
    readonly end: number;
    readonly data: Readonly<Record<string, unknown>>;
    readonly suggestions: readonly { readonly start: number; readonly end: number; readonly replacement: string }[];
  }[];
  readonly rates: { readonly date: string; readonly revision: number; readonly sources: readonly string[] };
}

const CONVERSION = 'It will invest 380 billion yuan ($54.5 billion).';
const STORY = `${CONVERSION} That is 12 times the 31.7 billion yuan that it earned, not the HK$5 that it asked.`;
const DATE = '2024-02-24';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const check = async (body: object, query = ''): Promise<Check> =>
  (await service.post<Check>(`/v1/check${query}`, body)).body;
const refused = async (body: object, query = ''): Promise<Answer<Problem>> =>
  service.post<Problem>(`/v1/check${query}`, body);
const postText = async (type: string, body: string, query: string): Promise<Check> =>
  (await service.call<Check>(`/v1/check${query}`, { method: 'POST', headers: { 'content-type': type }, body })).body;
const rulesOf = ({ findings }: Check): readonly string[] => findings.map(({ rule, severity }) => `${rule} ${severity}`);

test.each([
  ['in the body', { minSeverity: 'error' }, ''],
  ['in the query', {}, '?minSeverity=error'],
])('leaves out findings below the severity asked for, %s', async (_name, options, query) => {
  expect(rulesOf(await check({ text: CONVERSION, date: DATE, ...options }, query))).toEqual([]);
});

test('gives a rule the severity asked for, or switches it off', async () => {
  const severity = { 'stated-conversion': 'error' };
  expect(rulesOf(await check({ text: CONVERSION, date: DATE, severity }))).toEqual(['stated-conversion error']);
  expect(rulesOf(await check({ text: CONVERSION, date: DATE, severity: { 'stated-conversion': 'off' } }))).toEqual([]);
});

test('returns figures, findings and rates, with decimals as strings', async () => {
  const { figures, findings, rates } = await check({ text: CONVERSION, date: DATE });
  expect(figures.map(({ text }) => text)).toEqual(['380 billion yuan', '$54.5 billion']);
  expect(findings).toMatchObject([
    {
      id: 'n1',
      rule: 'stated-conversion',
      severity: 'warning',
      figures: ['f2', 'f1'],
      data: { stated: '54500000000', expected: '52799979479.81', deviationPercent: '3.22', impliedRate: '6.97248' },
      suggestions: [{ replacement: '52.8 billion' }],
    },
  ]);
  expect(rates).toEqual({ date: DATE, revision: 1, sources: ['ecb'], stale: false });
});

test('returns findings that agree with include=ok, in the body or in the query', async () => {
  const text = CONVERSION.replace('54.5', '52.8');
  expect(rulesOf(await check({ text, date: DATE }))).toEqual([]);
  for (const include of ['ok', ['ok']])
    expect(rulesOf(await check({ text, date: DATE, include }))).toEqual(['stated-conversion ok']);
  expect(rulesOf(await check({ text, date: DATE }, '?include=ok'))).toEqual(['stated-conversion ok']);
});

test('leaves out the rules that are switched off and the findings that are dismissed', async () => {
  expect(rulesOf(await check({ text: CONVERSION, date: DATE, rules: { off: ['stated-conversion'] } }))).toEqual([]);
  const dismiss = [{ exact: '$54.5 billion', prefix: 'yuan (', suffix: ')', rule: 'stated-conversion' }];
  expect(rulesOf(await check({ text: CONVERSION, date: DATE, dismiss }))).toEqual([]);
});

test('accepts the body of a request to annotate', async () => {
  const request = { text: CONVERSION, date: DATE, to: ['HKD'], style: 'scmp', format: 'html', convert: 'every' };
  expect(rulesOf(await check(request))).toEqual(['stated-conversion warning', 'house-style info']);
  expect(rulesOf(await check({ ...request, rules: { off: ['house-style'] } }))).toEqual(['stated-conversion warning']);
});

test('returns the same findings as annotate', async () => {
  const request = { text: CONVERSION, date: DATE, to: ['USD'] };
  const annotated = (await service.post<Check>('/v1/annotate', request)).body;
  expect(annotated.findings).toEqual((await check(request)).findings);
});

test('accepts a text as the body, with the options as query parameters', async () => {
  const query = `?date=${DATE}&include=ok`;
  expect(rulesOf(await postText('text/plain', STORY, query))).toContain('stated-conversion warning');
  expect(rulesOf(await postText('text/plain', STORY, `${query}&off=stated-conversion,sum`))).toEqual([]);
  const html = `<p>${CONVERSION.replace('380', '<b>380</b>')}</p>`;
  const { findings } = await postText('text/html', html, query);
  expect(html.slice(findings[0]!.start, findings[0]!.end)).toBe('$54.5 billion');
});

test('counts spans in the requested unit', async () => {
  const text = `🙂 ${CONVERSION}`;
  const bytes = new TextEncoder().encode(text);
  const { findings } = await check({ text, date: DATE, offsets: 'utf8' });
  const slice = (start: number, end: number): string => new TextDecoder().decode(bytes.slice(start, end));
  expect(slice(findings[0]!.start, findings[0]!.end)).toBe('$54.5 billion');
  const [suggestion] = findings[0]!.suggestions;
  expect(slice(suggestion!.start, suggestion!.end)).toBe('54.5 billion');
  const query = `?date=${DATE}&offsets=codepoint`;
  expect((await postText('text/plain', text, query)).findings[0]!.start).toBe(findings[0]!.start - 3);
});

test.each([
  ['a rule', { rules: { off: ['sums'] } }, '/rules/off/0', 'did you mean "sum"?'],
  ['a field', { ignore: [] }, '/ignore', 'there is no field "ignore"'],
  ['a severity', { include: ['error'] }, '/include', 'allowed: ok'],
  ['an empty quote', { dismiss: [{ exact: '' }] }, '/dismiss/0/exact', 'must not be empty'],
  ['a currency', { to: ['RMB'] }, '/to/0', 'did you mean "CNY"?'],
])('refuses %s that does not exist, and lists or suggests those that do', async (_name, fields, pointer, detail) => {
  const { status, body } = await refused({ text: CONVERSION, ...fields });
  expect(status).toBe(422);
  expect(body.errors).toMatchObject([{ pointer, detail: expect.stringContaining(detail) as string }]);
});

test('refuses options in the query beside JSON, and an unknown source', async () => {
  expect((await refused({ text: CONVERSION }, '?include=ok&off=sum')).body.errors).toMatchObject([{ pointer: '/off' }]);
  expect((await refused({ text: CONVERSION, source: 'bank' })).body.code).toBe('unknown-source');
});
