import type { TableWords } from '../../engine/vocabulary.js';

/** What English headings and labels of tables say in too many combinations for lists of forms. */
export const EN_TABLE_WORDS: TableWords = {
  except: /,?\s*\(?\b(?:except|excluding|other than|unless|apart from)\b/i,
  behindScale: /^\s*(?:of\b|except|unless|other than)/,
  nothing: /^(?:n\.?\s?\/?\s?[amd]\.?|nil|none|tbd|#n\/a)$/i,
  markToken: /^(?:Rs\.?|Rmb)$/,
  exceptShares: /\b(?:except|excluding|other than)(?: for)?(?: the)?(?: number of)? shares?\b/i,
  percent: /(?<![\d.])\s*%|(?<!\d )(?<!\d)\bper ?cent(?:age)?s?\b(?! points?)|\bpercentages?\b(?! points?)|\bpct\b/i,
  percentagePoints: /\bpercentage points?\b|(?:^|[\s(])(?:ppts?|p\.p\.|pp|pts)(?:[\s)]|$)|%[- ]?p(?:oin)?ts?\b/i,
  unitLead: /\b(?:in|is|are)\s$/i,
  barePoints: /(?:^|[\s(])pts?(?:[\s)]|$)/i,
  sized:
    /\b(?:amount|size|value|cap(?:itali[sz]ation)?|assets|AUM|revenues?|sales|turnover|profits?|income|debt|issue|proceeds|funding|deal|raised|cost|capex|NAV)\W*$/i,
  basisPoints: /(?:^|[\s(])bps?\b|\bbasis points?\b/i,
  multiple: /^\(?(?:x|times|multiples?)\)?$|\((?:x|times|multiples?)\)/i,
  quantity:
    /^#\s?[a-z]|^(?:numbers?|counts?|quantity|qty|volume|headcount)$|\b(?:number|no\.?|nos\.?|count|quantity|volume)\s+of\b|\b(?:weighted|diluted|basic|average|common|ordinary|outstanding)[- ](?:[\w-]+[ ,]+){0,4}?shares?(?: outstanding| in issue|\b(?![' ]*(?:capital|price|premium|issue|option|repurchase|-?based|value|holders?)))|\bshares? (?:outstanding|in issue|used in|tendered|traded|on offer|listed|placed|sold|granted|vested|forfeited|purchased|repurchased)\b|^(?:common |ordinary |total )?(?:shares|units|ADSs)$|(?<!\b(?:to|from|by|for|with|due|on|per|and|of)\s(?:[\w'’-]+\s){0,2})\b(?:population|employees|colleagues|manpower|attendances?|headcount|full[- ]time equivalents?|FTEs?|customers|subscribers|users|passengers|households|guests|visitors)(?: \([^)]*\))?$|\b(?:units|homes|flats|apartments|vehicles|cars|options|warrants|awards|ADSs?|rooms|seats|tickets|passengers|contracts) (?:outstanding|in issue|issued|sold|delivered|shipped|produced|launched|completed|granted|exercised|vested|forfeited|cancelled|lapsed|carried)\b|\b(?:Anzahl|Mitarbeiter|Mitarbeitende|Beschäftigte|Stück)\b|\((?:in )?(?:['’]?000 |thousands? |millions? |thousands? of |millions? of |mn |m |k )?(?:shares?|units?|tonnes?|tons?|t|kt|mt|kg|kgs|MW|GW|MWh|GWh|TWh|kWh|barrels?|bbls?|boe|mboe|ounces?|oz|koz|hectares?|ha|acres?|km|kilomet(?:er|re)s?|miles|lit(?:er|re)s?|sq\.? ?(?:ft|feet|m|met(?:er|re)s?)|square (?:feet|met(?:er|re)s?)|m2|m²|sqm|sqft|years?|months?|days?|hours?|persons?|people|vehicles|rooms|TEUs?|number|no\.?)\)|(?:19|20)\d\d\s+(?:['’]?000 |million )?(?:shares?|units?|tonnes?|tons?|kt|mt|kg|MW|GWh?|kWh|barrels?|boe|ounces?|hectares?|acres?|km|litres?|sqm|sq\.? ?ft|employees|people|vehicles|customers|subscribers)$/i,
  rates:
    /\bratios?\b|\b(?:rates?|yields?|volatility)$|\b(?:interest|exchange|discount|tax|growth|occupancy|churn) rates?\b|^(?:(?:net|total|gross|adjusted) ){0,2}(?:debt|borrowings?|EV|enterprise value|P|price|loans?|liabilities)(?: ?\/ ?|(?<=debt|EV|price) to )(?:(?:adjusted|net|total|own|shareholders['’]) ){0,2}(?:EBITDA?R?X?|equity|capital|sales|revenues?|E|B|S|earnings|book(?: value)?|assets|deposits?|GDP|cash flow|FFO)(?![-\w])|\b(?:interest|dividend|fixed[- ]charge|debt service|liquidity) cover(?:age)?\b|^(?:net |financial |total )?(?:gearing|leverage)\b(?! (?:costs?|fees?|finance|loans?|debt))/i,
  rateBoard:
    /\b(?:exchange|forex|currency|bank|mid|spot|closing|reference|indicative) rates?\b|\brates (?:of exchange|\(|in\b)|\bforex\b|^(?:we )?(?:buy(?:ing)?|sell(?:ing)?|bid|ask|offer|mid)(?: rates?)?(?: ?\([^)]*\))?$|^rates?\b/i,
  countedNoun:
    /^(?:of )?(?:shares?|units?|tonnes?|tons?|barrels?|ounces?|customers?|subscribers?|users?|employees?|people|persons?|passengers?|vehicles?|litres?|liters?|square|sq|hectares?|acres?|kilomet|miles|MWh|kWh|TEU|ADS|options?|visits|visitors)\b/i,
  countLabel:
    /^(?:(?:total|own|retail|company-operated|active|registered|paying|monthly active|daily active) ){0,2}(?:stores|shops|outlets|branches|members|users|accounts|visits|visitors|downloads|trips|rides|flights|students|patients|followers|streams|guests|restaurants|merchants|couriers|riders|drivers|pilots|crew|teachers|doctors|nurses|beds|classrooms|colleagues|permanent staff|contract staff|temporary staff|full-time staff|part-time staff|workforce|manpower|staff strength|agents|advisers|advisors|delegates|exhibitors|spectators|fans|tourists|arrivals|departures|births|deaths|transactions|orders|parcels|shipments|apps|installs|policies in force|aircraft in fleet|fleet size|(?:average |total |league |home |match ){0,3}attendances?)(?: \([^)]*\))?$/i,
  assetLabel:
    /^(?:(?:total|owned|leased|own|operating) ){0,2}(?:vessels|ships|aircraft|planes|trucks|buses|trains|locomotives|rigs|wells|hotels|properties|malls|satellites|patents|cinemas|screens|clinics|pharmacies|factories|warehouses)(?: \([^)]*\))?$/i,
  perShare:
    /\bper\b|\bje\b|\bDPU\b|\b[DH]?EPS\b|\bDPS\b|\beach\b|\b(?:unit|share|average|selling|list|exercise|strike|closing|high|low) price|(?<!\b(?:purchase|acquisition|transaction|contract) )\bprices?$/i,
  barePrice:
    /^(?:(?!per\b|each\b|unit\b|share\b|average\b|selling\b|list\b|exercise\b|strike\b|closing\b|high\b|low\b)[\w-]+ ){0,4}prices?$/i,
  share:
    /\bper (?:\w+ ){0,2}share\b|\b[DH]?EPS\b|\bDPS\b|\bdividends? per\b|\b(?:earnings|loss|profit|income) per\b|\bje (?:Stamm|Vorzugs)?aktie\b/i,
  notes:
    /^(?:notes?|notas?|anhang|anhangsangabe|tz\.?|toelichting|bilag|refs?\.?|references?|footnotes?|no\.?|page|s[lr]?\.?\s?no\.?|rank|ranking|code|stock code|ticker)$/i,
  years:
    /^(?:(?:fiscal |financial |calendar )?years?|maturity|due|founded|established|expiry|expires|date|period|vintage)(?: of [\w ]+| date)?$/i,
  unitColumn: /^(?:units?|currency|currencies|uom|measure(?:ment)?)$/i,
  thousands: /R\$\s?mil$/,
  total: /^(?:(?:grand |sub-?|group )?totals?|overall|all)(?: \([^)]*\))?$/i,
  change: /\b(?:change|variance|variation|increase|decrease|difference|growth)s?\b|\by[o/-]{1,2}y\b/i,
  blackTriangles: /\b(?:yen|JPY)\b/i,
  parValue:
    /\b(?:of|at) [^ ]{0,6}\d[\d.,]* (?:each|per (?:share|unit))\b|\b(?:par|face|nominal) value(?: of)? [^ ]{0,5} ?\d.*$/i,
  general: /\b(?:all|amounts?|figures?|expressed|tabular|stated|presented|dollars|unless otherwise)\b/i,
  money:
    /\b(?:revenues?|sales|turnover|income|profits?|loss(?:es)?|earnings|expenses?|costs?|cash|assets?|liabilit(?:y|ies)|equity|debts?|borrowings?|receivables?|payables?|dividends?|EBITDA?|tax(?:es|ation)?|interest|capital|depreciation|amorti[sz]ation|inventor(?:y|ies)|goodwill|deposits?|loans?|provisions?|capex|expenditures?|compensation|benefits?|fees?|charges?|balances?|investments?|securities|obligations?|payments?|proceeds|box office|takings|GDP|credit|allowances?|reserves?|wages|salaries|rent|leases?|price|value)\b/i,
  commaUnits:
    /\b(?:T€|TEUR|TCHF|TUSD|Mio\.?|Mrd\.?|Tsd\.?|Millionen|Milliarden|Tausend|millions? d['’]|milliers|miles de|migliaia di|milliards|millones|milhões|milioni|miljoen)/,
  shortUnits: [
    { unit: 'tonne', power: 0, forms: 't' },
    { unit: 'tonne', power: 3, forms: 'kt' },
    { unit: 'tonne', power: 6, forms: 'Mt' },
    { unit: 'ounce', power: 3, forms: 'koz' },
    { unit: 'ounce', power: 6, forms: 'Moz' },
    { unit: 'barrel', power: 3, forms: 'kbbl|mbbl|kbbls|mbbls' },
    { unit: 'barrel', power: 6, forms: 'MMbbl|mmbbl|MMbbls|mmbbls' },
    {
      unit: 'person',
      power: 0,
      forms:
        'FTEs|FTE|headcount|Headcount|population|Population|colleagues|full-time equivalents|Full-time equivalents|Mitarbeiter|Mitarbeitende|Beschäftigte',
    },
    { unit: 'unit', power: 0, forms: 'Stück' },
  ],
  pairJoiners: '/',
  defaultMark: '$',
};
