import type { PriceTargetWords } from '../../engine/vocabulary.js';

/** 目標價 and its like: an analyst's figure for a share. */
export const ZH_PRICE_TARGETS: PriceTargetWords = {
  names: /目[标標][股]?[价價]|合理[股]?[价價]|估值目[标標]/g,
  behind: /^的?目[标標][股]?[价價]/,
};
