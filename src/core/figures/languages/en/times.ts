import type { TimeWords } from '../../engine/vocabulary.js';

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|March|Mar|April|Apr|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const MONTH_KEYS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The words of time round an English amount. */
export const EN_TIMES: TimeWords = {
  // "December 2019", "on May 3, 2019", "in 2019", "fiscal 2019"
  years: [
    `\\b(?<month>${MONTH})\\.?(?: \\d{1,2},?)? (?<year>(?:19|20)\\d\\d)\\b`,
    '\\b(?:in|by|until|since|during|fiscal(?: year)?|FY|months of|quarter of|half of|end of|year)\\s?(?<year>(?:19|20)\\d\\d)\\b',
  ],
  monthOf: (name) => MONTH_KEYS.indexOf(name.slice(0, 3).toLowerCase()) + 1,
  atTheTime: /\bat th(?:e|at) time\b|\bback then\b|\bthen[- ](?:worth|valued)\b/i,
  present:
    /\b(?:now|today|currently|(?:this|last) (?:year|month|week|quarter)|so far|recently|will|plans?|expects?)\b/i,
  otherAmount:
    /(?:\b(?:yuan|renminbi|dollars?|euros?|pounds?|yen)|[$€£¥][\d.,]{1,20}(?:\s?(?:[mbt]n?|million|billion|trillion))?)\s*$/i,
  adverbial: /^(?:In|During|Between|On|By|From)$/,
};
