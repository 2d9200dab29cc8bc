import { evidenceOf } from '../../web/desk/evidence.js';
import { sayCurrency } from '../../web/format/currencies.js';
import { oldestRate } from '../../web/format/rates.js';
import { LANGUAGES, type Language } from '../../web/words/languages.js';
import { translateReason } from '../../web/format/reasons.js';
import { sourceName } from '../../web/words/sources.js';
import { createSources } from '../../src/rates/sources/registry.js';
import { EN_REASONS } from '../../src/core/figures/languages/en/reasons.js';
import { toTraditionalReasons, ZH_REASONS } from '../../src/core/figures/languages/zh/reasons.js';
import { annotated } from './support/local-client.js';

const figuresOf = (text: string) => annotated({ text, style: 'plain', date: '2025-02-24', to: ['USD', 'HKD'] }).figures;

test('a mark that the story explains is shown with the reason, and nothing is asked', () => {
  const [dollar, ...others] = evidenceOf(
    figuresOf('HONG KONG, Feb 24 – The tram costs $3 in Central. A taxi costs $29 and a ferry $5.'),
  );
  expect(others).toEqual([]);
  expect(dollar).toMatchObject({ mark: '$', isOpen: false });
  expect(dollar!.readings).toMatchObject([{ currency: 'HKD', count: 3 }]);
  expect(dollar!.readings[0]!.reason).toContain('HKD');
  expect(dollar!.others).not.toContain('HKD');
});

test('a mark that nothing explains is asked about, and so is one that the story reads in two ways', () => {
  expect(evidenceOf(figuresOf('It costs $3 million.'))).toMatchObject([
    { mark: '$', isOpen: true, readings: [{ currency: 'USD', count: 1 }] },
  ]);
  const [figure] = figuresOf('It costs $3 million.');
  const divided = evidenceOf([
    figure!,
    { ...figure!, certainty: 'inherited' },
    {
      ...figure!,
      currency: 'HKD',
      candidates: figure!.candidates!.map((code) => (code === 'HKD' ? 'USD' : code)),
      certainty: 'inherited',
    },
  ]);
  expect(divided[0]).toMatchObject({
    isOpen: true,
    readings: [
      { currency: 'USD', count: 2 },
      { currency: 'HKD', count: 1 },
    ],
  });
});

test('marks that name their currency are no evidence', () => {
  expect(evidenceOf(figuresOf('It costs US$3 million and 5 million yuan.')).map(({ mark }) => mark)).not.toContain('$');
});

const TEMPLATES = { en: EN_REASONS, 'zh-Hans': ZH_REASONS, 'zh-Hant': toTraditionalReasons(ZH_REASONS) };
const filled = (template: string): string =>
  template
    .replaceAll('{key}', '$')
    .replaceAll('{currency}', 'HKD')
    .replace(/\{\w+\}/g, 'x y');

test('every reason is said in each language of the page, whatever the language of the text', () => {
  const languages = Object.keys(LANGUAGES) as Language[];
  const { separator: _between, ...reasons } = EN_REASONS;
  for (const from of languages)
    for (const to of languages)
      for (const key of Object.keys(reasons) as (keyof typeof reasons)[])
        if (key !== 'assumed' && key !== 'fallback')
          expect(translateReason(filled(TEMPLATES[from][key]), to)).toBe(filled(TEMPLATES[to][key]));
});

test('the page speaks of the story, not of a request', () => {
  for (const language of Object.keys(LANGUAGES) as Language[])
    for (const [key, word] of [
      ['assumed', 'reasonAssumed'],
      ['fallback', 'reasonFallback'],
    ] as const)
      expect(translateReason(filled(TEMPLATES.en[key]), language)).toBe(filled(LANGUAGES[language][word]));
});

test('a currency is named as within a sentence', () => {
  expect(sayCurrency('USD', 'en')).toBe('US dollars');
  expect(sayCurrency('CNY', 'zh-Hans')).toBe('人民币');
  expect(sayCurrency('HKD', 'zh-Hant')).toBe('港幣');
});

test('two reasons are both said; what is no reason stays as it is', () => {
  const both = `${filled(EN_REASONS.sentence)}; ${filled(EN_REASONS.shorthand)}`;
  expect(translateReason(both, 'zh-Hans')).toBe(`${filled(ZH_REASONS.sentence)}；${filled(ZH_REASONS.shorthand)}`);
  expect(translateReason('because; it is so', 'zh-Hant')).toBe('because; it is so');
});

test('every source that ships has a name that people know, in each language', () => {
  const keys = createSources().map(({ key }) => key);
  for (const language of Object.keys(LANGUAGES) as Language[])
    expect([...keys, 'law', 'request', 'text'].filter((key) => sourceName(key, language) === key)).toEqual([]);
  expect(sourceName('own', 'en', 'Our bank')).toBe('Our bank');
});

test('the oldest rate of a story is the one furthest from its day', () => {
  const figures = figuresOf('It costs US$3 million and 5 million yuan.');
  const ages = figures.flatMap(({ conversions }) => conversions.map(({ rate }) => rate.ageDays));
  expect(oldestRate(figures)?.ageDays).toBe(Math.max(...ages));
  expect(oldestRate([])).toBeUndefined();
});
