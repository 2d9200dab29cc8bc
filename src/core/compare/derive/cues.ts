import type { Item } from '../item.js';
import type { ComparedText } from '../read-text.js';
import type { PercentRelation, Relation } from './relations.js';

/** Words that say how a figure follows from others, over lower-case text. */
const CUES: Readonly<Record<Exclude<Relation, 'multiple' | PercentRelation> | 'before', RegExp>> = {
  change:
    /\b(?:up|down|r[io]s(?:e|es|en|ing)|rose|increas\w*|gain\w*|climb\w*|jump\w*|gr[eo]w\w*|growth|surg\w*|soar\w*|f[ae]ll\w*|drop\w*|declin\w*|decreas\w*|slip\w*|slump\w*|plung\w*|tumbl\w*|higher|lower|cut|reduc\w*|more than a year|year on year|year-on-year)\b|增|升|涨|漲|跌|降|减|減|同比|环比|環比|下滑|回落|扩大|擴大|提高/,
  share:
    /\b(?:of|share|accounts?|accounted|accounting|makes? up|made up|represent\w*|proportion|equivalent to|equal to)\b|占|佔|比重|份额|份額|比例|相当于|相當於/,
  sum: /\b(?:total\w*|together|combined|altogether|in all|overall|sum|both)\b|合计|合計|共|总|總|累计|累計|加起来|加起來|两者|兩者/,
  difference:
    /\b(?:difference|gap|more|less|fewer|extra|additional|by|increase|decrease|rise|fall|surplus|deficit|lead|ahead|short|remaining|rest|left|net)\b|差|多|少|增|减|減|高出|领先|領先|剩|余下|餘下|其余|其餘|净|淨/,
  before:
    /\b(?:from|compared|versus|against|earlier|previous\w*|prior|before|last year|year ago)\b|上年|去年|前年|此前|同期|由|从|從/,
  average: /\b(?:averag\w*|mean|mid-?point|middle)\b|平均|均值|中值|中间值|中間值|人均|日均|月均|年均/,
};

type CueTest = (cue: keyof typeof CUES) => boolean;

/** Relations of a percentage and an amount, by the cue that allows them. */
const PERCENT_RELATIONS: Readonly<Record<PercentRelation, keyof typeof CUES>> = {
  part: 'share',
  beforeRise: 'before',
  beforeFall: 'before',
};

/** Looked at before a figure and behind it, in UTF-16 units. */
const [BEFORE, BEHIND] = [90, 50];

/** The relations that the words round a figure allow, by its kind. */
export function relationsOf(item: Item, says: CueTest): readonly Relation[] {
  switch (item.family) {
    case 'percent':
      return (['change', 'share'] as const).filter(says);
    case 'points':
      return ['difference'];
    case 'multiple':
      return ['multiple'];
    case 'money':
    case 'quantity':
      return (['sum', 'average', 'difference'] as const).filter(says);
  }
}

/** What an amount may be of a percentage and another amount, by the words round it. */
export function percentRelationsOf(item: Item, says: CueTest): readonly PercentRelation[] {
  if (item.family !== 'money' && item.family !== 'quantity') return [];
  return (['part', 'beforeRise', 'beforeFall'] as const).filter((relation) => says(PERCENT_RELATIONS[relation]));
}

/** Says whether the words round a figure hold a cue; they are cut out once. */
export function cuesRound(item: Item, { text, sentences }: ComparedText): CueTest {
  const sentence = sentences[item.sentence];
  const from = Math.max(sentence?.start ?? 0, item.start - BEFORE);
  const until = Math.min(sentence?.end ?? text.length, item.end + BEHIND);
  const words = `${text.slice(from, item.start)} ${text.slice(item.end, until)}`.toLowerCase();
  return (cue) => CUES[cue].test(words);
}
