import type { Figure } from '../../figures/figure.js';
import type { FindingDraft } from '../finding.js';
import { groupsOf } from '../../../support/group-by.js';
import { sayList, type Sentences } from '../messages/format.js';

/** One finding for each reading of a bare mark that a rule had to suppose, at the first figure that has it. */
export function ambiguousCurrency(figures: readonly Figure[]): readonly FindingDraft[] {
  const supposed = figures.filter(({ certainty, currency }) => certainty === 'assumed' && currency !== undefined);
  const readings = groupsOf(supposed, ({ currency, candidates = [] }) => [currency, ...candidates].join(' '));
  return readings.map((group) => {
    const figure = group[0];
    const { currency, candidates = [], reason } = figure;
    return {
      rule: 'ambiguous-currency',
      severity: 'info',
      start: figure.start,
      end: figure.end,
      figures: group.map(({ id }) => id),
      message: sentences(figure)[figure.script],
      data: { currency, candidates, ...(reason === undefined ? {} : { reason }) },
    };
  });
}

function sentences({ text, currency = '', candidates = [], reason }: Figure): Sentences {
  const others = candidates.filter((candidate) => candidate !== currency);
  const or = others.length > 0 ? `; it could be ${sayList(others, 'latin', 'or')}` : '';
  const zh = (maybe: string): string => (others.length > 0 ? `（${maybe} ${sayList(others, 'hans')}）` : '');
  return {
    latin: `"${text}" is read as ${currency}${reason === undefined ? '' : ` (${trimmed(reason)})`}${or}.`,
    hans: `「${text}」按 ${currency} 理解${zh('也可能是')}。`,
    hant: `「${text}」按 ${currency} 理解${zh('也可能是')}。`,
  };
}

const trimmed = (sentence: string): string => sentence.replace(/\.$/, '');
