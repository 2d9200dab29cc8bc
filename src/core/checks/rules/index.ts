import type { Messages } from '../messages/messages.js';
import { RATE_MESSAGES } from '../stated-conversion/evidence.js';
import { ambiguousCurrency } from './ambiguous-currency.js';
import { difference } from './difference.js';
import { growthWords } from './growth-words.js';
import { houseStyle } from './house-style.js';
import { headlineMismatch } from './headline-mismatch.js';
import { multipleClaim } from './multiple-claim.js';
import { noRate } from './no-rate.js';
import { percentChange } from './percent-change.js';
import { perUnit } from './per-unit.js';
import { rateNote } from './rate-note.js';
import { saidTwice } from './said-twice.js';
import { scaleSlip } from './scale-slip.js';
import { share } from './share.js';
import { staleRate } from './stale-rate.js';
import { statedConversion } from './stated-conversion.js';
import { sum } from './sum.js';
import { swappedCurrency } from './swapped-currency.js';
import { tableChange } from './table-change.js';
import { tableSum } from './table-sum.js';
import { tableText } from './table-text.js';
import { tableUnit } from './table-unit.js';

/**
 * Every rule, in the order in which they run; findings of one span keep it. `stale-rate` stands behind all rules that look
 * up rates. Names of rules in the API, in LanguageTool clients and in the documentation come from this list.
 */
export const RULES = [
  statedConversion,
  scaleSlip,
  swappedCurrency,
  rateNote,
  headlineMismatch,
  saidTwice,
  percentChange,
  difference,
  multipleClaim,
  growthWords,
  sum,
  share,
  perUnit,
  tableSum,
  tableChange,
  tableText,
  noRate,
  staleRate,
  ambiguousCurrency,
  tableUnit,
  houseStyle,
] as const;

/** The messages and titles of all rules, those that several rules share among them. */
export const MESSAGES: readonly Messages[] = [
  RATE_MESSAGES,
  ...RULES.flatMap(({ messages, title }) => [messages, { en: { title: title.en }, zh: { title: title.zh } }]),
];
