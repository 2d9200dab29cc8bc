import { RULES } from '../../src/core/checks/rules/index.js';
import { toRuleId } from '../../src/api/language-tool/rules.js';
import type { LanguageToolMatch } from '../../src/api/language-tool/matches.js';
import { startService, type TestService } from './support/service.js';

/** The requests of clients as their source has them, and what each needs of the answer. */

interface Answer {
  readonly software: { readonly version: string };
  readonly matches: readonly LanguageToolMatch[];
}

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const WRONG = 'The group will invest 380 billion yuan ($57.6 billion) over three years.';
const DAY = '2025-02-24';
const HINT = 'It paid $2 billion.';

const post = (path: string, form: Readonly<Record<string, string>>) =>
  service.call<Answer>(path, { method: 'POST', body: new URLSearchParams(form) });
const check = async (form: Readonly<Record<string, string>>): Promise<readonly LanguageToolMatch[]> =>
  (await post('/v2/check', { language: 'en', date: DAY, ...form })).body.matches;
const annotated = (annotation: readonly object[]): Readonly<Record<string, string>> => ({
  data: JSON.stringify({ annotation }),
});

test('pyLanguagetool: languages, then a form with a Python True', async () => {
  const { body: languages } = await service.call<readonly { longCode: string }[]>('/v2/languages');
  expect(languages.map(({ longCode }) => longCode)).toContain('en-US');
  const { status, body } = await post('/v2/check', {
    text: WRONG,
    language: 'en-US',
    motherTongue: 'zh',
    preferredVariants: 'en-GB',
    enabledRules: 'CROSSRATE_STATED_CONVERSION',
    enabledOnly: 'True',
  });
  expect([status, body.matches.map(({ rule }) => rule.id)]).toEqual([200, ['CROSSRATE_STATED_CONVERSION']]);
});

test('obsidian-languagetool: annotated text with offsets, over a form that is encoded by hand', async () => {
  const annotation = [
    { text: 'It will invest ', offset: { start: 0, end: 15 } },
    { markup: '**', interpretAs: '', offset: { start: 15, end: 17 } },
    { text: '380 billion yuan ($57.6 billion)', offset: { start: 17, end: 49 } },
    { markup: '**\n\n- ', interpretAs: '\n\n• ', offset: { start: 49, end: 55 } },
    { text: 'More.', offset: { start: 55, end: 60 } },
  ];
  const form = { ...annotated(annotation), language: 'auto', enabledOnly: 'false', level: 'default' };
  const { status, body } = await service.call<Answer>('/v2/check', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
    body: Object.entries(form)
      .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
      .join('&'),
  });
  expect([status, body.matches.map(({ offset, length }) => [offset, length])]).toEqual([200, [[35, 13]]]);
});

test('Emacs-langtool: compares the content type with application/json, to the letter', async () => {
  const { headers, body } = await post('/v2/check', { language: 'auto', text: WRONG, disabledRules: '' });
  expect(headers.get('content-type')).toBe('application/json');
  expect(body.matches[0]).toMatchObject({
    message: expect.any(String) as string,
    shortMessage: expect.any(String) as string,
  });
  expect((await service.call('/v2/languages')).headers.get('content-type')).toBe('application/json');
});

test('the browser add-on: parameters of its own in the address', async () => {
  const { status } = await post('/v2/check?c=1&instanceId=12%3A34&v=8.0', { text: WRONG, language: 'auto' });
  expect(status).toBe(200);
});

test('GET gives the answer of POST', async () => {
  const form = { text: WRONG, language: 'en', date: DAY };
  const got = await service.call<Answer>(`/v2/check?${new URLSearchParams(form).toString()}`);
  expect([got.status, got.body]).toEqual([200, (await post('/v2/check', form)).body]);
  expect(got.body.matches).toHaveLength(1);
});

