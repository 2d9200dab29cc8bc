import { toQuotedText } from '../messages/format.js';
import { defineMessages } from '../messages/messages.js';
import { Translator } from '../messages/translator.js';
import type { DataOf, DataSchema } from '../data-schema.js';
import type { FindingDraft } from '../finding-draft.js';
import type { LocatedFigure } from '../../figures/figure-document.js';
import { rewriteFigure } from '../../styles/rewrite-figure.js';
import { defineRule } from './rule.js';

const messages = defineMessages({
  en: { written: '"{text}" is "{expected}" in the style of {style}.' },
  zh: { written: '「{text}」按{style}的体例应写作「{expected}」。' },
});

const data = {
  style: { type: 'string', description: 'Key of the style whose form it is.' },
  expected: { type: 'string', description: 'The figure as the style writes it.' },
} as const satisfies DataSchema;

type Draft = FindingDraft<DataOf<typeof data>>;

/** Figures that are written otherwise than the style that the caller asks for writes them. */
export const houseStyle = defineRule({
  key: 'house-style',
  title: { en: 'The figure is not written in the house style', zh: '数字写法不合体例' },
  description: 'how figures are written with the house style that the request names; off without one',
  severities: ['info'],
  needs: { figures: 1 },
  data,
  messages,
  check(context) {
    const { houseStyleOf, figures } = context;
    if (!houseStyleOf) return [];
    const named = new Set<string>();
    return figures.flatMap((located): readonly Draft[] => {
      const { figure } = located;
      const style = houseStyleOf(figure.script);
      const place = named.has(figure.currency ?? '') ? 'later' : 'first';
      if (figure.currency !== undefined) named.add(figure.currency);
      // A headline has forms of its own: it is short of room.
      if (isInAny(located, context.headlines) || !context.isVerbatim(located)) return [];
      const expected = rewriteFigure(figure, style, place);
      if (expected === undefined || toQuotedText(figure.text) === expected) return [];
      const { start, end, id, script, text } = figure;
      const message = new Translator(messages, script).say('written', {
        text: toQuotedText(text),
        expected,
        style: style.name,
      });
      return [
        {
          severity: 'info',
          start,
          end,
          figures: [id],
          message,
          data: { style: style.key, expected },
          suggestions: [{ start, end, replacement: expected, message: style.name }],
        },
      ];
    });
  },
});

function isInAny(
  { start }: LocatedFigure,
  spans: readonly { readonly start: number; readonly end: number }[],
): boolean {
  return spans.some((span) => span.start <= start && start < span.end);
}
