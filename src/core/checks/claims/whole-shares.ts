import type { MaskedSentence } from '../masked-sentence.js';
import { PERCENT_TOKEN } from '../masked-sentence.js';
import type { LocatedSingle } from '../single-figure.js';

/** Shares of one whole, which can be no more than all of it. */
export interface WholeShares {
  readonly parts: readonly LocatedSingle[];
  /** The last one is the rest: they are all of it. */
  readonly isComplete: boolean;
}

const P = PERCENT_TOKEN;
/** What a part is called: short, without another figure or comma, and of no other whole. */
const NAME = `[^\\uE000-\\uE004,;.]{1,40}?`;
const OF_WHOLE = `(?:\\s?(?:of|in)\\s[^\\uE000-\\uE004,;.]{1,40}?)?`;
const NO_OTHER_WHOLE = '(?!\\s?(?:of|in|more|less|higher|lower|from)\\b)';
const REST = '(?:the\\s)?(?:remaining|remainder|rest|other|balance)';

/** A list of shares whose verb is said once. */
const LISTS: readonly RegExp[] = [
  // X account for P of the total, Y for P and Z for P
  `\\baccount(?:s|ed|ing)? for\\s?${P}${OF_WHOLE}(?:,?\\s(?:and\\s)?${NAME}\\sfor\\s?(?:the\\s(?:remaining|other)\\s?)?${P}${NO_OTHER_WHOLE}){2,}`,
  // P comes from X, P from Y and P from Z
  `${P}${OF_WHOLE}\\s(?:comes?|came|stems?|derives?)\\sfrom${NAME}(?:,?\\s(?:and\\s)?(?:the\\s(?:remaining|other)\\s)?${P}\\sfrom${NAME}){2,}`,
  // X makes up P of the whole, Y P and Z P
  `\\b(?:owns?|owned|holds?|held|makes? up|made up|suppl(?:y|ies|ied)|controls?|controlled|represents?)\\s(?:about\\s)?${P}${OF_WHOLE}(?:,?\\s(?:and\\s)?${NAME}\\s(?:the\\s(?:remaining|other)\\s)?${P}${NO_OTHER_WHOLE}){2,}`,
  // P said yes, P said no and P were undecided
  `${P}[^\\uE000-\\uE004;.]{1,50}?,\\s?${P}[^\\uE000-\\uE004;.]{1,40}?\\sand\\s${P}\\s(?:were|are|was|is|had|have)\\s(?:undecided|unsure|neutral|no opinion)`,
  // P is X, P is Y and the remaining P is Z
  `${P}[^\\uE000-\\uE004;.]{1,50}?(?:,\\s?(?:and\\s)?(?:${NAME})?${P}${NO_OTHER_WHOLE}[^\\uE000-\\uE004;.]{0,40}?)+,?\\s(?:and\\s)?(?:${NAME})?${REST}\\s?${P}`,
  // X占P，Y占P，其余P
  `(?:占|佔|持股|持有)[^\\uE000-\\uE004,;。]{0,10}${P}[^\\uE000-\\uE004;。]{0,14}?[,、;](?:[^\\uE000-\\uE004;。]{1,14}?${P}[^\\uE000-\\uE004;。]{0,14}?[,、;])*(?:其余|其餘|余下|餘下|剩下|剩余|剩餘)[^\\uE000-\\uE004;。]{0,10}?${P}`,
  // X占P，Y占P，Z占P
  `(?:占|佔)[^\\uE000-\\uE004,;。比]{0,8}${P}(?:[,、;和及][^\\uE000-\\uE004,;。升跌增减減涨漲降较較比年去]{1,10}?(?:占|佔)?${P}(?!的)){2,}`,
  // P表示支持，P反对，P没有意见
  `${P}[^\\uE000-\\uE004;。]{1,16}[,、;]${P}[^\\uE000-\\uE004;。]{1,16}[,、;]${P}[^\\uE000-\\uE004;。]{0,8}(?:没有意见|沒有意見|未决定|未決定|不确定|不確定|中立|无意见|無意見)`,
].map((source) => new RegExp(source, 'g'));

const FIGURE = /[\uE000-\uE002]/g;
const COMPLETE = new RegExp(
  `(?:\\b(?:remaining|remainder|rest|other|balance)\\b|其余|其餘|余下|餘下|剩下|剩余|剩餘)[^${P}]*${P}[^${P}]*$`,
);
/** People are of several groups at once: women, the young, city dwellers. */
const PEOPLE =
  /\b(?:women|men|male|female|aged|under|over|users|customers|voters|people|households|students|immigrants|graduates)\b|[男女岁歲后後]|年轻|年輕|用户|用戶|客户|客戶|家庭|学历|學歷|城市|人群|消费者|消費者|企业|企業/;
/** Parts that a sentence compares over time, or that are no parts. */
const NO_PARTS =
  /\bfrom\s?\uE001|\b(?:19|20)\d\d\b.*\b(?:19|20)\d\d\b|growth|grew|rose|fell|increase|decrease|增长|增長|同比|环比|環比|下降|上升/;
const UNDECIDED = /undecided|unsure|neutral|no opinion|意见|意見|决定|決定|确定|確定|中立/;

/** The lists of shares of one whole in a sentence. */
export function findWholeShares({ text, figures }: MaskedSentence): readonly WholeShares[] {
  if (figures.length < 3 || figures.some(({ figure }) => figure.kind !== 'percent') || NO_PARTS.test(text)) return [];
  for (const list of LISTS) {
    list.lastIndex = 0;
    const match = list.exec(text);
    if (!match) continue;
    const [matched] = match;
    const isComplete = COMPLETE.test(matched);
    if (!isComplete && PEOPLE.test(text) && !UNDECIDED.test(matched)) continue;
    const first = text.slice(0, match.index).match(FIGURE)?.length ?? 0;
    return [{ parts: figures.slice(first, first + (matched.match(FIGURE)?.length ?? 0)), isComplete }];
  }
  return [];
}
