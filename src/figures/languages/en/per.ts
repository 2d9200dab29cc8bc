import type { PerRow } from '../../unit.js';

/** Nouns after "per", "a", "an", "each", "every" and "/". Any other noun after "per" is taken as written. */
export const EN_PER: readonly PerRow[] = [
  {
    per: 'share',
    nouns:
      'share|ordinary share|common share|shr|A-share|H-share|A share|H share|B share|diluted share|basic share|offer share|new share|rights share|placing share|subscription share|consideration share|conversion share|preference share|preferred share|domestic share|existing share|sale share|award share|Class A share|Class B share',
    before: 'EPS of|EPS at',
  },
  { per: 'equity share', nouns: 'equity share' },
  { per: 'ADS', nouns: 'ADS|American depositary share|American depository share' },
  { per: 'ADR', nouns: 'ADR|American depositary receipt' },
  { per: 'unit', nouns: 'unit', after: 'each|apiece' },
  { per: 'year', nouns: 'year|annum|yr', after: 'annually|yearly|a year|p.a.|pa' },
  { per: 'quarter', nouns: 'quarter' },
  { per: 'month', nouns: 'month|mth|mo|calendar month', after: 'monthly|a month|pcm|pm' },
  { per: 'week', nouns: 'week|wk', after: 'weekly|a week|pw' },
  { per: 'day', nouns: 'day', after: 'daily|a day' },
  { per: 'night', nouns: 'night' },
  { per: 'hour', nouns: 'hour|hr' },
  { per: 'minute', nouns: 'minute' },
  { per: 'tonne', nouns: 'tonne|ton|metric ton|metric tonne|mt|t' },
  { per: 'ounce', nouns: 'ounce|oz|troy ounce' },
  { per: 'pound', nouns: 'pound|lb' },
  { per: 'kg', nouns: 'kilogram|kilo|kg' },
  { per: 'gram', nouns: 'gram|g' },
  { per: 'barrel', nouns: 'barrel|bbl' },
  { per: 'gallon', nouns: 'gallon' },
  { per: 'litre', nouns: 'litre|liter|l' },
  { per: 'bushel', nouns: 'bushel|bu' },
  { per: 'kWh', nouns: 'kilowatt-hour|kilowatt hour|kWh' },
  { per: 'MWh', nouns: 'megawatt-hour|megawatt hour|MWh' },
  { per: 'mmBtu', nouns: 'mmBtu|million British thermal units|million BTU' },
  {
    per: 'square foot',
    nouns: 'square foot|sq ft|sq. ft.|sq. ft|sqft|sq foot|sq.ft.|sq.ft|square feet|sq feet|foot|sf|ft²',
    after: 'psf',
  },
  {
    per: 'sqm',
    nouns: 'square metre|square meter|sq m|sqm|sq. m.|sq.m.|sq.m|square metres|square meters|m²|m2',
    after: 'psm',
  },
  { per: 'hectare', nouns: 'hectare' },
  { per: 'acre', nouns: 'acre' },
  { per: 'kilometre', nouns: 'kilometre|kilometer|km' },
  { per: 'mile', nouns: 'mile' },
  {
    per: 'person',
    nouns: 'person|head|capita|passenger|employee|worker|customer|user|household|student|child|patient|resident|adult',
  },
  {
    per: 'dollar',
    nouns: 'dollar|US dollar|U.S. dollar',
    after:
      '/$|/US$|/USD|to the dollar|to the US dollar|to the U.S. dollar|to the greenback|to one dollar|on the dollar|-on-the-dollar',
  },
  { per: 'euro', nouns: 'euro', after: 'to the euro' },
  { per: 'pound sterling', nouns: 'pound sterling', after: 'to the pound|to the pound sterling' },
  { per: '10 grams', nouns: '10 grams|10 gram|10 gms|10 gm|10gm|10g|ten grams' },
  { per: '100 shares', nouns: '100 shares' },
  { per: '100 kg', nouns: '100 kg|100kg|100 kilograms' },
  {
    per: '1,000 cubic metres',
    nouns: '1,000 cubic metres|1,000 cubic meters|thousand cubic metres|thousand cubic meters',
  },
  { per: 'ticket', nouns: 'ticket|seat' },
  {
    per: 'piece',
    nouns:
      'piece|item|bottle|box|bag|pack|vehicle|car|home|unit sold|token|coin|bitcoin|case|trip|ride|game|episode|page|room|bed|plot|warrant|bond|lot|contract|order|transaction',
  },
];
