import type { LanguagePatterns } from '../../engine/language-patterns.js';

/** What English says in too many combinations for a table. */
export const EN_PATTERNS: LanguagePatterns = {
  scalePhrase: /\bin\s(thousands|millions|billions|lakhs?|crores?)\b/gi,
  scaleOf: ' of ',
  shareLabel: /per share|EPS/i,
  priceLabel: /\bprices?\*?\s?$/i,
  multipleLabel: /(?:P[EBS]|PEG|EV)$/,
  exceptRemark: /^.*except[^)]*\)/is,
  perShareEnd: /(?:\s?[/／]\s?| per )share$/,
  // "a share, up from", "compared with about": the amount behind moves from the one before or is measured by it.
  comparisons: [
    /^\)?,?\s(?:[a-z]+ ){0,3}?(?:from|to|against|versus|vs\.?|compared with|compared to|than|instead of)\s(?:(?:about|around|nearly|some|over|as high as|as low as|as much as|more than|less than)\s)?$/,
  ],
  otherAmount:
    /\b(?:earlier|ago|last|previous|prior|than|years?|months?|quarter|weeks?|days|(?:19|20)\d\d|includ|exclud|of which|from|plus|each|more|less|for|on|via|by|to|and|per|stake|deal|half)\b/,
  // "an $8.4 billion railway (VND203.2 trillion)": one to three plain words, none of which joins two amounts.
  nounBeforeBracket:
    /^(?!.*\b(?:vs|versus|against|from|to|and|or|than|in|of)\b)[ -][a-z][a-z-]*(?: [a-z][a-z-]*){0,2}$/,
  bracketLead: /^\s?\([a-z]+ $/,
  amountLead: /(?:^|[^A-Za-z])(?:of|to|from|was|were|is|at|vs\.?|versus|against|than|with|between|and)$/i,
  // "counted in yuan", "in dollar terms"
  countingCurrency:
    /\b(?:dollar|yuan|RMB|renminbi|euro|sterling|yen|won|local[- ]currency|USD|CNY|[Dd]enominated) terms\b|\b(?:[Cc]ounted|[Mm]easured|[Dd]enominated|[Cc]alculated|[Ee]xpressed) in (?:the )?(?:U\.?S\.? |us |[Hh]ong [Kk]ong |local )?(?:dollars?|yuan|RMB|rmb|renminbi|euros?|yen|won|currency)\b/,
  // "the dollar fell 0.5% to ", "sterling was at ", "the euro bought ": a currency, one verb, and a word for its level
  rateLead:
    /\b(?:[Dd]ollar|[Gg]reenback|[Ee]uro|[Pp]ound|[Ss]terling|[Yy]en|[Yy]uan|[Rr]enminbi|[Rr]upee|[Ww]on|[Bb]aht|[Rr]inggit|[Pp]eso|[Rr]and|[Ll]ira|[Rr]ou?ble|[Rr]upiah)(?: also| then| briefly| last| has| had)?(?: [a-z]+(?:ed|s|ell|ose|old|ung|ank|id|ew|it|unk|hed|st|ang|lt|ept|ade|od|ised)(?: back| up| down)?(?: (?:by )?(?:as much as )?[\d.]+(?:%| percent| per cent))?(?:,)? (?:to|at|around|above|below|near|past|under|over)(?: about| around| nearly)?| (?:bought|buys|fetched|fetches|hit|touched|reached)(?: about| around)?) $/,
  levelLead:
    /\b(?:to|at|around|near|about|above|below|past|under|over|through|of|from|hit|touched|reached|bought|fetched|between|towards?|as (?:high|low) as)(?: about| around| nearly| just)? $/,
  noRateActor: /^[- ](?:zone|area|bloc|denominated|bonds?|notes?|bills?|clearing|funding|liquidity|loans?|debt|deal)\b/,
  noLevelSubject:
    /\b(?:shares?|stocks?|prices?|priced|profits?|costs?|oil|gold|silver|crude|brent|barrels?|ounces?|revenues?|sales|earn(?:s|ed|ings)|dividends?|fees?|wages?|salar(?:y|ies)|worth|pa(?:y|ys|id|ying)|tickets?|debts?|loss(?:es)?|billion|million|trillion|bonds?|futures|copper|wheat|fares?|tax|bid|offer(?:ed|s)?|valu(?:e|es|ed)|raised?|sold|sells?|index)\b/i,
  // "from 2019's 900 million yuan to 2.4 billion"
  movedFrom: /\bfrom \S{1,12} $/i,
};
