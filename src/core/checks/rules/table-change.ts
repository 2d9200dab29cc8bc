import type { DataOf, DataSchema } from '../data-schema.js';
import type { FindingDraft } from '../finding-draft.js';
import { toQuotedText, groupThousands } from '../messages/format.js';
import { defineMessages } from '../messages/messages.js';
import { Translator } from '../messages/translator.js';
import type { ChangeRelation } from '../tables/change-relation.js';
import { findWrongChanges, type WrongChange } from '../tables/find-table-changes.js';
import { getTableMatrices } from '../tables/table-matrix.js';
import { defineRule } from './rule.js';

const messages = defineMessages({
  en: {
    differs:
      'From {from} to {to} is a change of {actual}, not {stated}; in the other rows the column is the change between the two.',
    differsInRow:
      'From {from} to {to} is a change of {actual}, not {stated}; the column beside it is the change between the two.',
    points: '{change} percentage points',
    basisPoints: '{change} basis points',
  },
  zh: {
    differs: '由{from}到{to}，变动 {actual}，而非{stated}；其余各行该栏均为两者之间的变动。',
    differsInRow: '由{from}到{to}，变动 {actual}，而非{stated}；旁边一栏即为两者之间的变动。',
    points: '{change} 个百分点',
    basisPoints: '{change} 个基点',
  },
});

const data = {
  stated: { type: 'string', description: 'The change as stated.' },
  expected: { type: 'string', description: 'The change that the two numbers give; negative for a fall.' },
  from: { type: 'string', description: 'The number before.' },
  to: { type: 'string', description: 'The number after.' },
  table: { type: 'string', description: 'Id of the table.' },
} as const satisfies DataSchema;

type Draft = FindingDraft<DataOf<typeof data>>;

/** A change in a column of changes that does not follow from the two columns that the others follow from. */
export const tableChange = defineRule({
  key: 'table-change',
  title: { en: 'A change in a table does not follow from its two numbers', zh: '表中变动与两数不符' },
  description: 'a column of changes with the two columns that it lies between',
  severities: ['warning'],
  needs: { tables: true },
  data,
  messages,
  check: (context) => getTableMatrices(context).flatMap((matrix) => findWrongChanges(matrix).map(draftFinding)),
});

function draftFinding({ change, from, to, relation, expected, isProvenByRows }: WrongChange): Draft {
  const { id, start, end, script, text, value, cell } = change.figure;
  const t = new Translator(messages, script);
  const actual = expected.toFixed();
  const statedText = toQuotedText(text);
  return {
    severity: 'warning',
    start,
    end,
    figures: [id, from.figure.id, to.figure.id],
    message: t.say(isProvenByRows ? 'differs' : 'differsInRow', {
      from: toQuotedText(from.figure.text),
      to: toQuotedText(to.figure.text),
      actual: sayChange(t, actual, relation),
      stated: relation === 'amount' ? `${statedText} (${groupThousands(value)})` : statedText,
    }),
    data: { stated: value, expected: actual, from: from.figure.value, to: to.figure.value, table: cell?.table ?? '' },
  };
}

function sayChange(t: Translator<typeof messages>, change: string, relation: ChangeRelation): string {
  if (relation === 'percent') return `${change}%`;
  if (relation === 'amount') return groupThousands(change);
  return t.say(relation === 'points' ? 'points' : 'basisPoints', { change });
}
