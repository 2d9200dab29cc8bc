import { groupBy } from '../../../support/group-by.js';
import type { Figure } from '../../figures/figure.js';
import type { DataOf, DataSchema } from '../data-schema.js';
import type { FindingDraft } from '../finding-draft.js';
import { toQuotedText } from '../messages/format.js';
import { defineMessages } from '../messages/messages.js';
import { Translator } from '../messages/translator.js';
import { defineRule } from './rule.js';

const messages = defineMessages({
  en: {
    one: 'No heading and no sentence above says whether "{text}" is in thousands or millions: it is read as written.',
    more: 'No heading and no sentence above says whether "{text}" and the other amounts of the table ({count} in all) are in thousands or millions: they are read as written.',
  },
  zh: {
    one: '表头和上文均未注明「{text}」的数量级，按所写的数字理解。',
    more: '表头和上文均未注明「{text}」等 {count} 个金额的数量级，按所写的数字理解。',
  },
});

const data = {
  table: { type: 'string', description: 'Id of the table.' },
  currency: { type: 'string', description: 'The currency of the first amount.' },
} as const satisfies DataSchema;

type Draft = FindingDraft<DataOf<typeof data>>;

/** One finding for each table, at the first of its amounts whose scale nothing states. */
export const tableUnit = defineRule({
  key: 'table-unit',
  title: { en: 'The table does not say its unit', zh: '表格未注明单位' },
  description: 'amounts of a table whose scale no heading, caption or sentence states',
  severities: ['info'],
  needs: { tables: true },
  data,
  messages,
  check({ figures, unscaled }) {
    if (unscaled.size === 0) return [];
    const open = figures.map(({ figure }) => figure).filter(({ id }) => unscaled.has(id));
    return groupBy(open, ({ cell }) => cell?.table ?? '').map(draftFinding);
  },
});

function draftFinding(group: readonly [Figure, ...Figure[]]): Draft {
  const { start, end, script, text, currency = '', cell } = group[0];
  const t = new Translator(messages, script);
  return {
    severity: 'info',
    start,
    end,
    figures: group.map(({ id }) => id),
    message: t.say(group.length === 1 ? 'one' : 'more', { text: toQuotedText(text), count: String(group.length) }),
    data: { table: cell?.table ?? '', currency },
  };
}
