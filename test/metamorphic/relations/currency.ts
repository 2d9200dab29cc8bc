import { isCurrencyCode, type ByCurrency, type CurrencyCode } from '../../../src/core/money/currencies.js';
import type { Figure } from '../../../src/core/figures/figure.js';
import type { Random } from '../random.js';
import { followEdits, openUnlessExplicit, type Relation, type Subject } from '../relation.js';
import type { Edit } from '../rewrite.js';

/** Marks that stand in one and the same place of an amount and name one currency each. */
interface MarkForms {
  readonly place: 'before' | 'behind';
  readonly forms: ByCurrency<string>;
}

const SIGNS: MarkForms = {
  place: 'before',
  forms: {
    USD: 'US$',
    HKD: 'HK$',
    AUD: 'A$',
    CAD: 'C$',
    SGD: 'S$',
    TWD: 'NT$',
    NZD: 'NZ$',
    GBP: '£',
    EUR: '€',
    INR: '₹',
  },
};
const CODES: MarkForms = {
  place: 'before',
  forms: {
    USD: 'USD',
    HKD: 'HKD',
    EUR: 'EUR',
    GBP: 'GBP',
    CNY: 'RMB',
    JPY: 'JPY',
    AUD: 'AUD',
    CHF: 'CHF',
    KRW: 'KRW',
    THB: 'THB',
    MYR: 'MYR',
  },
};
const CODES_BEHIND: MarkForms = { place: 'behind', forms: CODES.forms };
const NOUNS: MarkForms = {
  place: 'behind',
  forms: {
    CNY: 'yuan',
    JPY: 'yen',
    KRW: 'won',
    EUR: 'euros',
    THB: 'baht',
    MYR: 'ringgit',
    IDR: 'rupiah',
    RUB: 'roubles',
    ZAR: 'rand',
    PLN: 'zloty',
    USD: 'US dollars',
    HKD: 'Hong Kong dollars',
    SGD: 'Singapore dollars',
    AUD: 'Australian dollars',
    CHF: 'Swiss francs',
    TRY: 'Turkish lira',
    INR: 'Indian rupees',
    PHP: 'Philippine pesos',
  },
};
const SIMPLIFIED_NOUNS: MarkForms = {
  place: 'behind',
  forms: {
    USD: '美元',
    HKD: '港元',
    EUR: '欧元',
    JPY: '日元',
    GBP: '英镑',
    AUD: '澳元',
    CAD: '加元',
    KRW: '韩元',
    RUB: '卢布',
    THB: '泰铢',
    CHF: '瑞士法郎',
    MYR: '林吉特',
    CNY: '元人民币',
    TWD: '元新台币',
    VND: '越南盾',
    INR: '印度卢比',
  },
};
const TRADITIONAL_NOUNS: MarkForms = {
  place: 'behind',
  forms: {
    USD: '美元',
    HKD: '港元',
    EUR: '歐元',
    JPY: '日圓',
    GBP: '英鎊',
    AUD: '澳元',
    CAD: '加元',
    KRW: '韓元',
    RUB: '盧布',
    THB: '泰銖',
    CHF: '瑞士法郎',
    MYR: '令吉',
    CNY: '元人民幣',
    TWD: '元新台幣',
    VND: '越南盾',
    INR: '印度盧比',
  },
};
const CHINESE_NAMES: MarkForms = {
  place: 'before',
  forms: { CNY: '人民币', HKD: '港币', TWD: '新台币' },
};

/**
 * What is left of an amount without its mark: digits or a number in words, and a scale. Not "7,5": a comma is a decimal sign in
 * some currencies only.
 */
const NUMBER =
  /^ ?(?!\d+\.\d{3}\b|\d+,\d\b)(?:\d[\d,.]*|[a-z]+(?:-[a-z]+)?)(?:[ -]?(?:thousand|million|billion|trillion|bn|tn|m|k))? ?$|^ ?(?!\d+\.\d{3}$|\d+,\d$)[\d,.一二三四五六七八九十百千万萬亿億]+(?:多|余|餘)?$/;

