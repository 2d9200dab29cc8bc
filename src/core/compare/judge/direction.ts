import type { Item } from '../item.js';

/** Words of a movement and of a result, as regular expressions over lower-case text. */
const UP = new RegExp(
  '\\b(?:up|rises?|rose|risen|rising|increas(?:es?|ed|ing)|gain(?:s|ed)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|grow(?:s|n|ing)?|grew|growth|surg(?:es?|ed|ing)|soar(?:s|ed|ing)?|higher|expand(?:s|ed)?|expansion|rebound(?:s|ed)?)\\b|增长|增長|增加|增幅|大增|激增|上升|升幅|攀升|飙升|飆升|回升|上涨|上漲|涨幅|漲幅|大涨|大漲|上调|上調|扩大|擴大|提高|提升|反弹|反彈|上扬|上揚',
);
const DOWN = new RegExp(
  '\\b(?:down|falls?|fell|fallen|falling|drop(?:s|ped|ping)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|slip(?:s|ped)?|slid(?:es?)?|slump(?:s|ed)?|plung(?:es?|ed|ing)|tumbl(?:es?|ed)|shrank|shrunk|shrinks?|lower|reduc(?:es?|ed|ing|tion)|plummet(?:s|ed)?|contract(?:ed|ion))\\b|减少|減少|减幅|減幅|下降|降幅|降低|下跌|跌幅|下滑|下调|下調|回落|萎缩|萎縮|缩减|縮減|收窄|贬值|貶值|缩水|縮水|急挫',
);
const GAIN = /\b(?:net profits?|profits?|surplus)\b|净利润|淨利潤|净利|淨利|盈利|利润|利潤|盈余|盈餘|顺差|順差|溢利/;
const LOSS = /\b(?:net loss(?:es)?|loss(?:es)?|deficit|in the red)\b|净亏损|淨虧損|亏损|虧損|净亏|淨虧|赤字|逆差/;

/** Looked at before a figure, in UTF-16 units, and behind it. */
const [BEFORE, BEHIND] = [48, 26];

/** What ends the words that describe a figure. */
const CLAUSE_END = /[,;:()，；：（）。!?！？\n]|\b(?:and|but|while|versus|from|compared)\b|而|但|较|較|比/g;

/** 1 up or a gain, -1 down or a loss, by the words nearest to the figure; undefined when they say nothing, or both. */
interface Direction {
  readonly move: number | undefined;
  readonly result: number | undefined;
}

/** @param neighbours the items before and behind, whose words are not those of this one */
export function directionOf(text: string, item: Item, neighbours: readonly (Item | undefined)[]): Direction {
  const [previous, next] = neighbours;
  const from = Math.max(item.start - BEFORE, previous?.end ?? 0);
  const until = Math.min(item.end + BEHIND, next?.start ?? text.length);
  const before = lastClause(text.slice(from, item.start).toLowerCase());
  const behind = firstClause(text.slice(item.end, until).toLowerCase());
  return {
    move: polarity(before, UP, DOWN) ?? polarity(behind, UP, DOWN),
    result: polarity(before, GAIN, LOSS),
  };
}

function lastClause(text: string): string {
  const last = [...text.matchAll(CLAUSE_END)].at(-1);
  return last ? text.slice(last.index + last[0].length) : text;
}

function firstClause(text: string): string {
  return text.slice(0, [...text.matchAll(CLAUSE_END)][0]?.index ?? text.length);
}

function polarity(text: string, positive: RegExp, negative: RegExp): number | undefined {
  const [up, down] = [positive.test(text), negative.test(text)];
  return up === down ? undefined : up ? 1 : -1;
}
