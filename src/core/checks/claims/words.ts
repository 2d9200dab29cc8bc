import { groupByFirstLetter } from './alternatives.js';

/** Words of a rise and of a fall, as regular expressions over lower-case text; in Chinese the longer ones first. */
const EN_RISES =
  'up|rises?|rose|risen|rising|increas(?:es?|ed|ing)|gain(?:s|ed|ing)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|grow(?:s|n|ing)?|grew|growth|surg(?:es?|ed|ing)|soar(?:s|ed|ing)?|advanc(?:es?|ed|ing)|higher|more|leap(?:s|t|ed|ing)?|rall(?:y|ied|ying)|expan(?:ds?|ded|ding|sion)|above|over|dearer|add(?:s|ed|ing)|rebound(?:s|ed|ing)?|swell(?:s|ed)?|improve(?:s|d|ment)|spike(?:s|d)?|hike[sd]?|ros\\w|rais(?:es?|ed|ing)|lift(?:s|ed|ing)?|widen(?:s|ed|ing)?|picked up|accelerat(?:es?|ed|ing)';
const EN_FALLS =
  'down|falls?|fell|fallen|falling|drop(?:s|ped|ping)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|los(?:es?|t|ing|s)|slip(?:s|ped|ping)?|slid(?:e|es|ing)?|slump(?:s|ed|ing)?|plung(?:es?|ed|ing)|tumbl(?:es?|ed|ing)|shed(?:s|ding)?|shr(?:ank|ink|inks|unk|inking)|lower|less|below|under|cut(?:s|ting)?|reduc(?:es?|ed|ing|tion)|retreat(?:s|ed)?|eas(?:es?|ed|ing)|cheaper|s[aiu]nk|sinks|dip(?:s|ped)?|plummet(?:s|ed|ing)?|slash(?:es|ed)?|contract(?:s|ed|ion)|crash(?:es|ed)?|dived?|weaken(?:s|ed)?|lower(?:s|ed|ing)|narrow(?:s|ed|ing|er)?|slow(?:s|ed|ing)?|trim(?:s|med|ming)?|fewer';
const ZH_RISES =
  '增长|增長|增加|增幅|大增|激增|劲升|勁升|上升|升幅|攀升|飙升|飆升|回升|上涨|上漲|涨幅|漲幅|大涨|大漲|上调|上調|调高|調高|扩大|擴大|提高|提升|高出|高于|高於|高过|高過|多出|多赚|多賺|走高|反弹|反彈|上扬|上揚|上行|扩阔|擴闊|调升|調升|加快|加速|升|增|涨|漲|多|高|加';
const ZH_FALLS =
  '减少|減少|减幅|減幅|下降|降幅|降低|下跌|跌幅|下滑|下调|下調|调低|調低|回落|萎缩|萎縮|缩减|縮減|收窄|贬值|貶值|低于|低於|低过|低過|便宜|少赚|少賺|缩水|縮水|放缓|放緩|放慢|走低|急挫|下行|调降|調降|降息|减息|減息|跌|降|减|減|少|低|挫|慳|插|蚀|蝕|缩|縮';

const FALL = new RegExp(`^(?:${EN_FALLS}|${ZH_FALLS})$`);

/** Does a word of {move} say that something became less? */
export function isFall(word: string): boolean {
  return FALL.test(word);
}

const TIME_WORDS =
  'year|quarter|month|week|day|period|session|half|last|previous|prior|preceding|earlier|same|corresponding|comparable|first|second|third|fourth|three|six|nine|months|ended|end|fiscal|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon|tues|wednes|thurs|fri|satur|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|(?:19|20)\\d\\d|[hq][1-4]|fy\\d{2,4}|\\d{1,2}';

