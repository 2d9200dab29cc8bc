import type { TableWords } from '../../engine/vocabulary.js';

/** What English headings and labels of tables say in too many combinations for lists of forms. */
export const EN_TABLE_WORDS: TableWords = {
  except: /,?\s*\(?\b(?:except|excluding|other than|unless|apart from)\b/i,
  percent: /(?<![\d.])\s*%|(?<!\d )(?<!\d)\bper ?cent(?:age)?s?\b(?! points?)|\bpercentages?\b(?! points?)|\bpct\b/i,
  percentagePoints: /\bpercentage points?\b|(?:^|[\s(])(?:ppts?|p\.p\.|pp|pts)(?:[\s)]|$)|%[- ]?p(?:oin)?ts?\b/i,
  basisPoints: /(?:^|[\s(])bps?\b|\bbasis points?\b/i,
  multiple: /^\(?(?:x|times|multiples?)\)?$|\((?:x|times|multiples?)\)/i,
  quantity:
    /\b(?:number|no\.?|nos\.?|count|quantity|volume)\s+of\b|\b(?:weighted|diluted|basic|average|common|ordinary|outstanding)[- ](?:[\w-]+[ ,]+){0,4}?shares?(?: outstanding| in issue|\b(?![' ]*(?:capital|price|premium|issue|option|repurchase|-?based|value|holders?)))|\bshares? (?:outstanding|in issue|used in|sold|granted|vested|forfeited|purchased|repurchased)\b|^(?:common |ordinary |total )?(?:shares|units|ADSs)$|\b(?:employees|headcount|full[- ]time equivalents?|FTEs?|customers|subscribers|users|passengers|households|guests|visitors)(?: \([^)]*\))?$|\((?:in )?(?:['’]?000 |thousands? |millions? |thousands? of |millions? of |mn |m |k )?(?:shares?|units?|tonnes?|tons?|t|kt|mt|kg|kgs|MW|GW|MWh|GWh|TWh|kWh|barrels?|bbls?|boe|mboe|ounces?|oz|koz|hectares?|ha|acres?|km|kilomet(?:er|re)s?|miles|lit(?:er|re)s?|sq\.? ?(?:ft|feet|m|met(?:er|re)s?)|square (?:feet|met(?:er|re)s?)|m2|m²|sqm|sqft|years?|months?|days?|hours?|persons?|people|vehicles|rooms|TEUs?|number|no\.?)\)|(?:19|20)\d\d\s+(?:['’]?000 |million )?(?:shares?|units?|tonnes?|tons?|kt|mt|kg|MW|GWh?|kWh|barrels?|boe|ounces?|hectares?|acres?|km|litres?|sqm|sq\.? ?ft|employees|people|vehicles|customers|subscribers)$/i,
  rates:
    /\bratios?\b|\b(?:rates?|yields?|volatility)$|\b(?:interest|exchange|discount|tax|growth|occupancy|churn) rates?\b/i,
  countedNoun:
    /^(?:of )?(?:shares?|units?|tonnes?|tons?|barrels?|ounces?|customers?|subscribers?|users?|employees?|people|persons?|passengers?|vehicles?|litres?|liters?|square|sq|hectares?|acres?|kilomet|miles|MWh|kWh|TEU|ADS|options?|visits|visitors)\b/i,
  perShare:
    /\bper\b|\b[DH]?EPS\b|\bDPS\b|\beach\b|\b(?:unit|share|average|selling|list|exercise|strike|closing|high|low) price|\bprices?$/i,
  share: /\bper (?:\w+ ){0,2}share\b|\b[DH]?EPS\b|\bDPS\b|\bdividends? per\b|\b(?:earnings|loss|profit|income) per\b/i,
  notes:
    /^(?:notes?|refs?\.?|references?|footnotes?|no\.?|page|s\.?\s?no\.?|sr\.?\s?no\.?|rank|ranking|code|stock code|ticker)$/i,
  years:
    /^(?:(?:fiscal |financial |calendar )?years?|maturity|due|founded|established|expiry|expires|date|period|vintage)(?: of [\w ]+| date)?$/i,
  unitColumn: /^(?:units?|currency|currencies|uom|measure(?:ment)?)$/i,
  change: /\b(?:change|variance|increase|decrease|difference)s?\b/i,
  general: /\b(?:all|amounts?|figures?|expressed|tabular|stated|presented|dollars|unless otherwise)\b/i,
  money:
    /\b(?:revenues?|sales|turnover|income|profits?|loss(?:es)?|earnings|expenses?|costs?|cash|assets?|liabilit(?:y|ies)|equity|debts?|borrowings?|receivables?|payables?|dividends?|EBITDA?|tax(?:es|ation)?|interest|capital|depreciation|amorti[sz]ation|inventor(?:y|ies)|goodwill|deposits?|loans?|provisions?|capex|expenditures?|compensation|benefits?|fees?|charges?|balances?|investments?|securities|obligations?|payments?|proceeds|credit|allowances?|reserves?|wages|salaries|rent|leases?|price|value)\b/i,
  defaultMark: '$',
};
