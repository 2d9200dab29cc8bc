import type { Lexicon } from '../../engine/lexicon.js';
import type { Mention } from '../../engine/mention.js';
import { namesNoThing, readClauseLead, skipQualifier } from './sum-edges.js';

/** How far behind an amount a story continues to count money without saying so: a long sentence. */
const MAX_DISTANCE = 200;
const MAX_LEAD = 80;
const MAX_SENTENCE = 140;
/** What leads to a level, a change or a forecast of one. */
const LEVEL_LEAD =
  /\b(?:to|at|of|is|was|were|are|reached|hit|totall?ed|totals|expects|expected|forecast|forecasts|sees|saw|targets?|from|than|against|and|plus|after|below|above|next year['’]s|this year['’]s)\s$/i;
/** Nouns of accounts, of which no thing is counted. */
const ACCOUNTS =
  /\b(?:(?:operating|net|gross|pretax|pre-tax|annual|quarterly|core|underlying|adjusted|half-year|full-year|first-half|year-end) (?:result|income|profit|loss|earnings|revenues?|debt|cash)|profits?|loss(?:es)?|earnings|revenues?|turnover|backlog|order (?:book|intake)|debts?|deficit|surplus|ebitda?|net result|operating result|cash (?:flow|pile)|capex|valuation|budget|dividends?|proceeds|costs?|spending|investments?|provisions?|write-?downs?|net interest income|fees?|premiums?)\b/i;
/** Words of what else is counted by the million. */
const COUNTED =
  /\b(?:population|people|users?|subscribers?|customers?|passengers?|viewers?|views?|streams?|downloads?|audiences?|turnout|volumes?|output|production|circulation|traffic|capacity|shipments?|deliveries|searches|clicks|installs?|trades|shares?|units?|tonnes?|tons?|barrels?|ounces?|homes?|jobs?|workers?|votes?|visitors?|tourists?|cars?|vehicles?|members?|accounts?|copies|acres?|hectares?|kilomet(?:re|er)s?|miles?|gallons?|litres?|doses?|tickets?|points?|words?|parcels?|sold)\b/i;

/**
 * "Sales of 2.23 billion euros and an operating result of 271 million": does a story that counts money continue to? The number
 * is in the scale words of the amount before it, what it is of is a noun of accounts, and nothing in its sentence is counted.
 */
export function goesOnCountingMoney(text: string, lexicon: Lexicon, mention: Mention, near: Mention): boolean {
  if (mention.power < 6 || near.power < 6 || !near.scaled || mention.shortScale !== near.shortScale) return false;
  if (mention.start - near.end > MAX_DISTANCE || text.slice(near.end, mention.start).includes('\n')) return false;
  if (!namesNoThing(text, lexicon, mention.upper?.end ?? mention.end)) return false;
  const edge = skipQualifier(text, lexicon, mention.start);
  const lead = readClauseLead(text, edge, MAX_LEAD);
  // "A profit of 3 billion yen, and it expects auto sales of 9.06 million": sales may be of things.
  if (COUNTED.test(lead) || /\bsales\b/i.test(text.slice(near.end, mention.start))) return false;
  if (LEVEL_LEAD.test(lead) && ACCOUNTS.test(lead)) return true;
  return (
    FORECAST_LEAD.test(lead) && isOnlyOfAccounts(text.slice(Math.max(0, near.start - MAX_SENTENCE), mention.start))
  );
}

/** "A profit of 7.1 billion crowns … analysts had on average forecast 7.37 billion": of what, the sentence before says. */
const FORECAST_LEAD =
  /\b(?:forecast|expect(?:s|ed)?|predict(?:s|ed)?|pencil?led in|guided for|project(?:s|ed)?|target(?:s|ed)?)\s$/i;

function isOnlyOfAccounts(text: string): boolean {
  return ACCOUNTS.test(text) && !COUNTED.test(text);
}
