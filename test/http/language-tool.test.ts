import type { LanguageToolMatch } from '../../src/api/language-tool/matches.js';
import { startService, type Problem, type TestService } from './support/service.js';

interface Answer {
  readonly language: { readonly code: string; readonly detectedLanguage: { readonly code: string } };
  readonly matches: readonly LanguageToolMatch[];
}

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

/** A form as the clients named in each test send it; all of them encode as browsers do. */
function check<T = Answer>(form: Readonly<Record<string, string>>) {
  return service.call<T>('/v2/check', { method: 'POST', body: new URLSearchParams(form) });
}

const WRONG = 'The group will invest 380 billion yuan ($57.6 billion) over three years.';
const RULE = 'CROSSRATE_STATED_CONVERSION';

test('answers the form of the browser add-on with the findings', async () => {
  const { status, body } = await check({
    data: JSON.stringify({ annotation: [{ text: WRONG }] }),
    textSessionId: '33217:1740416400000',
    enableHiddenRules: 'true',
    level: 'picky',
    language: 'auto',
    noopLanguages: 'de,en,zh',
    preferredLanguages: 'de,en',
    preferredVariants: 'en-US,de-DE,pt-BR,ca-ES',
    disabledRules: 'WHITESPACE_RULE,CONSECUTIVE_SPACES',
    useragent: 'webextension-chrome-ng',
    mode: 'allButTextLevelOnly',
    allowIncompleteResults: 'true',
  });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    software: { name: 'Crossrate', version: '1.2.3', apiVersion: 1, premium: false },
    warnings: { incompleteResults: false },
    language: { code: 'en', detectedLanguage: { code: 'en', confidence: 1 } },
  });
  const [match, ...others] = body.matches;
  expect(others).toEqual([]);
  expect(match).toMatchObject({
    message: expect.stringMatching(/^\$57\.6 billion is [\d.]+% more than 380 billion yuan comes to/) as string,
    shortMessage: 'A converted amount does not fit the rate of the day',
    sentence: WRONG,
    rule: { id: RULE, category: { id: 'CROSSRATE' } },
  });
  expect(WRONG.slice(match!.offset, match!.offset + match!.length)).toBe('$57.6 billion');
  expect(match!.replacements).toEqual([{ value: '$52.4 billion' }]);
});

test('answers the form of the desktop plug-ins: plain text, a language with a region', async () => {
  const text = 'It will invest $380 million.\n集團將投資380億元（約57億美元）。';
  const { body } = await check({ text, language: 'zh-HK', enabledOnly: 'false' });
  expect(body.language.code).toBe('zh-HK');
  // 元 is the Hong Kong dollar there, of which 380億 are 49億美元.
  const [match] = body.matches.filter(({ rule }) => rule.id === RULE);
  expect(text.slice(match!.offset, match!.offset + match!.length)).toBe('約57億美元'.slice(1));
  expect(match).toMatchObject({
    shortMessage: '換算金額與當日匯率不符',
    rule: { id: RULE, description: '換算金額與當日匯率不符' },
  });
});

test.each([
  ['集团将投资3800亿元（约576亿美元）。', 'zh-CN', '换算金额与当日汇率不符', /^576亿美元比/],
  [WRONG, 'en-GB', 'A converted amount does not fit the rate of the day', /^\$57\.6 billion is/],
])('names the rule in the language of its message: %s', async (text, language, title, message) => {
  const { body } = await check({ text, language });
  const [match] = body.matches.filter(({ rule }) => rule.id === RULE);
  expect([match!.shortMessage, match!.rule.description]).toEqual([title, title]);
  expect(match!.message).toMatch(message);
});

test('counts markup in the offsets, but does not read it', async () => {
  const annotation = [
    { markup: '<p title="380 billion yuan ($99 billion)">' },
    { text: 'It will invest 380 billion yuan' },
    { markup: '<br/>', interpretAs: ' ' },
    { text: '(' },
    { markup: '<b>' },
    { text: '$57.6 billion' },
    { markup: '</b>' },
    { text: ').' },
    { markup: '</p>' },
  ];
  const whole = annotation.map((each) => each.markup ?? each.text).join('');
  const { body } = await check({ data: JSON.stringify({ annotation }), language: 'en-US' });
  const found = body.matches.map(({ offset, length }) => whole.slice(offset, offset + length));
  expect(found).toEqual(['$57.6 billion']);
  const [{ context }] = body.matches as [LanguageToolMatch];
  expect(context.text.slice(context.offset, context.offset + context.length)).toBe('$57.6 billion');
});

test.each<[string, Readonly<Record<string, string>>, boolean]>([
  ['a rule is switched off', { disabledRules: `OTHER,${RULE}` }, false],
  ['our category is switched off', { disabledCategories: 'CROSSRATE' }, false],
  ['the rule is wanted all the same', { disabledCategories: 'CROSSRATE', enabledRules: RULE }, true],
  ['only rules of others are wanted', { enabledOnly: 'true', enabledRules: 'COMMA_RULE' }, false],
  ['only this rule is wanted', { enabledOnly: 'true', enabledRules: RULE }, true],
  ['only our category is wanted', { enabledOnly: 'true', enabledCategories: 'CROSSRATE' }, true],
])('%s', async (_what, fields, speaks) => {
  const { body } = await check({ text: WRONG, language: 'en', ...fields });
  expect(body.matches.length > 0).toBe(speaks);
});

test('accepts the day of the story', async () => {
  const { body } = await check({ text: WRONG, language: 'en', date: '2025-02-24', source: 'ecb' });
  expect(body.matches[0]!.message).toContain('24 February 2025');
});

test('returns no findings for an empty text', async () => {
  expect((await check({ text: '', language: 'auto' })).body.matches).toEqual([]);
});

test.each<[string, Readonly<Record<string, string>>, number, RegExp]>([
  ['no text', { language: 'en' }, 422, /"text" or, with its markup, in "data"/],
  ['two texts', { language: 'en', text: 'a', data: '{"annotation":[{"text":"a"}]}' }, 422, /"text" or/],
  ['no language', { text: 'a' }, 422, /^language: is required/],
  ['another language', { text: 'a', language: 'de-DE' }, 422, /"de-DE" is not read here/],
  ['a slip of the language', { text: 'a', language: 'en-Us1' }, 422, /did you mean "en-US"\?/],
  ['data that is no JSON', { data: '{', language: 'en' }, 400, /data is not JSON/],
  ['data of another shape', { data: '{"annotation":[{"txt":"a"}]}', language: 'en' }, 422, /annotation/],
  ['a wrong day', { text: 'a', language: 'en', date: '2024-02-30' }, 422, /not a calendar day/],
  ['a NUL', { text: 'a\0', language: 'en' }, 422, /NUL/],
])('explains the error: %s', async (_what, form, status, words) => {
  const answer = await check<Problem>(form);
  expect([answer.status, answer.body.detail]).toEqual([status, expect.stringMatching(words)]);
});

test('refuses any other body', async () => {
  const { status } = await service.post<Problem>('/v2/check', { text: 'a', language: 'en' });
  expect(status).toBe(415);
});

test('lists the languages in the shape of LanguageTool', async () => {
  const { body } = await service.call('/v2/languages');
  expect(body).toContainEqual({ name: 'English (US)', code: 'en', longCode: 'en-US' });
  expect(body).toContainEqual({ name: 'Chinese (Taiwan)', code: 'zh', longCode: 'zh-TW' });
});
