import type { DataOf, DataSchema } from '../data-schema.js';
import type { FindingDraft } from '../finding-draft.js';
import { toQuotedText, groupThousands } from '../messages/format.js';
import { defineMessages } from '../messages/messages.js';
import { Translator } from '../messages/translator.js';
import { findWrongTotals } from '../tables/find-table-sums.js';
import type { WrongTotal } from '../tables/tried-parts.js';
import { getTableMatrices } from '../tables/table-matrix.js';
import { defineRule } from './rule.js';

const messages = defineMessages({
  en: {
    differs:
      '"{label}" is {stated}, but the {count} numbers from {first} to {last} add up to {sum}; elsewhere in the table such a total is their sum.',
    nearly:
      '"{label}" is {stated}, but the {count} numbers from {first} to {last} add up to {sum}, which is one digit away.',
  },
  zh: {
    differs: '「{label}」为{stated}，但从{first}到{last}的 {count} 个数合计{sum}；表中其他此类合计均与各项之和相符。',
    nearly: '「{label}」为{stated}，但从{first}到{last}的 {count} 个数合计{sum}，两者仅差一位数字。',
  },
});

const data = {
  stated: { type: 'string', description: 'The total as stated.' },
  expected: { type: 'string', description: 'What the parts add up to.' },
  parts: { type: 'strings', description: 'The parts, from the first to the last.' },
  table: { type: 'string', description: 'Id of the table.' },
} as const satisfies DataSchema;

type Draft = FindingDraft<DataOf<typeof data>>;

/** A total row or column that is not the sum of its parts, in a table whose other totals of that row or column are. */
export const tableSum = defineRule({
  key: 'table-sum',
  title: { en: 'A total of a table is not the sum of its parts', zh: '表中合计与各项之和不符' },
  description: 'a total row or column with the rows or columns that add up elsewhere in the table',
  severities: ['warning'],
  needs: { tables: true },
  data,
  messages,
  check: (context) => getTableMatrices(context).flatMap((matrix) => findWrongTotals(matrix).map(draftFinding)),
});

function draftFinding({ total, label, parts, expected, isProven }: WrongTotal): Draft {
  const { id, start, end, script, text, value, cell } = total.figure;
  const t = new Translator(messages, script);
  const textOf = (place: number): string => toQuotedText(parts.at(place)?.figure.text ?? '');
  return {
    severity: 'warning',
    start,
    end,
    figures: [id, ...parts.map(({ figure }) => figure.id)],
    message: t.say(isProven ? 'differs' : 'nearly', {
      label: toQuotedText(label).trim(),
      stated: `${toQuotedText(text)} (${groupThousands(value)})`,
      count: String(parts.length),
      first: textOf(0),
      last: textOf(-1),
      sum: groupThousands(expected.toFixed()),
    }),
    data: {
      stated: value,
      expected: expected.toFixed(),
      parts: parts.map(({ figure }) => figure.value),
      table: cell?.table ?? '',
    },
  };
}
