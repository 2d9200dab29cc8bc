import type { DeclarationWords } from '../../engine/vocabulary.js';

export const EN_DECLARATIONS: DeclarationWords = {
  unit: 'Unit:|Units:|Currency:|unit:',
  below: '',
  lead: 'in|expressed in|amounts in|figures in|all amounts in|all figures in|stated in|denominated in|amount in|value in',
  trail:
    'except per share|except per-share data|except per-share amounts|except per share data|except share and per share data|except share and per share amounts|except EPS|except as noted|except as otherwise noted|except per share amounts|unless otherwise stated|unless otherwise noted|unaudited',
  scales: [
    { power: 2, forms: 'hundreds' },
    {
      power: 3,
      forms: "thousands|thousand|'000|’000|‘000|000|000s|'000s|K|k|Tsd.|Tsd|Tausend|milliers|miles de|migliaia di",
    },
    { power: 5, forms: 'lakhs|lakh|lacs|lac' },
    { power: 6, forms: 'millions|million|mill.|mill|mil|mln|mn|m|M|mm|Mio.|Mio|Millionen' },
    { power: 7, forms: 'crores|crore|Cr.|Cr|10 million' },
    { power: 8, forms: '100 million|hundred million' },
    { power: 9, forms: 'billions|billion|bn|b|B|Mrd.|Mrd|Milliarden|milliards' },
    { power: 12, forms: 'trillions|trillion|trn|tn|lakh crore' },
  ],
  hundredths: 'cts|cents|cent',
  prepositions: "in |of |en |d'|d’",
};
