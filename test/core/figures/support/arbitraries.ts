import fc from 'fast-check';

/** Pieces that figures are made of, and what stands round them: joined at random they reach the odd corners. */
const PIECES = [
  ...'0123456789',
  ...'.,-–—~+%$¥€£()（）[]、，。；：:;/ \n',
  ...'一二两三五九十百千万億亿兆半零○〇點点多余幾元块毛角分仙成倍厘年月日股個个',
  ...['1,234', '3.75', '1.5億', '2.5万', '300萬', '380', '2024', '1/2', '５．２', '０', "'000", '’000'],
  ...[
    'HK$',
    'US$',
    'NT$',
    'RMB',
    'CNY',
    'Rs',
    '人民币',
    '港元',
    '美元',
    '新台幣',
    'yuan',
    'dollars',
    'cents',
    'won',
    'p',
  ],
  ...[' million', ' billion', 'bn', 'k', 'm', ' lakh', ' crore', ' times', 'x', 'fold', ' percent', ' bps', ' pp'],
  ...['one', 'two ', 'half a ', 'a ', ' and ', 'hundred ', 'point ', 'twice', '翻一番', '百分之', '个百分点', '基点'],
  ...['about ', 'more than ', '约', '逾', '至少', '左右', ' or more', ' per share', '每股', '/股', ' a year', '人均'],
  ...[
    ' to ',
    ' between ',
    ' from ',
    '至',
    '到',
    '介于',
    '与',
    '之间',
    ' or ',
    '折合',
    '约合',
    ' equivalent to ',
    '=',
    '兑',
  ],
  ...['(RMB in millions)', '（人民幣，下同）', '单位：百万元', 'in thousands ', '港元(千$)', ' | ', '｜', '\t'],
  ...['\ud83d\ude00', '\ud800', '\udc00', '\u0000', '\u200b', '\u202f', '\ufeff', 'é', 'ß', 'Ω', 'ก', '한', 'あ'],
] as const;

/** Text of pieces of figures, lone surrogates among them. */
export const figureSoup = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));

/** Any UTF-16 string, well-formed or not. */
export const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes));

/** Sentences without a number or a currency, to stand before and behind. */
export const neutralSentence = fc.constantFrom(
  'The minister left early. ',
  'Nobody was surprised. ',
  'Rain fell on the harbour all day. ',
  '会议昨天结束。',
  '天氣轉涼，市民添衣。',
  '记者随后离开现场。',
);