/** English words that patterns name in braces; see `compilePatterns`. */
export const EN_WORDS: Readonly<Record<string, string>> = {
  /** A word of movement, to be looked at. */
  move: `\\b(?<move>${groupByFirstLetter(`${EN_RISES}|${EN_FALLS}`)})\\b`,
  /** One that only has to be there. */
  moved: `\\b(?:${groupByFirstLetter(`${EN_RISES}|${EN_FALLS}|return(?:s|ed|ing)?|clos(?:es?|ed|ing)|trad(?:es?|ed|ing)|head(?:s|ed|ing)?|went|go(?:es|ing)?|pull(?:s|ed|ing)?|back`)})\\b`,
  /** How far the writer stands behind a number. */
  q: '(?:\\s?\\b(?:about|around|some|nearly|almost|roughly|approximately|more than|over|at least|less than|under|up to|just|only|as much as|well|by|of|a|an|the|close to|slightly|further|another)\\b\\s?){0,4}\\s?',
  art: '(?:\\b(?:a|an|the|its)\\s)?',
  adj: '(?:\\b(?:sharp|slight|modest|further|steep|big|small|huge|hefty|total|year-on-year|year-over-year|net|one-day|intraday|cumulative|single-day|whopping)\\s){0,2}',
  /** What an amount is counted per, and the like. */
  per: '(?:\\s?(?:per|a|an|each|\\/)\\s?[a-z]{1,12}(?:\\s[a-z]{1,10})?)?',
  /** Words between a preposition and an amount, none of which leads to another amount. */
  lead: '(?:(?!\\b(?:to|and|while|but|as|with|whereas|earlier|ago)\\b)[^\\uE000-\\uE002;,(]){0,34}?',
  /** Words between a preposition and the amount before: an article, a time, a level; no noun that makes it something else. */
  base: `(?:\\s?(?:(?:${TIME_WORDS}|a|an|the|its|their|his|about|around|some|nearly|almost|roughly|approximately|just|only|over|under|more|less|than|revised|restated|adjusted|reported|previously|of|in|at|for|on|during|to|close|closing|finish|settlement|price|level|total|figure)(?![a-z])[\\s’']*(?:s\\s)?)){0,8}\\s?`,
  /** A time between an amount and the preposition before the other one: "to $3 billion in the quarter from". */
  mid: '(?:,?\\s(?:in|for|during|over|at|on)\\s[^\\uE000-\\uE002;,(]{1,45}?)?,?\\s?',
  /** Behind the amount before: it is of the year before, whatever its noun. */
  yearago:
    '(?=,?\\s?(?:or\\s[^;.]{1,20},\\s)?(?:a year (?:ago|earlier|before)|the (?:year|quarter|month) before|(?:the )?(?:last|previous|prior) (?:year|quarter)|(?:in|for|during|at) (?:the )?(?:same|year-ago|year-earlier|prior|previous|corresponding|comparable) ))',
  /** What is moved by somebody: "cut its key rate 25 basis points". */
  ofIts:
    '(?:\\s(?:the|its|their|his|her)\\s(?:(?:key|policy|benchmark|main|official|base|annual|interim|final|asking|overnight|cash)\\s){0,2}(?:rates?|prices?|fees?|fares?|tariffs?|tolls?|stake|dividend|budget|output|wages?|salar(?:y|ies)|taxe?s?|tax rate|rent|payout|workforce))?',
  /** From an amount to how it has moved: a comma, "which is", "was". */
  leadsTo:
    '(?:[,(–—-]\\s?(?:which (?:is|was)\\s)?(?:an?\\s)?(?:(?:sharp|slight|modest|further|steep|big|small|net|total)\\s)?|\\b(?:is|was|are|were)\\s)',
  level: '(?:to|at)\\s(?:(?:close|end|finish|settle|trade|stand)\\s(?:at\\s)?)?',
  than: '\\b(?:from|compared (?:with|to)|versus|vs\\.?|against|on|over)\\b',
  break: '[,(–—-]',
  /** What leads over to the same said otherwise. */
  namely: '(?:or\\s|for\\s|representing\\s|marking\\s|which is\\s|that is\\s)?',
};

/** Chinese words that patterns name in braces, in both scripts; the first alternative that fits is taken. */
export const ZH_WORDS: Readonly<Record<string, string>> = {
  move: `(?<move>${groupByFirstLetter(`${ZH_RISES}|${ZH_FALLS}`)})`,
  moved: `(?:${groupByFirstLetter(`${ZH_RISES}|${ZH_FALLS}`)})`,
  /** Words and blanks between a verb and its number. */
  q: '(?:约|約|大约|大約|将近|將近|接近|逾|超过|超過|超|达到|達到|达|達|高达|高達|多达|多達|至少|不到|不足|仅|僅|只|为|為|了|掉|出|略|近|的|幅度|\\s){0,4}',
  from: '(?:由|从|從|自)',
  to: '(?:至|到|为|為|成)',
  than: '(?:对比|對比|相比|相较|相較|比起|较|較|比)',
  comma: '[,、(]?\\s?',
  quoted: '(?:报收|報收|收报|收報|收于|收於|收在|现报|現報|报|報|收|挂|掛)',
  /** The period before, and what leads from it to its amount. */
  before:
    '(?:而)?(?:去年同期|上年同期|一年前|前一年同期|去年|上年|前年|上季度?|上一季度?|前一季度?|上个月|上個月|上月|前值|上一?交易日|前一交易日|上日)(?:同期)?(?:的)?(?:金额|金額)?(?:则|則)?(?:为|為|是|录得|錄得|有|报|報)?',
  year: '(?:按年|按月|按季|同比|环比|環比|年|月|季|去年同期)?',
};
