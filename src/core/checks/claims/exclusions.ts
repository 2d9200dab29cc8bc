import { AMOUNT_TOKEN, MULTIPLE_TOKEN, PERCENT_TOKEN, POINTS_TOKEN } from '../masked-sentence.js';
import type { Claim } from './claim-pattern.js';

/** Words after which a change is of something else than the amounts: at other prices, or without a part. */
const OTHER_MEASURE =
  /constant[- ]currenc|organic|like[- ]for[- ]like|same[- ]store|comparable|excluding|adjusted|in dollar terms|in yuan terms|可比|不变汇率|不變匯率|固定汇率|剔除|撇除/;
/** Words after which a percentage is that of a year among many. */
const YEARLY =
  /annuali[sz]ed|per year|annual|compound|cagr|on average|\ba year\b(?! (?:ago|earlier|before))|年均|年复合|年複合|复合|複合|平均每年|折年|年率|年化/;

/** Is the whole sentence in another measure than the amounts that it names? */
export function isExcludedMeasure(sentence: string): boolean {
  return OTHER_MEASURE.test(sentence);
}

/** The same, or is its percentage that of a year? */
export function isExcludedSentence(sentence: string): boolean {
  return OTHER_MEASURE.test(sentence) || YEARLY.test(sentence);
}

/** What an amount may be set beside that the percentage is not of: a forecast, or the end of a range. */
const ANOTHER_BASE =
  /expect|estimat|forecast|consensus|analyst|predict|project|guidance|\btarget|\bview\b|\bhope|\b(?:offer|issue|offering|initial|ipo|list|strike|conversion) price|\bpar value|\bface value|\b(?:low|high|peak|trough|bottom) of|预期|預期|预测|預測|预估|預估|预计|預計|市场料|市場料|指引|目标|目標|发行价|發行價|招股价|招股價|低位|高位|高点|高點|低点|低點/;
/** "10% less than the 5.5 billion expected": the percentage is of the very amount that is named. */
const DIRECT_COMPARISON = new RegExp(
  `\\b(?:than|above|below|over|under)\\b[^${AMOUNT_TOKEN}]*${AMOUNT_TOKEN}$|[比较較低高][^${AMOUNT_TOKEN}]*${AMOUNT_TOKEN}[^${AMOUNT_TOKEN}]*$`,
);
/** Behind the second amount: it is said to be somebody else's, or of something else. */
const OF_ANOTHER_PARTY =
  /^\s(?:that|which|made by|earned by|(?:at|of|for|by|from)\s(?:its|their|the|a)\s(?:[a-z]+\s)?(?:rival|competitor|peer|industry|sector|market|national|average))/;
const LOSS = /\bloss(?:es)?\b|亏|虧|蚀|蝕|净损|淨損|損失|损失/;

/** The second amount of a comparison may be no base of the percentage, and a loss before a profit gives none. */
export function isExcludedComparison(claim: Claim): boolean {
  return LOSS.test(claim.matched) || isAgainstAnotherBase(claim);
}

/** Is the second level of a comparison a forecast or the like, or the change one that comes on top of it? */
export function isAgainstAnotherBase(claim: Claim): boolean {
  const { matched, following: behind } = claim;
  if (OF_ANOTHER_PARTY.test(behind) || isFurtherChange(claim)) return true;
  return !DIRECT_COMPARISON.test(matched) && ANOTHER_BASE.test(matched + untilClauseEnd(behind));
}

/** A change that comes on top of the one before, or that may come: "and a further 5%", 再升5%, 若再下滑150个基点. */
const FURTHER =
  /\b(?:another|additional(?:ly)?|further|again|if|unless|would|could|should|might)\b|[再又另若倘续續]|进一步|進一步|如果|如再|假如|假设|假設|一旦|万一|萬一|明年|来年|來年|今后|今後|未来|未來/;
const ANY_FIGURE_TOKEN = new RegExp(`[${AMOUNT_TOKEN}${PERCENT_TOKEN}${MULTIPLE_TOKEN}${POINTS_TOKEN}]`);
const CHANGE_ROLES: ReadonlySet<string> = new Set(['D', 'P', 'S', 'X']);

/** Is the change, behind both levels, said to be one more? */
function isFurtherChange({ pattern: { roles }, matched, words }: Claim): boolean {
  const isLast = words.points !== undefined || CHANGE_ROLES.has(roles.at(-1) ?? '');
  if (!isLast) return false;
  const parts = matched.split(ANY_FIGURE_TOKEN);
  return FURTHER.test(parts.at(words.points === undefined ? -2 : -1) ?? '');
}

const YEAR_ON_YEAR =
  /year[- ](?:on|over)[- ]year|\byoy\b|\by\/y\b|\bon[- ]year\b|on the year|同比|按年|年增|年减|年減|年升|年跌/;
const PERIOD_ON_PERIOD =
  /quarter[- ](?:on|over)[- ]quarter|month[- ](?:on|over)[- ]month|\b[qm]o[qm]\b|环比|環比|按季|按月|季增|季减|季減|月增|月减|月減/;
const YEAR_AGO =
  /year (?:ago|earlier|before)|(?:last|previous|prior|preceding) year|same (?:period|quarter|month)|(?:19|20)\d\d|去年|上年|一年前|前年|同期/;
const PERIOD_AGO =
  /(?:last|previous|prior|preceding|first|second|third|fourth) (?:quarter|month)|(?:quarter|month) (?:ago|earlier|before)|上季|上月|上个月|上個月|季度|第[一二三四]季|首季/;
/** Behind a percentage: it is of another amount than the one that the path starts from. */
const OF_ANOTHER =
  /^\s?(?:from|above|below|than|over|on the|compared|versus|higher than|lower than|premium|discount)\b/;
/** The same between the path and the percentage. */
const THAN_ANOTHER = /[较較比溢]|折让|折讓|潜在|潛在|[高低][于於]|\bupside|\bpremium|\bdiscount/;

/** A percentage year on year is none between a path's two amounts unless the first is said to be of a year before. */
export function isExcludedFromTo(claim: Claim): boolean {
  if (isFurtherChange(claim)) return true;
  const { matched, following: behind } = claim;
  const said = matched + untilClauseEnd(behind);
  const tail = matched.slice(matched.lastIndexOf(AMOUNT_TOKEN) + 1);
  if (LOSS.test(matched) || OF_ANOTHER.test(behind) || THAN_ANOTHER.test(tail)) return true;
  if (YEAR_ON_YEAR.test(said) && !YEAR_AGO.test(matched)) return true;
  return PERIOD_ON_PERIOD.test(said) && !PERIOD_AGO.test(matched);
}

function untilClauseEnd(text: string): string {
  const [clause = ''] = text.split(/[,;(]/, 1);
  return clause;
}
