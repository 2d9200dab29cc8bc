import type { OnshoreFallback } from '../../conversion/market-rate.js';
import type { Figure } from '../../figures/figure.js';
import type { FindingDraft } from '../finding.js';
import { groupBy } from '../../../support/group-by.js';
import { draftNoRateFinding } from './no-rate-finding.js';
import { formatDay, type LocalizedText } from '../messages/format.js';

/** An amount of one market that was converted at the rate of another. */
export interface OnshoreConversion {
  readonly figure: Figure;
  readonly home: OnshoreFallback;
}

/** One finding a pair, at its first figure: offshore renminbi (CNH) that was converted at the rate of the mainland. */
export function reportOnshoreRates(converted: readonly OnshoreConversion[]): readonly FindingDraft[] {
  const groups = groupBy(converted, ({ home }) => `${home.market}/${home.rate.quote}`);
  return groups.map((group) => {
    const { home } = group[0];
    const { market, rate, reason } = home;
    const { base, quote, source, requestedDate } = rate;
    const data = { base, currency: quote, market, requestedDate, reason, source };
    return draftNoRateFinding(
      group.map(({ figure }) => figure),
      'info',
      buildMessage(home),
      data,
    );
  });
}

function buildMessage({ market, rate, reason }: OnshoreFallback): LocalizedText {
  const { base, quote, source, requestedDate } = rate;
  return {
    latin: `Converted to ${quote} at the rate of ${base} (${source}), not of ${market}: ${reason}.`,
    hans: `折算为 ${quote} 用的是 ${base} 汇率（${source}），不是 ${market} 汇率：没有${formatDay(requestedDate, 'hans')}可用的 ${market} 汇率。`,
    hant: `折算為 ${quote} 用的是 ${base} 匯率（${source}），不是 ${market} 匯率：沒有${formatDay(requestedDate, 'hant')}可用的 ${market} 匯率。`,
  };
}
