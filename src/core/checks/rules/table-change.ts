import { roundRatio } from '../../money/ratio.js';
import type { DataOf, DataSchema } from '../data-schema.js';
import type { FindingDraft } from '../finding-draft.js';
import { collapseWhitespace } from '../messages/format.js';
import { defineMessages } from '../messages/messages.js';
import { Translator } from '../messages/translator.js';
import { findWrongChanges, type WrongChange } from '../tables/find-table-changes.js';
import { getTableMatrices } from '../tables/table-matrix.js';
import { defineRule } from './rule.js';

const messages = defineMessages({
  en: {
    differs:
      'From {from} to {to} is a change of {actual}, not {stated}; in the other rows the column is the change between the two.',
  },
  zh: {
    differs: '由{from}到{to}，变动 {actual}，而非{stated}；其余各行该栏均为两者之间的变动。',
  },
});

const data = {
  stated: { type: 'string', description: 'The percentage as stated.' },
  expected: { type: 'string', description: 'The percentage that the two numbers give; negative for a fall.' },
  from: { type: 'string', description: 'The number before.' },
  to: { type: 'string', description: 'The number after.' },
  table: { type: 'string', description: 'Id of the table.' },
} as const satisfies DataSchema;

type Draft = FindingDraft<DataOf<typeof data>>;

/** A percentage in a column of changes that does not follow from the two columns that the others follow from. */
export const tableChange = defineRule({
  key: 'table-change',
  title: 'A change in a table does not follow from its two numbers',
  description: 'a column of changes with the two columns that it lies between',
  severities: ['warning'],
  needs: { tables: true },
  data,
  messages,
  check: (context) => getTableMatrices(context).flatMap((matrix) => findWrongChanges(matrix).map(draftFinding)),
});

function draftFinding({ percent, from, to, actual }: WrongChange): Draft {
  const { id, start, end, script, text, value, cell } = percent.figure;
  const t = new Translator(messages, script);
  const decimals = (value.split('.')[1] ?? '').length;
  const expected = roundRatio(actual, Math.max(1, decimals), 'half-up').toFixed();
  return {
    severity: 'warning',
    start,
    end,
    figures: [id, from.figure.id, to.figure.id],
    message: t.say('differs', {
      from: collapseWhitespace(from.figure.text),
      to: collapseWhitespace(to.figure.text),
      actual: `${expected}%`,
      stated: collapseWhitespace(text),
    }),
    data: { stated: value, expected, from: from.figure.value, to: to.figure.value, table: cell?.table ?? '' },
  };
}
