import type { TimeWords } from '../../engine/vocabulary.js';

/** The words of time round a Chinese amount. */
export const ZH_TIMES: TimeWords = {
  // 「2019年」, 「2019年5月」, 「2019-2020财年」
  years: ['(?<year>(?:19|20)\\d\\d)(?:[-–/](?:19|20)?\\d\\d)?\\s?(?:年度?|财年|財年)(?:(?<month>1[0-2]|[1-9])月)?'],
  monthOf: Number,
  atTheTime: /当时|當時|彼时|彼時|时值|時值/,
  present: /今[天日年]|现在|現在|目前|现时|現時|如今|近日|日前|昨[天日]|去年|[本上][年月周週季]|将|將/,
  otherAmount: /元\s*$/,
  adverbial: /[,，][在于於]$/,
};
