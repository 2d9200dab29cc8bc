/** English words for patterns, as regular expressions over small letters. Each list is one group without a name. */
const RISES =
  'up|rises?|rose|risen|rising|increas(?:es?|ed|ing)|gain(?:s|ed|ing)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|grow(?:s|n|ing)?|grew|growth|surg(?:es?|ed|ing)|soar(?:s|ed|ing)?|advanc(?:es?|ed|ing)|higher|more|leap(?:s|t|ed|ing)?|rall(?:y|ied|ying)|expan(?:ds?|ded|ding|sion)|above|over|dearer|add(?:s|ed|ing)|rebound(?:s|ed|ing)?|swell(?:s|ed)?|improve(?:s|d|ment)|spike(?:s|d)?|hike|ros\\w';
const FALLS =
  'down|falls?|fell|fallen|falling|drop(?:s|ped|ping)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|los(?:es?|t|ing|s)|slip(?:s|ped|ping)?|slid(?:e|es|ing)?|slump(?:s|ed|ing)?|plung(?:es?|ed|ing)|tumbl(?:es?|ed|ing)|shed(?:s|ding)?|shr(?:ank|ink|inks|unk|inking)|lower|less|below|under|cut(?:s|ting)?|reduc(?:es?|ed|ing|tion)|retreat(?:s|ed)?|eas(?:es?|ed|ing)|cheaper|s[aiu]nk|sinks|dip(?:s|ped)?|plummet(?:s|ed|ing)?|slash(?:es|ed)?|contract(?:s|ed|ion)|crash(?:es|ed)?|dived?|weaken(?:s|ed)?';

const FALL = new RegExp(`^(?:${FALLS})$`);

/** Does a word of {move} say that something became less? */
export function isFallEn(word: string): boolean {
  return FALL.test(word);
}

export const EN_WORDS: Readonly<Record<string, string>> = {
  /** A word of movement, to be looked at. */
  move: `\\b(?<move>${RISES}|${FALLS})\\b`,
  /** One that only has to be there. */
  moved: `\\b(?:${RISES}|${FALLS}|return(?:s|ed|ing)?|clos(?:es?|ed|ing)|trad(?:es?|ed|ing)|head(?:s|ed|ing)?|went|go(?:es|ing)?|pull(?:s|ed|ing)?|back)\\b`,
  /** How far the writer stands behind a number. */
  q: '(?:\\s?\\b(?:about|around|some|nearly|almost|roughly|approximately|more than|over|at least|less than|under|up to|just|only|as much as|well|by|of|a|an|the|close to|slightly|further|another)\\b\\s?){0,4}\\s?',
  art: '(?:\\b(?:a|an|the|its)\\s)?',
  adj: '(?:\\b(?:sharp|slight|modest|further|steep|big|small|huge|hefty|total|year-on-year|year-over-year|net|one-day|intraday|cumulative|single-day|whopping)\\s){0,2}',
  /** What an amount is counted per, and the like. */
  per: '(?:\\s?(?:per|a|an|each|\\/)\\s?[a-z]{1,12}(?:\\s[a-z]{1,10})?)?',
  /** Words between a preposition and an amount, none of which leads to another amount. */
  lead: '(?:(?!\\b(?:to|and|while|but|as|with|whereas|earlier|ago)\\b)[^\\uE000-\\uE002;,(]){0,34}?',
  than: '\\b(?:from|compared (?:with|to)|versus|vs\\.?|against|on|over)\\b',
  break: '[,(–—-]',
  /** What leads over to the same said otherwise. */
  namely: '(?:or\\s|for\\s|representing\\s|marking\\s|which is\\s|that is\\s)?',
  close: '(?:close at\\s|end at\\s|finish at\\s)?',
};
