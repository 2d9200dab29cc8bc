import type { Language } from '../language.js';

/** A language without a word: what a language has no table for, it takes from here. */
export const NO_WORDS = {
  appliesToAllLanguages: false,
  marks: [],
  scales: [],
  ratios: [],
  per: { rows: [], leadsAfter: [], leadsBefore: [], pieces: {} },
  declarations: { unit: '', below: '', lead: '', trail: '', scales: [], hundredths: '', prepositions: '' },
  qualifiers: [],
  linkWords: '',
  ranges: { connectors: '', paired: [], alternatives: '', closers: '', movedFrom: '', rangedFrom: '', movedBy: '' },
  lists: { separators: '', perUnitSeparators: '', movedTo: '' },
  restatements: {
    strong: '',
    direct: '',
    alternatives: '',
    rate: '',
    reversedRate: '',
    reversedRateUnlessMoved: '',
    noRateLevel: '',
    directInQualifier: '',
    strongInQualifier: '',
  },
  moneyNouns: '',
  afterAmount: '',
  characters: { numbers: '', unitsBeforeDash: '', unitsBehindGroups: '' },
} as const satisfies Omit<Language, 'key'>;
