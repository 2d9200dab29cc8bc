import { Decimal, parseDecimal } from '../../money/decimal.js';
import type { DataOf, DataSchema } from '../data-schema.js';
import type { FindingDraft } from '../finding-draft.js';
import { toQuotedText, groupThousands } from '../messages/format.js';
import { defineMessages } from '../messages/messages.js';
import { Translator } from '../messages/translator.js';
import { rewriteAmount } from '../rewriting/rewrite.js';
import { buildSuggestions } from '../suggestion.js';
import { findMisstatedCells, type MisstatedCell } from '../tables/find-table-text.js';
import { defineRule, type RuleContext } from './rule.js';

const messages = defineMessages({
  en: {
    digits: 'The table has {cell} ({value}) for "{label}", not {stated}: the digits differ.',
    scale: 'The table has {cell} ({value}) for "{label}", not {stated}: the scale differs.',
    sign: 'The table has {cell} ({value}) for "{label}": {stated} has the other sign.',
    suggestion: 'as in the table',
  },
  zh: {
    digits: '表中「{label}」为{cell}（{value}），而非{stated}：数字不同。',
    scale: '表中「{label}」为{cell}（{value}），而非{stated}：数量级不同。',
    sign: '表中「{label}」为{cell}（{value}），与{stated}正负相反。',
    suggestion: '依照表格',
  },
});

const data = {
  stated: { type: 'string', description: 'The number of the text.' },
  expected: { type: 'string', description: 'The number of the table.' },
  how: { type: 'string', values: ['digits', 'scale', 'sign'], description: 'In what the two differ.' },
  label: { type: 'string', description: 'What names the number in the table.' },
  table: { type: 'string', description: 'Id of the table.' },
} as const satisfies DataSchema;

type Draft = FindingDraft<DataOf<typeof data>>;

/** A number of the prose that differs from the one of a table that its sentence mentions. */
export const tableText = defineRule({
  key: 'table-text',
  title: { en: 'The text gives a number of a table differently', zh: '正文数字与表中不符' },
  description: 'a number of the text with the one of a table that its sentence names',
  severities: ['warning'],
  needs: { tables: true, figures: 2 },
  data,
  messages,
  check: (context) => findMisstatedCells(context).map((each) => draftFinding(each, context)),
});

const ONE = new Decimal('1');

function draftFinding({ stated, cell, difference }: MisstatedCell, context: RuleContext): Draft {
  const { id, start, end, script, text, value } = stated.figure;
  const { figure } = cell;
  const t = new Translator(messages, script);
  const label = toQuotedText(figure.cell?.rowLabel ?? figure.cell?.columnLabels.join(' ') ?? '').trim();
  const right = { dividend: parseDecimal(figure.value).abs(), divisor: ONE };
  const rewritings = difference === 'sign' ? [] : (rewriteAmount(stated.figure, [right]) ?? []);
  return {
    severity: 'warning',
    start,
    end,
    figures: [id, figure.id],
    message: t.say(difference, {
      cell: toQuotedText(figure.text),
      value: groupThousands(figure.value),
      label,
      stated: toQuotedText(text),
    }),
    data: { stated: value, expected: figure.value, how: difference, label, table: figure.cell?.table ?? '' },
    suggestions: buildSuggestions(stated, rewritings, t.say('suggestion', {}), context),
  };
}
