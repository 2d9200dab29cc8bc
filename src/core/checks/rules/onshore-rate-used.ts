import type { HomeRate } from '../../conversion/market-rate.js';
import type { Figure } from '../../figures/figure.js';
import type { FindingDraft } from '../finding.js';
import { groupsOf } from '../../../support/group-by.js';
import { pairFinding } from './no-rate-finding.js';
import { sayDay, type Sentences } from '../messages/format.js';

/** An amount of one market that was converted at the rate of another. */
export interface ConvertedAtHome {
  readonly figure: Figure;
  readonly home: HomeRate;
}

/** One finding a pair, at its first figure: offshore renminbi (CNH) that was converted at the rate of the mainland. */
export function homeRate(converted: readonly ConvertedAtHome[]): readonly FindingDraft[] {
  const groups = groupsOf(converted, ({ home }) => `${home.market}/${home.rate.quote}`);
  return groups.map((group) => {
    const { home } = group[0];
    const { market, rate, reason } = home;
    const { base, quote, source, requestedDate } = rate;
    const data = { base, currency: quote, market, requestedDate, reason, source };
    return pairFinding(
      group.map(({ figure }) => figure),
      'info',
      sentences(home),
      data,
    );
  });
}

function sentences({ market, rate, reason }: HomeRate): Sentences {
  const { base, quote, source, requestedDate } = rate;
  return {
    latin: `Converted to ${quote} at the rate of ${base} (${source}), not of ${market}: ${reason}.`,
    hans: `折算为 ${quote} 用的是 ${base} 汇率（${source}），不是 ${market} 汇率：没有${sayDay(requestedDate, 'hans')}可用的 ${market} 汇率。`,
    hant: `折算為 ${quote} 用的是 ${base} 匯率（${source}），不是 ${market} 匯率：沒有${sayDay(requestedDate, 'hant')}可用的 ${market} 匯率。`,
  };
}
