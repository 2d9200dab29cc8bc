import type { LanguagePatterns } from '../../engine/lexicon.js';

/** What Chinese says in too many combinations for a table. */
export const ZH_PATTERNS: LanguagePatterns = {
  shareLabel: /每股/,
  perShareEnd: /\s?[/／]\s?(?:股|份)$/,
  comparisons: [
    // 「跳升至最多」
    /^\)?,?[\u4e00-\u9fff]{0,6}[至到](?:最多|最高|最低|[约約逾近超])?$/,
    // 「,較去年的」
    /^\)?,?(?:[较較比]|[上去前]年)[\u4e00-\u9fff]{0,6}(?:最多|最高|[约約逾近])?$/,
    // Dividends of one year: 「每股中期息0.2元,末期息0.3元」.
    /^\)?[,、;]?(?:及|和|與|与|連同|连同|加上|另|另派|並派|并派|加派)?(?:末期|特別|特别|中期|全年|第[一二三四][次季])(?:股息|派息|息)?[为為派共]?$/,
  ],
  // 「港幣 0.63 元（二零二四年：港幣 1.12 元）」
  periodRemark: /^\s?\([^)]*年/,
  otherAmount: /[去上前今明]年|上[月季周]|同期|原|[预預][测測算期计計]|其中|包括|另|每|首|年度|[较較]|目[标標]/,
  bracketLead: /^\s?\([约約合即]{1,2}$/,
  // 按美元计, 以人民幣計價
  countingCurrency:
    /[按以](?:美元|人民[币幣]|港[元币幣]|[新臺台][台臺]?[币幣元]|日[元圆圓]|[欧歐]元|本[币幣])(?:计|計|口径|口徑)/,
  // 「比重12.5提高到13.1%」
  movement: /^[升增降跌减減加涨漲挫调調提扩擴收回炒](?:高|低|升|降|落|窄|大)?[至到]$/,
};
