import type { Figure } from '../../figures/figure.js';
import type { CurrencyCode } from '../../money/currencies.js';
import type { Rate } from '../../rate-table/rate.js';
import type { FindingDraft } from '../finding.js';
import { groupBy } from '../../../support/group-by.js';
import { formatDay, formatDayCount, formatList, type LocalizedText } from '../messages/format.js';

/** A rate in use, and whether its source is behind its own schedule. */
export interface UsedRate {
  readonly figure: Figure;
  readonly rate: Rate;
  readonly stale: boolean;
}

/** Longest gap that needs no word (design §4.5): no market that is followed here closes for longer. */
const MAX_UNREPORTED_AGE_DAYS = 14;

/** Is this rate one that a reader must be told the day of? */
export function isReportable({ rate, stale }: UsedRate): boolean {
  return stale || rate.ageDays < 0 || rate.ageDays > MAX_UNREPORTED_AGE_DAYS;
}

/** One finding a source and day, at the first figure it was used for; it names the day and the age. */
export function reportStaleRates(used: readonly UsedRate[]): readonly FindingDraft[] {
  const groups = groupBy(used.filter(isReportable), ({ rate }) => `${rate.source} ${rate.date}`);
  return groups.map((group) => {
    const { figure, rate } = group[0];
    const { source, date, requestedDate, ageDays, kind } = rate;
    const currencies = [...new Set(group.flatMap((each) => [each.rate.base, each.rate.quote]))];
    return {
      rule: 'stale-rate',
      severity: 'warning',
      start: figure.start,
      end: figure.end,
      figures: [...new Set(group.map((each) => each.figure.id))],
      message: buildMessage(group[0], currencies)[figure.script],
      data: { source, kind, date, requestedDate, ageDays, currencies, sourceBehind: group.some(({ stale }) => stale) },
    };
  });
}

function buildMessage(used: UsedRate, currencies: readonly CurrencyCode[]): LocalizedText {
  const { source, date, requestedDate, ageDays } = used.rate;
  const age = Math.abs(ageDays);
  const say = (script: 'hans' | 'hant'): readonly [string, string, string] => [
    formatList(currencies, script),
    formatDay(date, script),
    formatDay(requestedDate, script),
  ];
  const [hansList, hansDate, hansAsked] = say('hans');
  const [hantList, hantDate, hantAsked] = say('hant');
  const latin = `The rates used for ${formatList(currencies, 'latin')} (${source}) are of ${formatDay(date, 'latin')}`;
  if (ageDays < 0)
    return {
      latin: `${latin}, ${formatDayCount(age)} after the date asked for, ${formatDay(requestedDate, 'latin')}: none is known from before it.`,
      hans: `${hansList} 所用汇率（${source}）为${hansDate}公布，晚于所求日期${hansAsked}${age}天：此前没有汇率。`,
      hant: `${hantList} 所用匯率（${source}）為${hantDate}公布，晚於所求日期${hantAsked}${age}天：此前沒有匯率。`,
    };
  const behind = used.stale
    ? { latin: `; ${source} should have published since`, hans: '，来源应已有更新', hant: '，來源應已有更新' }
    : { latin: '', hans: '', hant: '' };
  return {
    latin: `${latin}, ${formatDayCount(age)} before the date asked for, ${formatDay(requestedDate, 'latin')}${behind.latin}.`,
    hans: `${hansList} 所用汇率（${source}）为${hansDate}公布，早于所求日期${hansAsked}${age}天${behind.hans}。`,
    hant: `${hantList} 所用匯率（${source}）為${hantDate}公布，早於所求日期${hantAsked}${age}天${behind.hant}。`,
  };
}
