import { startService, type Problem, type TestService } from './support/service.js';

interface Annotation {
  readonly figures: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly conversions: readonly {
      readonly currency: string;
      readonly value: string;
      readonly display: string;
      readonly rate: object;
    }[];
    readonly edit?: { readonly start: number; readonly end: number; readonly replacement: string };
  }[];
  readonly findings: readonly { readonly rule: string; readonly message: string }[];
  readonly annotated: { readonly format: string; readonly style: string; readonly content: string };
  readonly rates: {
    readonly date: string;
    readonly revision: number;
    readonly sources: readonly string[];
    readonly stale: boolean;
  };
}

const ENGLISH = 'Alibaba will invest more than 380 billion yuan over three years.';
const CHINESE = '阿里巴巴表示，未来三年将投入超过3800亿元人民币。';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const annotate = async (body: object): Promise<Annotation> =>
  (await service.post<Annotation>('/v1/annotate', body)).body;

const postText = async (
  type: string,
  body: string,
  query = '',
): Promise<{ status: number; text: string; headers: Headers }> =>
  service.call(`/v1/annotate${query}`, { method: 'POST', headers: { 'content-type': type }, body });

describe('JSON', () => {
  test('converts exactly, rounds to the precision of the text and inserts the conversion', async () => {
    const { figures, annotated, rates } = await annotate({ text: ENGLISH, to: ['USD'], date: '2024-02-24' });
    expect(figures[0]!.conversions).toMatchObject([
      { currency: 'USD', value: '52799979479.81', rate: { date: '2024-02-23', ageDays: 1, source: 'ecb' } },
    ]);
    expect(annotated).toMatchObject({ format: 'text', style: 'plain' });
    expect(annotated.content).toContain('380 billion yuan (');
    expect(annotated.content).toContain('US$52.8 billion');
    expect(rates).toEqual({ date: '2024-02-24', revision: 1, sources: ['ecb'], stale: false });
  });

  test('the content is the text with its edits applied', async () => {
    const { figures, annotated } = await annotate({ text: ENGLISH, date: '2024-02-24' });
    const edits = figures.flatMap(({ edit }) => edit ?? []).reverse();
    expect(edits.length).toBeGreaterThan(0);
    const edited = edits.reduce(
      (text, { start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end),
      ENGLISH,
    );
    expect(annotated.content).toBe(edited);
  });

  test('by default uses the day in UTC, CNY, USD and HKD, and the plain style', async () => {
    const { figures, annotated, rates } = await annotate({ text: CHINESE });
    expect(rates.date).toBe('2025-02-24');
    expect(figures[0]!.conversions.map(({ currency }) => currency)).toEqual(['USD', 'HKD']);
    expect(annotated.style).toMatch(/^plain/);
  });

  test('accepts a house style by its key, or as an object', async () => {
    const styles = (await service.call<readonly { key: string }[]>('/v1/styles')).body;
    const scmp = styles.find(({ key }) => key === 'scmp')!;
    const options = { text: ENGLISH, to: ['USD'], date: '2024-02-24' };
    const byKey = await annotate({ ...options, style: 'scmp' });
    const own = await annotate({ ...options, style: { ...scmp, key: 'desk' } });
    expect([byKey.annotated.style, own.annotated.style]).toEqual(['scmp', 'desk']);
    expect(own.annotated.content).toBe(byKey.annotated.content);
    expect(byKey.annotated.content).toContain('US$');
  });

  test('answers 422 with the field of an error in a style', async () => {
    const [style] = (await service.call<readonly object[]>('/v1/styles')).body;
    const { status, body } = await service.post<Problem>('/v1/annotate', {
      text: ENGLISH,
      style: { ...style, colour: 'red' },
    });
    expect([status, body.code, body.errors[0]?.pointer]).toEqual([422, 'invalid-request', '/style/colour']);
  });

  test('counts the offsets of figures, edits and findings in the requested unit', async () => {
    const text = `😀 ${ENGLISH}`;
    const [units, bytes] = [await annotate({ text }), await annotate({ text, offsets: 'utf8' })];
    const [figure] = bytes.figures;
    expect(Buffer.from(text).subarray(figure!.start, figure!.end).toString()).toBe(figure!.text);
    expect(figure!.edit!.start - units.figures[0]!.edit!.start).toBe(2);
  });

  test('answers 200 with a finding when a rate is missing', async () => {
    const { status, body } = await service.post<Annotation>('/v1/annotate', { text: ENGLISH, to: ['JPY'] });
    expect([status, body.figures[0]!.conversions, body.annotated.content]).toEqual([200, [], ENGLISH]);
    expect(body.findings).toContainEqual(
      expect.objectContaining({
        rule: 'no-rate',
        message: expect.stringContaining('no rate from CNY to JPY is known') as string,
      }),
    );
  });

  test('leaves out the rules that are switched off, as a check does', async () => {
    const text = 'It paid 380 billion yuan ($61.2 billion).';
    const rulesOf = ({ findings }: Annotation): readonly string[] => findings.map(({ rule }) => rule);
    const options = { text, date: '2024-02-24', to: ['USD'] };
    expect(rulesOf(await annotate(options))).toContain('stated-conversion');
    const off = ['stated-conversion', 'ambiguous-currency'];
    expect(rulesOf(await annotate({ ...options, rules: { off } }))).toEqual([]);
    const { status, body } = await service.post<Problem>('/v1/annotate', { ...options, rules: { off: ['sums'] } });
    expect([status, body.errors[0]?.pointer, body.errors[0]?.detail]).toEqual([
      422,
      '/rules/off/0',
      '"sums" is not allowed; did you mean "sum"?',
    ]);
  });

  test('answers 200 with findings when there are no rates at all', async () => {
    const empty = await startService({ quotes: [] });
    try {
      const { status, body } = await empty.post<Annotation>('/v1/annotate', { text: ENGLISH });
      expect([status, body.annotated.content, body.findings[0]?.rule]).toEqual([200, ENGLISH, 'no-rate']);
    } finally {
      await empty.close();
    }
  });

  test('uses an old rate and marks it as stale', async () => {
    const old = await startService({ now: new Date('2026-02-10T12:00:00Z') });
    try {
      const { body } = await old.post<Annotation>('/v1/annotate', { text: ENGLISH, to: ['USD'] });
      expect([body.figures[0]!.conversions[0]?.rate, body.rates.stale]).toEqual([
        expect.objectContaining({ date: '2025-12-31', ageDays: 41 }),
        true,
      ]);
      expect(body.findings).toContainEqual(expect.objectContaining({ rule: 'stale-rate' }));
      const strict = await old.post<Annotation>('/v1/annotate', { text: ENGLISH, to: ['USD'], maxAgeDays: 7 });
      expect(strict.body.figures[0]!.conversions).toEqual([]);
    } finally {
      await old.close();
    }
  });
});

describe('a text as the request body', () => {
  test('plain text is answered with plain text', async () => {
    const { status, headers, text } = await postText(
      'text/plain; charset=utf-8',
      ENGLISH,
      '?to=USD&date=2024-02-24&style=scmp',
    );
    expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
    const json = await annotate({ text: ENGLISH, to: ['USD'], date: '2024-02-24', style: 'scmp' });
    expect(text).toBe(json.annotated.content);
    expect(text).not.toBe(ENGLISH);
  });

  test('HTML keeps its markup, and its answer may not run scripts', async () => {
    const { headers, text } = await postText(
      'text/html',
      `<p class="x">${ENGLISH}</p><script>alert(1)</script>`,
      '?to=USD',
    );
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
    expect(text).toContain('<p class="x">Alibaba will invest');
    expect(text).toContain('US$');
  });

  test('Markdown is answered with Markdown', async () => {
    const { headers, text } = await postText('text/markdown', `# Spending\n\n**${ENGLISH}**\n`, '?to=USD');
    expect(headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(text).toMatch(/^# Spending\n\n\*\*Alibaba.*US\$/);
  });

  test('the query separates lists and pairs by commas', async () => {
    const query = '?to=USD,CNY&assume=$:HKD,%E5%85%83:HKD&maxAgeDays=20&convert=every&kinds=money&language=en';
    const { text } = await postText('text/plain', 'It sold for $4.2 billion.', query);
    expect(text).toMatch(/US\$.*RMB/);
  });

  test.each([
    ['?offsets=utf8', /no field "offsets"/],
    ['?assume=$', /assume: is a list of mark:code/],
    ['?assume=$:HK', /assume\/\$: "HK" is not an ISO 4217/],
    ['?kinds=monye', /kinds\/0: "monye" is not allowed; did you mean "money"/],
    ['?to=USD&to=RMB', /to\/1: "RMB"/],
    ['?date=2024-02-24&date=2024-02-25', /date: .* is not allowed; it must be a string/],
  ])('refuses %s', async (query, detail) => {
    const { status, text } = await postText('text/plain', ENGLISH, query);
    expect([status, (JSON.parse(text) as Problem).detail]).toEqual([422, expect.stringMatching(detail)]);
  });

  test.each([
    ['', 422, 'invalid-request', /text: "" is not allowed; it must not be empty/],
    ['a\0b', 422, 'invalid-text', /text: holds a NUL character at UTF-16 offset 1/],
    ['a'.repeat(1_000_001), 413, 'too-large', /1000001/],
  ])('a bad text is refused as in JSON (%#)', async (body, status, code, detail) => {
    const answer = await postText('text/plain', body);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toMatchObject({ code, detail: expect.stringMatching(detail) as string });
  });

  test('white space and a byte order mark are kept', async () => {
    const text = '\ufeff  \r\nNothing to count.\n\n';
    expect((await postText('text/plain', text)).text).toBe(text.slice(1));
    const bytes = await fetch(`${service.url}/v1/annotate`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: text,
    });
    expect(Buffer.from(await bytes.arrayBuffer()).toString()).toBe(text);
  });
});
