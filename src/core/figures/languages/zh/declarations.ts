import type { DeclarationWords } from '../../engine/vocabulary.js';

export const ZH_DECLARATIONS: DeclarationWords = {
  // The longer form first: of two that overlap the first one stays.
  unit: '単位:|货币单位:|貨幣單位:|金额单位:|金額單位:|单位为:|單位為:|单位:|單位:|单位为|單位為',
  below: '单位下同|單位下同|以下同|下同',
  lead: '以|金额|金額|单位|單位|均以|单位均为',
  trail: '列示|计|計|为单位|為單位|计算|計算|列报|列報|呈列|计价|計價',
  scales: [
    { power: 3, forms: '千|仟' },
    { power: 4, forms: '万|萬' },
    { power: 5, forms: '十万|十萬' },
    { power: 6, forms: '百万|百萬|佰万|佰萬' },
    { power: 7, forms: '千万|千萬' },
    { power: 8, forms: '亿|億' },
    { power: 9, forms: '十亿|十億' },
    { power: 12, forms: '万亿|萬億|兆' },
  ],
  hundredths: '仙|分',
  prepositions: '',
};
