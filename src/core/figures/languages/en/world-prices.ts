import type { Mention } from '../../engine/mention.js';

/** How far round a price its sentence is read. */
const REACH = 160;
/** Words between the name of the goods and their price, or the change that led to it: "rose $1.20 to". */
const TO_PRICE = String.raw`\b(?:[^.;:!?\n$]|\.(?=\d)){0,80}(?:\$[\d.]+(?:,? or [\d.]+ ?(?:%|per ?cent|pct),?)? to )?$`;
/** Goods by what their price is per: exchanges all over the world quote these in American dollars. */
const GOODS: Readonly<Record<string, RegExp>> = {
  barrel: /\b(?:oil|crude|brent|wti|west texas|opec\+?|petroleum|gasoil|naphtha)\b/i,
  ounce: /\b(?:gold|silver|platinum|palladium|bullion)\b/i,
};
const UNITS_OF_ORES: ReadonlySet<string> = new Set(['tonne', 'pound']);
const ORES = new RegExp(String.raw`\b(?:iron ore|copper|alumini?um|nickel|zinc|tin)${TO_PRICE}`, 'i');
/** Crude that is named for its exchange has no other unit than the barrel. */
const CRUDE = new RegExp(String.raw`\b(?:brent|wti|west texas intermediate)${TO_PRICE}`, 'i');
/** Who converts such a price says so. */
const LOCAL =
  /\b(?:australian|aussie|canadian|new zealand|kiwi|singapore|hong kong|taiwan|local)[ -](?:dollars?|currency|terms)|\b(?:a|au|c|ca|nz|s|hk|nt)\$/i;
/** What a producer spends, hedges and gets is counted in its own money. */
const PRODUCERS =
  /\b(?:(?:sustaining|cash|production|operating|unit|mining|total|lifting) costs?|costs? (?:of|at|was|were|are|rose|fell|will)|aisc|break-?even|hedg(?:e[ds]?|ing)|reali[sz]ed|achieved|averag(?:e|ing)|royalt(?:y|ies)|margins?)\b/i;
const SENTENCE_END = /[.!?]["”’)]?\s|\n/;

/** "Iron ore rose to $123.05 per tonne", "Brent fell to $84.53": in whatever country it is printed, a price in American dollars. */
export function isWorldPrice(text: string, { start, end, per, scaled, mark }: Mention): boolean {
  if (scaled || (mark?.minor ?? 0) > 0) return false;
  const ahead = text.slice(Math.max(0, start - REACH), start);
  // Most amounts are no prices of such goods: one look spares finding the sentence.
  if (per === undefined ? !CRUDE.test(ahead) : !isPerWorldUnit(per)) return false;
  const before = ahead.split(SENTENCE_END).at(-1) ?? '';
  const [behind = ''] = text.slice(end, end + REACH / 2).split(SENTENCE_END, 1);
  if (LOCAL.test(before + behind) || PRODUCERS.test(before)) return false;
  return per === undefined ? CRUDE.test(before) : isOfWorldGoods(per, before, behind);
}

function isPerWorldUnit(per: string): boolean {
  return GOODS[per] !== undefined || UNITS_OF_ORES.has(per);
}

function isOfWorldGoods(per: string, before: string, behind: string): boolean {
  const goods = GOODS[per];
  return goods ? goods.test(before) || goods.test(behind) : UNITS_OF_ORES.has(per) && ORES.test(before);
}
