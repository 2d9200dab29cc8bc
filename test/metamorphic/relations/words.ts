import type { Qualifier } from '../../../src/core/figures/figure.js';
import { followEdits, openUnlessExplicit, type ExpectedFigure, type Relation } from '../relation.js';
import type { Edit } from '../rewrite.js';

/** Words before an amount, and what they say of it. */
const QUALIFIERS: Readonly<Record<'en' | 'zh', Readonly<Record<string, Qualifier>>>> = {
  en: {
    about: 'approx',
    roughly: 'approx',
    approximately: 'approx',
    nearly: 'approx',
    almost: 'approx',
    'more than': 'more_than',
    over: 'more_than',
    'at least': 'at_least',
    'no less than': 'at_least',
    'less than': 'less_than',
    'at most': 'at_most',
    'no more than': 'at_most',
  },
  zh: {
    约: 'approx',
    約: 'approx',
    大约: 'approx',
    大約: 'approx',
    逾: 'more_than',
    超过: 'more_than',
    超過: 'more_than',
    至少: 'at_least',
    不少于: 'at_least',
    不少於: 'at_least',
    不足: 'less_than',
    不到: 'less_than',
    最多: 'at_most',
    不超过: 'at_most',
    不超過: 'at_most',
  },
};

/** One qualifier behind another, 至少逾: the two make one. */
const ANOTHER = /[至最不超少多于於低高过過逾约約]$/;

/** Every qualifier right before an amount becomes another one. */
const otherQualifiers = (language: 'en' | 'zh'): Relation => {
  const forms = QUALIFIERS[language];
  const pattern =
    language === 'en'
      ? new RegExp(`(?<=^|[ (])(?:${Object.keys(forms).join('|')}) $`)
      : new RegExp(
          `(?:${Object.keys(forms)
            .sort((a, b) => b.length - a.length)
            .join('|')})$`,
        );
  return {
    name: language === 'en' ? 'another qualifier, English' : 'another qualifier, Chinese',
    follow(subject, random) {
      const { text, recognition } = subject;
      // Beside another amount a qualifier also shows whether it restates that one.
      if (recognition.figures.length !== 1) return undefined;
      const edits: Edit[] = [];
      const changes = new Map<number, Partial<ExpectedFigure>>();
      recognition.figures.forEach(({ start, qualifier, rateNote, value }, i) => {
        const match = pattern.exec(text.slice(Math.max(0, start - 20), start))?.[0];
        const word = match?.trimEnd() ?? '';
        // Only a word that by itself makes the figure what it is.
        if (
          match === undefined ||
          ANOTHER.test(text.slice(0, start - match.length)) ||
          forms[word] !== qualifier ||
          rateNote ||
          value === undefined
        )
          return;
        const names = Object.keys(forms) as [string, ...string[]];
        const other = random.pick(names);
        edits.push({
          start: start - match.length,
          end: start - match.length + word.length,
          text: other,
        });
        changes.set(i, { qualifier: forms[other]! });
      });
      return followEdits(subject, edits, (_figure, i) => changes.get(i) ?? {});
    },
  };
};

/** Things that an amount is counted per, as written behind "per", and their standard names. */
const ENGLISH_PER: Readonly<Record<string, string>> = {
  share: 'share',
  tonne: 'tonne',
  barrel: 'barrel',
  month: 'month',
  person: 'person',
  night: 'night',
};
const CHINESE_PER: Readonly<Record<string, string>> = {
  股: 'share',
  吨: 'tonne',
  桶: 'barrel',
  月: 'month',
  人: 'person',
  晚: 'night',
};

/** Every unit right beside an amount that it is counted per becomes another one. */
const otherPerUnits = (
  name: string,
  names: Readonly<Record<string, string>>,
  find: (text: string, start: number, end: number) => Pick<Edit, 'start' | 'end'> | undefined,
): Relation => ({
  name,
  follow(subject, random) {
    const { text, recognition } = subject;
    const { figures, tables, declarations } = recognition;
    if (tables.length > 0 || declarations.length > 0) return undefined;
    const edits: Edit[] = [];
    const changes = new Map<number, Partial<ExpectedFigure>>();
    // One of the others for all: a list may share what it is per.
    const other = random.pick(Object.keys(names) as [string, ...string[]]);
    for (const [i, { start, end, per }] of figures.entries()) {
      if (per === undefined) continue;
      const place = find(text, start, end);
      if (!place || names[text.slice(place.start, place.end)] !== per) return undefined;
      edits.push({ ...place, text: other });
      changes.set(i, { per: names[other]! });
    }
    // What is per share is a price or a dividend, and says nothing of the currency of the rest; anything else may.
    return followEdits(subject, edits, (figure, i) => ({ ...openUnlessExplicit(figure), ...changes.get(i) }));
  },
});

const LONGEST_PHRASE = 24;

export const WORDS: readonly Relation[] = [
  otherQualifiers('en'),
  otherQualifiers('zh'),
  otherPerUnits('another unit behind "per"', ENGLISH_PER, (text, _start, end) => {
    const match = /^ (?:per|a) (?=([a-z]+))/.exec(text.slice(end, end + LONGEST_PHRASE));
    if (!match) return undefined;
    const start = end + match[0].length;
    return { start, end: start + match[1]!.length };
  }),
  otherPerUnits('another unit behind 每', CHINESE_PER, (text, start) =>
    /每\p{Script=Han}$/u.test(text.slice(0, start)) ? { start: start - 1, end: start } : undefined,
  ),
];
