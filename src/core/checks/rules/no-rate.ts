import type { NotConverted } from '../../conversion/convert-figure.js';
import type { Figure } from '../../figures/figure.js';
import type { RateUnavailable } from '../../rate-table/rate.js';
import type { FindingDraft } from '../finding.js';
import { groupsOf } from '../../../support/group-by.js';
import { han } from '../messages/chinese.js';
import { pairFinding } from './no-rate-finding.js';
import { sayDay, type Sentences } from '../messages/format.js';

/** A figure that could not be converted to one currency. */
export interface FailedConversion {
  readonly figure: Figure;
  readonly failure: NotConverted;
}

/** One finding a pair of currencies, at its first figure: nineteen figures in a currency without a rate are one fault. */
export function noRate(failed: readonly FailedConversion[]): readonly FindingDraft[] {
  const pairs = groupsOf(failed, ({ failure }) => `${failure.base}/${failure.currency}`);
  return pairs.map((group) => {
    const { failure } = group[0];
    const { base, currency, requestedDate, reason } = failure;
    const data = { base, currency, requestedDate, reason };
    return pairFinding(
      group.map(({ figure }) => figure),
      'warning',
      sentences(failure),
      data,
    );
  });
}

/** A conversion that the writer states and that could not be checked. */
export interface Unchecked {
  readonly original: Figure;
  readonly answer: RateUnavailable;
}

/** One finding a pair of currencies for which the writer's own conversions could not be checked. */
export function notChecked(unchecked: readonly Unchecked[]): readonly FindingDraft[] {
  const pairs = groupsOf(unchecked, ({ answer }) => `${answer.base}/${answer.quote}`);
  return pairs.map((group) => {
    const { answer } = group[0];
    const { base, quote, requestedDate, reason } = answer;
    const message: Sentences = {
      latin: `Conversions from ${base} to ${quote} were not checked: ${reason}.`,
      ...han`未核对 ${base} 兑 ${quote} 的折算：没有${sayDay(requestedDate, 'hans')}可用的汇率。`,
    };
    const data = { base, currency: quote, requestedDate, reason };
    return pairFinding(
      group.map(({ original }) => original),
      'info',
      message,
      data,
    );
  });
}

function sentences({ base, currency, requestedDate, reason }: NotConverted): Sentences {
  return {
    latin: `Not converted to ${currency}: ${reason}.`,
    hans: `未换算为 ${currency}：没有${sayDay(requestedDate, 'hans')}可用的 ${base} 兑 ${currency} 汇率。`,
    hant: `未換算為 ${currency}：沒有${sayDay(requestedDate, 'hant')}可用的 ${base} 兌 ${currency} 匯率。`,
  };
}
