import type { ScaleRow } from '../../engine/vocabulary.js';

/** English scale words; two may follow each other ("lakh crore", "thousand crore", "hundred million"). */
export const EN_SCALES: readonly ScaleRow[] = [
  { power: 2, forms: 'hundred' },
  { power: 3, forms: 'thousand|thousands' },
  { power: 3, forms: 'grand', behindMark: true, caseSensitive: true },
  { power: 3, forms: 'k|K', glued: true, caseSensitive: true },
  { power: 5, forms: 'lakh|lakhs|lac|lacs' },
  { power: 5, forms: 'L', glued: true, caseSensitive: true, currency: 'INR' },
  // A letter and a word, of Indian headlines: "₹10K cr", "Rs 2 L cr".
  { power: 10, forms: 'K cr|K Cr|k cr|K crore|k crore', caseSensitive: true },
  { power: 12, forms: 'L cr|L Cr|L crore', caseSensitive: true, currency: 'INR' },
  // Lakhs per annum, of Indian salaries.
  { power: 5, forms: 'LPA', caseSensitive: true },
  { power: 6, forms: 'million|millions|mln|mln.|mn|mn.|mil|mil.|mio|MM' },
  // A factory too: only behind a mark.
  { power: 6, forms: 'mill', behindMark: true },
  { power: 6, forms: 'm|M', glued: true, caseSensitive: true },
  { power: 7, forms: 'crore|crores|cr|cr.' },
  { power: 9, forms: 'billion|billions|bln|bln.|bn|bn.|bil|bil.' },
  // In European filings beside "Mio".
  { power: 9, forms: 'Mrd|Mrd.' },
  { power: 9, forms: 'b|B', glued: true, caseSensitive: true },
  { power: 12, forms: 'trillion|trillions|trln|trn|tln|tn|tr|tril' },
  { power: 12, forms: 'tri', glued: true },
  // In capitals it is the code of the old Turkish lira.
  { power: 12, forms: 'trl', caseSensitive: true },
  { power: 12, forms: 't|T', glued: true, caseSensitive: true },
  { power: 15, forms: 'quadrillion|quadrillions' },
  { power: 18, forms: 'quintillion|quintillions' },
];
