import { decimal } from '../../support/brands.js';
import type { Random } from '../random.js';
import {
  HAN,
  expectationsOf,
  followEdits,
  openUnlessExplicit,
  type ExpectedFigure,
  type Relation,
  type Subject,
} from '../relation.js';

const WITHOUT_FIGURE = {
  en: [
    'The minister left early.',
    'Nobody at the company could be reached.',
    'Rain fell on the harbour all day.',
    'Analysts had expected as much.',
    'The talks go on.',
  ],
  // In characters of both scripts: they say nothing of the script of what stands beside them.
  zh: ['他今早外出未回。', '天色已暗。', '雨下了一整天。', '此事尚未有定案。', '公司未有回答。'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

type Figures = readonly Omit<ExpectedFigure, 'start' | 'end' | 'restates'>[];

/** A sentence with a figure of its own, drawn by `random`, and what it says. */
function sentenceWithFigure(
  language: 'en' | 'zh',
  random: Random,
): {
  readonly text: string;
  readonly form: string;
  readonly figure: Figures[number];
} {
  const number = String(random.int(11, 89));
  if (language === 'zh') {
    const form = `${number}%`;
    const text = random.pick([`其中男性有${form}。`, `有意再次前往的有${form}。`]);
    return {
      text,
      form,
      figure: { kind: 'percent', value: decimal(number), qualifier: 'exact' },
    };
  }
  const [form, currency] = random.pick([
    [`CHF${number}m`, 'CHF'] as const,
    [`${number} million Swiss francs`, 'CHF'] as const,
  ]);
  return {
    text: random.pick([`A museum in Basel raised ${form} last spring.`, `The lake fund still holds ${form}.`]),
    form,
    figure: {
      kind: 'money',
      value: decimal(`${number}000000`),
      currency,
      certainty: 'explicit',
      qualifier: 'exact',
    },
  };
}

type Place = 'before' | 'behind';

const languageOf = ({ text }: Subject): 'en' | 'zh' => (HAN.test(text) ? 'zh' : 'en');

/** A whole sentence: only beside one does another stand in the same line. */
function isSentence(text: string, place: Place): boolean {
  return place === 'before' ? /^[A-Z\p{Script=Han}]/u.test(text) : /(?:[a-z]{3}[.!?]|[。！？])$/.test(text);
}

/** Joins the two, in one line where both are sentences. */
function join(
  subject: Subject,
  sentence: string,
  place: Place,
  random: Random,
): readonly [before: string, behind: string] | undefined {
  const { text, recognition } = subject;
  const { mediaType = 'text/plain', language = 'auto', kinds } = subject.options;
  // A dateline opens a text, and the width of lines shows where one is wrapped.
  if (/^[A-Z]{4,}|[^\n]\n(?!\n)/.test(text)) return undefined;
  if (recognition.tables.length > 0 || mediaType !== 'text/plain' || language !== 'auto' || kinds) return undefined;
  const blank = languageOf(subject) === 'zh' ? '' : ' ';
  const gap = isSentence(text, place) && random.int(0, 1) === 0 ? blank : '\n\n';
  return place === 'before' ? [`${sentence}${gap}`, ''] : ['', `${gap}${sentence}`];
}

const plain = (name: string, place: Place): Relation => ({
  name,
  follow(subject, random) {
    const parts = join(subject, random.pick(WITHOUT_FIGURE[languageOf(subject)]), place, random);
    if (!parts) return undefined;
    return followEdits(
      subject,
      [
        { start: 0, end: 0, text: parts[0] },
        {
          start: subject.text.length,
          end: subject.text.length,
          text: parts[1],
        },
      ].filter(({ text }) => text !== ''),
    );
  },
});

const withFigure = (name: string, place: Place): Relation => ({
  name,
  follow(subject, random) {
    const { text, form, figure } = sentenceWithFigure(languageOf(subject), random);
    if (/CHF|franc/i.test(subject.text) || subject.recognition.declarations.length > 0) return undefined;
    const parts = join(subject, text, place, random);
    if (!parts) return undefined;
    const [before, behind] = parts;
    const whole = before + subject.text + behind;
    const start =
      (place === 'before' ? 0 : before.length + subject.text.length + behind.indexOf(text)) + text.indexOf(form);
    const added: ExpectedFigure = {
      ...figure,
      start,
      end: start + form.length,
      restates: undefined,
    };
    const shifted = expectationsOf(subject.recognition.figures).map((own) => ({
      ...own,
      ...openUnlessExplicit(own),
      script: undefined,
      start: own.start + before.length,
      end: own.end + before.length,
      restates: own.restates === undefined || place === 'behind' ? own.restates : own.restates + 1,
    }));
    return {
      text: whole,
      options: subject.options,
      figures: place === 'before' ? [added, ...shifted] : [...shifted, added],
    };
  },
});

export const NEIGHBOURS: readonly Relation[] = [
  plain('a sentence without figures before', 'before'),
  plain('a sentence without figures behind', 'behind'),
  withFigure('a sentence with a figure before', 'before'),
  withFigure('a sentence with a figure behind', 'behind'),
];
