import type { Figure } from '../../figures/figure.js';
import type { FindingDraft } from '../finding.js';
import { groupBy } from '../../../support/group-by.js';
import { formatList, type LocalizedText } from '../messages/format.js';

/** One finding for each reading of a bare mark that a rule had to suppose, at the first figure that has it. */
export function reportAmbiguousCurrencies(figures: readonly Figure[]): readonly FindingDraft[] {
  const supposed = figures.filter(({ certainty, currency }) => certainty === 'assumed' && currency !== undefined);
  const readings = groupBy(supposed, ({ currency, candidates = [] }) => [currency, ...candidates].join(' '));
  return readings.map((group) => {
    const figure = group[0];
    const { currency, candidates = [], reason } = figure;
    return {
      rule: 'ambiguous-currency',
      severity: 'info',
      start: figure.start,
      end: figure.end,
      figures: group.map(({ id }) => id),
      message: buildMessage(figure)[figure.script],
      data: { currency, candidates, ...(reason === undefined ? {} : { reason }) },
    };
  });
}

function buildMessage({ text, currency = '', candidates = [], reason }: Figure): LocalizedText {
  const others = candidates.filter((candidate) => candidate !== currency);
  const or = others.length > 0 ? `; it could be ${formatList(others, 'latin', 'or')}` : '';
  const zh = (maybe: string): string => (others.length > 0 ? `（${maybe} ${formatList(others, 'hans')}）` : '');
  return {
    latin: `"${text}" is read as ${currency}${reason === undefined ? '' : ` (${trimFullStop(reason)})`}${or}.`,
    hans: `「${text}」按 ${currency} 理解${zh('也可能是')}。`,
    hant: `「${text}」按 ${currency} 理解${zh('也可能是')}。`,
  };
}

const trimFullStop = (sentence: string): string => sentence.replace(/\.$/, '');
