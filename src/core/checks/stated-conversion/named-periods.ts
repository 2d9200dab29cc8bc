import type { Span } from '../../document/span.js';
import type { DayRange } from '../../rate-table/day.js';
import { COMING, findNamedTimes, wholeYear } from './named-times.js';

/** The year behind one that is named: "in 2000 … the following year". */
const NEXT_YEAR = /\b(?:the (?:following|next) year|a year (?:later|after))\b|次年|翌年|隔年|一年后|一年後/;
const YEAR_BEFORE = /\b(?:the (?:year before|previous year)|a year earlier)\b|前一年/;

/** "now worth $79 million", "at Friday's exchange rate": the rate is that of the story, whatever time is named. */
const AT_TODAYS_RATE =
  /\b(?:now|currently|today)\b[^.;]{0,30}$|(?:现值|現值|如今|目前|现在|現在|现约|現約)[^。；]{0,16}$/;
const AT_TODAYS_RATE_BEHIND =
  /^[^.;\d]{0,12}\b(?:at|using) (?:today's|the (?:current|latest|day's)|current|(?:Mon|Tues|Wednes|Thurs|Fri)day's)\b[^.;\d]{0,20}\brates?\b|^[^。；\d]{0,8}[按以](?:目前|当前|當前|现时|現時|今日|最新)的?[汇匯]率/;

/**
 * Years and months before the story that a sentence names next to an amount, on either side: a sum of 2019 may have been
 * converted at the rates of 2019. A month without a year is the last such month.
 * @param before the sentence up to the amount
 * @param after the sentence behind it
 * @param date of the story
 * @param timeline the time that the sentence stands under
 */
export function findNamedPeriods(
  before: string,
  after: string,
  date: string,
  timeline: readonly DayRange[] = [],
): readonly DayRange[] {
  if (AT_TODAYS_RATE.test(before.slice(-NEAR_LENGTH)) || AT_TODAYS_RATE_BEHIND.test(after.slice(0, NEAR_LENGTH)))
    return [];
  const isComing = COMING.test(before) || COMING.test(after);
  const last = findNamedTimes(before, date, isOfAmountBehind, isComing).sort(
    (a, b) => b.end - a.end || a.start - b.start,
  )[0];
  const first = findNamedTimes(after, date, isOfAmountBefore, isComing).sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )[0];
  const named = [last, first].flatMap((time) => time?.ranges ?? []);
  const story = Number(date.slice(0, 4));
  const relative: number[] = [];
  const near = before.slice(-NEAR_LENGTH) + after.slice(0, NEAR_LENGTH);
  const from = last?.ranges[0] && Number(last.ranges[0].to.slice(0, 4));
  if (from !== undefined && NEXT_YEAR.test(near)) relative.push(from + 1);
  if (from !== undefined && YEAR_BEFORE.test(near)) relative.push(from - 1);
  return [...named, ...relative.map(wholeYear), ...timeline].filter(
    (range) => range.from <= date && range.to < `${story}-12-31`,
  );
}

/** So near to an amount "the following year" is its year. */
const NEAR_LENGTH = 60;

/** Words that lead to the time of another amount, or to the start of a stretch of time up to now: "from a year earlier". */
const COMPARISON_BEFORE =
  /(?:\b(?:than|versus|vs|against|compared (?:with|to))\b|[较較比]|优于|優於|高于|高於|低于|低於)[^\d.,;，。；]{0,24}$|(?:\b(?:from|over|[Ss]ince|on)(?: the| late| early| [A-Z][a-z]{2,8})?|自从|自從|自) ?$/;
/** "less than 2 billion euros": the word is of an amount. */
const OF_AMOUNT = /\b(?:more|less|fewer|rather|other) than\b/;
/** So much before a time may say that it is compared with. */
const COMPARISON_LENGTH = 40;
/** 「2019年以来」, 「去年同期」 */
const COMPARED_BEHIND = /^(?:年)?(?:\d{1,2}月)?(?:的?同期|以来|以來)/;
/** 「较2023年的94亿欧元」: the amount that is compared with is the one that the time is of. */
const RIGHT_BEFORE_AMOUNT = /^(?:年)?的?[约約]?$|^(?: (?:figure|total|level))? of (?:about )?$|^'s $/;

/** "compared with 268 million in 2006": the time is of the amount behind the comparison. */
const OTHER_AMOUNT = /(?:\b(?:than|versus|vs|against|compared (?:with|to)|from)\b|[较較比])[^\d]{0,20}\d/;

function isOfAmountBehind(text: string, place: Span): boolean {
  return RIGHT_BEFORE_AMOUNT.test(text.slice(place.end)) || !isCompared(text, place);
}

function isOfAmountBefore(text: string, place: Span): boolean {
  return !isCompared(text, place) && !OTHER_AMOUNT.test(text.slice(0, place.start));
}

function isCompared(text: string, { start, end }: Span): boolean {
  if (COMPARED_BEHIND.test(text.slice(end, end + COMPARISON_LENGTH))) return true;
  const lead = COMPARISON_BEFORE.exec(text.slice(Math.max(0, start - COMPARISON_LENGTH), start));
  return lead !== null && !OF_AMOUNT.test(lead[0]);
}

/** What a company or a state takes in or spends in a year, at rates of the whole of it. */
const ANNUAL_SUM =
  /\b(?:profits?|loss(?:es)?|sales|sold|revenues?|turnover|earn(?:s|ed|ings)|income|dividends?|bonus(?:es)?|exports?|imports?|spending|spent|output|gdp|deficit|surplus|budget)\b|利[潤润]|[盈亏虧]|收入|[营營]收|[销銷]售|出口|[进進]口|支出|[产產]值|赤字|[预預]算|[贸貿]易(?:总|總)?[额額]|采[购購]|流量/i;

/** Does a sentence mention what came together in the course of a year, and not on one day of it? */
export function namesAnnualSum(sentence: string): boolean {
  return ANNUAL_SUM.test(sentence);
}

const ACCOUNTING_PERIOD =
  /\b(?:quarter(?:ly)?|half[- ]year|(?:first|second) half|full[- ]year|fiscal|financial year|(?:three|six|nine|twelve|12) months|(?:year|months|quarter) (?:to|ended|ending)|[HQ][1-4]|[1-4][HQ])\b|季|半年|全年|年度|财年|財年|[三六九]个?月|中期|末期/i;

/** Does a sentence mention a quarter, a half or a year of accounts, which are converted at the rate of its last day? */
export function namesAccountingPeriod(sentence: string): boolean {
  return ACCOUNTING_PERIOD.test(sentence);
}
