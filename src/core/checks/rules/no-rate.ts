import type { NotConverted } from '../../conversion/convert-figure.js';
import type { Figure } from '../../figures/figure.js';
import type { RateUnavailable } from '../../rate-table/rate.js';
import type { FindingDraft } from '../finding.js';
import { groupBy } from '../../../support/group-by.js';
import { chinese } from '../messages/chinese.js';
import { draftNoRateFinding } from './no-rate-finding.js';
import { formatDay, type LocalizedText } from '../messages/format.js';

/** A figure that could not be converted to one currency. */
export interface FailedConversion {
  readonly figure: Figure;
  readonly failure: NotConverted;
}

/** One finding a pair of currencies, at its first figure: nineteen figures in a currency without a rate are one fault. */
export function reportMissingRates(failed: readonly FailedConversion[]): readonly FindingDraft[] {
  const pairs = groupBy(failed, ({ failure }) => `${failure.base}/${failure.currency}`);
  return pairs.map((group) => {
    const { failure } = group[0];
    const { base, currency, requestedDate, reason } = failure;
    const data = { base, currency, requestedDate, reason };
    return draftNoRateFinding(
      group.map(({ figure }) => figure),
      'warning',
      buildMessage(failure),
      data,
    );
  });
}

/** A conversion that the writer states and that could not be checked. */
export interface UncheckedConversion {
  readonly original: Figure;
  readonly answer: RateUnavailable;
}

/** One finding a pair of currencies for which the writer's own conversions could not be checked. */
export function reportUncheckedConversions(unchecked: readonly UncheckedConversion[]): readonly FindingDraft[] {
  const pairs = groupBy(unchecked, ({ answer }) => `${answer.base}/${answer.quote}`);
  return pairs.map((group) => {
    const { answer } = group[0];
    const { base, quote, requestedDate, reason } = answer;
    const message: LocalizedText = {
      latin: `Conversions from ${base} to ${quote} were not checked: ${reason}.`,
      ...chinese`未核对 ${base} 兑 ${quote} 的折算：没有${formatDay(requestedDate, 'hans')}可用的汇率。`,
    };
    const data = { base, currency: quote, requestedDate, reason };
    return draftNoRateFinding(
      group.map(({ original }) => original),
      'info',
      message,
      data,
    );
  });
}

function buildMessage({ base, currency, requestedDate, reason }: NotConverted): LocalizedText {
  return {
    latin: `Not converted to ${currency}: ${reason}.`,
    hans: `未换算为 ${currency}：没有${formatDay(requestedDate, 'hans')}可用的 ${base} 兑 ${currency} 汇率。`,
    hant: `未換算為 ${currency}：沒有${formatDay(requestedDate, 'hant')}可用的 ${base} 兌 ${currency} 匯率。`,
  };
}
