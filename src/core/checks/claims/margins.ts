import type { MaskedSentence } from '../masked-sentence.js';
import { compilePatterns, findClaims, type Claim } from './claim-pattern.js';
import { EN_WORDS, ZH_WORDS } from './words.js';

const EN_MARGIN_WORDS = {
  ...EN_WORDS,
  profit: '(?<profit>(?:gross|net|operating|pre-?tax)?\\s?\\b(?:profits?|income|earnings|earned))\\b',
  revenue: '\\b(?:revenues?|sales|turnover)\\b',
  gives: '(?:[,(—–-]\\s?(?:which is\\s|with\\s)?|\\b(?=(?:gave|gives)\\s))',
  margin:
    '(?<link>for|gave|gives|giving|or|meaning)?\\s?(?:an?|its|the)?\\s?(?<margin>(?:gross|net|operating|pre-?tax)?\\s?(?:profit\\s)?margin)\\b',
};
const ZH_MARGIN_WORDS = {
  ...ZH_WORDS,
  profit:
    '(?<profit>毛利润|毛利潤|毛利|净利润|淨利潤|净利|淨利|纯利|純利|(?:营业|營業|营运|營運|经营|經營)(?:利润|利潤|利益|溢利)|利润|利潤|溢利|盈利)',
  revenue: '(?:营业收入|營業收入|收入|营收|營收|营业额|營業額|销售额|銷售額)',
  margin:
    '(?<margin>毛利率|(?:净|淨|纯|純)(?:利润|利潤|利)?率|(?:营业|營業|营运|營運|经营|經營)(?:利润|利潤|利益|溢利)率|[营營]益率|利润率|利潤率)',
};

/** A profit, a revenue and the margin. Roles: B the profit, A the revenue, P the margin. */
const MARGIN_PATTERNS = [
  ...compilePatterns(
    [
      // a profit of B on revenue of A, a margin of P
      '{profit}{g30}{B}{g30}{revenue}{g20}{A}{g20}{gives}{margin}{g16}{P}',
      // a profit of B, a margin of P on sales of A
      '{profit}{g30}{B}{g12}[,(—–-]\\s?{margin}{g16}{P}\\s(?:of|on){lead}\\s?{revenue}{g12}{A}',
      // on revenue of A it earned B, a margin of P
      '{revenue}{g20}{A}{g40}{profit}{g20}{B}{g20}{gives}{margin}{g16}{P}',
      '{revenue}{g20}{A}{g40}\\b(?<profit>earned|made){q}{B}{g20}[,(—–-]\\s?{margin}{g16}{P}',
    ],
    EN_MARGIN_WORDS,
  ),
  ...compilePatterns(
    [
      '{revenue}{g6}{A}{g8}{profit}{g6}{B}[,、(;]{g6}{margin}{g3}{q}{P}',
      '{profit}{g6}{B}{g8}{revenue}{g6}{A}[,、(;]{g6}{margin}{g3}{q}{P}',
      // 收入A，毛利率P，毛利B
      '{revenue}{g6}{A}[,、(;]{g4}{margin}{g3}{q}{P}[,、;]{g3}{profit}{g4}{B}',
    ],
    ZH_MARGIN_WORDS,
  ),
];

/** Profits that are none of all shareholders, or not of all costs: their margin is another one. */
const OTHER_PROFIT =
  /adjust|non-gaap|ebit|attributable|core |underlying|经调整|經調整|扣非|归母|歸母|归属|歸屬|应占|應佔|核心/;

/** The margins that a sentence states with their profit and revenue. */
export function findMarginClaims(masked: MaskedSentence): readonly Claim[] {
  if (!/margin|率/.test(masked.text) || OTHER_PROFIT.test(masked.text)) return [];
  return findClaims(masked, MARGIN_PATTERNS).filter(({ words }) => {
    const [profit, margin] = [kindOf(words.profit), kindOf(words.margin)];
    return profit === margin || margin === '' || (profit === '' && margin !== 'gross' && words.link !== undefined);
  });
}

/** After which costs a profit or a margin is, as far as its name says so. */
function kindOf(name = ''): string {
  if (/gross|毛/.test(name)) return 'gross';
  if (/operating|[营營经經]/.test(name)) return 'operating';
  if (/net|[净淨纯純]/.test(name)) return 'net';
  return name.includes('tax') ? 'pretax' : '';
}