/** Where the mark stands in a figure that is nothing but mark, number and scale. */
function markIn({ text, start, end, currency }: Figure, { place, forms }: MarkForms): Edit | undefined {
  const form = currency === undefined ? undefined : forms[currency];
  if (form === undefined) return undefined;
  if (place === 'before')
    return text.startsWith(form) && NUMBER.test(text.slice(form.length))
      ? { start, end: start + form.length, text: form }
      : undefined;
  return text.endsWith(form) && NUMBER.test(text.slice(0, -form.length))
    ? { start: end - form.length, end, text: form }
    : undefined;
}

/** Outside a bracket of its own an amount restates another only where the rate of the two fits. */
function isRestatedByRate({ restates, start }: Figure, { text, recognition }: Subject): boolean {
  const restated = recognition.figures.find(({ id }) => id === restates);
  return restated !== undefined && !/^\s?[(（[](?:约|約|about |or )?$/.test(text.slice(restated.end, start));
}

const codesOf = (forms: ByCurrency<string>): CurrencyCode[] => Object.keys(forms).filter(isCurrencyCode);

/** One other currency for each, so that amounts in one currency stay so, and those in two. */
function otherCurrencies(
  used: readonly CurrencyCode[],
  named: ReadonlySet<CurrencyCode>,
  { forms }: MarkForms,
  random: Random,
): ReadonlyMap<CurrencyCode, CurrencyCode> {
  const free = random.shuffle(codesOf(forms).filter((currency) => !named.has(currency)));
  return new Map(used.flatMap((currency, i) => (free[i] === undefined ? [] : [[currency, free[i]] as const])));
}

/** Every mark of these forms names another currency. */
const otherMarks = (name: string, marks: MarkForms): Relation => ({
  name,
  follow(subject, random) {
    const { figures, declarations, tables } = subject.recognition;
    if (tables.length > 0 || declarations.length > 0) return undefined;
    // "8 yen 40 cents" are two amounts, for want of a cent of the yen; of most currencies they are one.
    if (figures.some(({ end }, i) => subject.text.slice(end, figures[i + 1]?.start ?? end) === ' ')) return undefined;
    // That a lone amount is the level of a rate follows from what the two currencies are worth.
    if (
      figures.some((figure) => isRestatedByRate(figure, subject) || (figure.rateNote && figure.restates === undefined))
    )
      return undefined;
    const found = figures.map((figure) => (figure.certainty === 'explicit' ? markIn(figure, marks) : undefined));
    const used = [
      ...new Set(figures.flatMap(({ currency }, i) => (found[i] && currency !== undefined ? [currency] : []))),
    ];
    const named = new Set(
      figures.flatMap(({ currency, candidates = [] }) =>
        currency === undefined ? candidates : [currency, ...candidates],
      ),
    );
    // A currency that is also named in another form would become two.
    if (figures.some(({ currency }, i) => !found[i] && currency !== undefined && used.includes(currency)))
      return undefined;
    const others = otherCurrencies(used, named, marks, random);
    const otherOf = ({ currency }: Pick<Figure, 'currency'>): CurrencyCode | undefined =>
      currency === undefined ? undefined : others.get(currency);
    const edits = figures.flatMap((figure, i) => {
      const other = otherOf(figure);
      return found[i] && other !== undefined ? [{ ...found[i], text: marks.forms[other]! }] : [];
    });
    return followEdits(subject, edits, (figure, i) => {
      const other = found[i] && otherOf(figure);
      return other === undefined ? openUnlessExplicit(figure) : { currency: other };
    });
  },
});

export const CURRENCY: readonly Relation[] = [
  otherMarks('another sign', SIGNS),
  otherMarks('another code before the number', CODES),
  otherMarks('another code behind the number', CODES_BEHIND),
  otherMarks('another noun, English', NOUNS),
  otherMarks('another noun, simplified', SIMPLIFIED_NOUNS),
  otherMarks('another noun, traditional', TRADITIONAL_NOUNS),
  otherMarks('another name before the number, Chinese', CHINESE_NAMES),
];