describe('the day of the story', () => {
  const dayOf = (body: Answer): string | undefined =>
    /\d+ [A-Z][a-z]+ 20\d\d/.exec(body.matches[0]?.message ?? '')?.[0];
  const form = { text: WRONG, language: 'en' };

  test('can be in the address of the server, or in that of the request', async () => {
    expect(dayOf((await post('/as-of/2024-03-06/v2/check', form)).body)).toBe('6 March 2024');
    expect(dayOf((await post('/v2/check?date=2024-03-06', form)).body)).toBe('6 March 2024');
    const query = new URLSearchParams(form).toString();
    expect(dayOf((await service.call<Answer>(`/as-of/2024-03-06/v2/check?${query}`)).body)).toBe('6 March 2024');
    expect((await service.call('/as-of/2024-03-06/v2/languages')).status).toBe(200);
  });

  test('of the form goes before that of the address', async () => {
    const { body } = await post('/as-of/2024-03-06/v2/check?date=2024-03-05', { ...form, date: DAY });
    expect(dayOf(body)).toBe('24 February 2025');
  });

  test('is a day', async () => {
    expect((await post('/as-of/2024-02-30/v2/check', form)).status).toBe(422);
  });
});

test('hints that suggest no change come only when they are asked for', async () => {
  const ids = async (form: Readonly<Record<string, string>>) =>
    (await check({ text: HINT, ...form })).map(({ rule }) => rule.id);
  expect(await ids({})).toEqual([]);
  expect(await ids({ level: 'picky' })).toEqual(['CROSSRATE_AMBIGUOUS_CURRENCY']);
  expect(await ids({ enabledRules: 'CROSSRATE_AMBIGUOUS_CURRENCY' })).toEqual(['CROSSRATE_AMBIGUOUS_CURRENCY']);
});

describe('markup', () => {
  test('that is a character reference is read as its character', async () => {
    for (const blank of ['&nbsp;', '&#160;', '&#xA0;'] as const) {
      const whole = `It paid 380${blank}billion yuan ($57.6${blank}billion).`;
      const [first = '', second = '', third = ''] = whole.split(blank);
      const pieces = [{ text: first }, { markup: blank }, { text: second }, { markup: blank }, { text: third }];
      for (const form of [annotated(pieces), annotated([{ text: whole }])]) {
        const [match, ...others] = await check(form);
        expect(others).toEqual([]);
        expect(whole.slice(match!.offset, match!.offset + match!.length)).toBe(`$57.6${blank}billion`);
        expect(match!.message).not.toContain('&');
      }
    }
  });

  test('is not quoted, and no replacement takes it out', async () => {
    const [match] = await check(
      annotated([
        { text: 'It paid 380 billion yuan (' },
        { markup: '<i>' },
        { text: '$57.6' },
        { markup: '</i>' },
        { text: ' billion).' },
      ]),
    );
    expect(match!.message).toMatch(/^\$57\.6 billion is /);
    expect(match!.replacements).toEqual([]);
  });
});

test('the ids of rules are stable: plug-ins keep them in lists of rules that are off', () => {
  const ids = RULES.map(({ key }) => toRuleId(key));
  expect(ids).toEqual(expect.arrayContaining([...STABLE_IDS]));
  for (const id of ids) expect(id).toMatch(/^CROSSRATE_[A-Z_]+$/);
});

/** Given out; an id may be added, and none taken away. */
const STABLE_IDS = [
  'CROSSRATE_STATED_CONVERSION',
  'CROSSRATE_SCALE_SLIP',
  'CROSSRATE_SWAPPED_CURRENCY',
  'CROSSRATE_RATE_NOTE',
  'CROSSRATE_HEADLINE_MISMATCH',
  'CROSSRATE_PERCENT_CHANGE',
  'CROSSRATE_MULTIPLE_CLAIM',
  'CROSSRATE_SUM',
  'CROSSRATE_SHARE',
  'CROSSRATE_TABLE_SUM',
  'CROSSRATE_TABLE_CHANGE',
  'CROSSRATE_TABLE_TEXT',
  'CROSSRATE_NO_RATE',
  'CROSSRATE_STALE_RATE',
  'CROSSRATE_AMBIGUOUS_CURRENCY',
  'CROSSRATE_TABLE_UNIT',
  'CROSSRATE_HOUSE_STYLE',
] as const;
