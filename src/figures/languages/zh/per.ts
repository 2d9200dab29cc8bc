import type { PerRow } from '../../unit.js';

/** Nouns after 每 and after "/"; and whole phrases before the amount. */
export const ZH_PER: readonly PerRow[] = [
  { per: 'ADS', nouns: '股ADS|股美国存托股|ADS|股美國存託股|股 ADS|股美股存托股份|份ADS|份美国存托股' },
  {
    per: 'share',
    nouns: '股|普通股',
    before: '每股盈利|每股收益|每股纯利|每股純益|每股盈餘|EPS|每股股息|每股派息|一股',
    after: '一股',
  },
  {
    per: 'year',
    nouns: '年',
    before: '年均|平均每年|年租金|年薪|年租|年费|年費',
    after: '一年|年薪|年租|年租金|年费|年費',
  },
  { per: 'quarter', nouns: '季' },
  {
    per: 'month',
    nouns: '月|个月|個月',
    before: '月均|平均每月|月薪|月租|月费|月費|月供',
    after: '一个月|一個月|月薪|月租|月费|月費',
  },
  { per: 'week', nouns: '周|週|星期', before: '周均|周薪|週薪', after: '周薪|週薪' },
  { per: 'day', nouns: '日|天', before: '日均|日薪|一天流水', after: '一天|日薪' },
  { per: 'hour', nouns: '小时|小時|时|時', before: '时薪|時薪', after: '一小时|一小時|时薪|時薪' },
  { per: 'night', nouns: '晚|夜', after: '一晚' },
  { per: 'person', nouns: '人|名|位|名英国人|名职工', before: '人均', after: '一人|一位' },
  { per: 'person/month', nouns: '人每月|人/月|人每月补助|人月' },
  { per: '10 shares', before: '每10股|每十股|10派|十派|10股派|十股派' },
  { per: '10 units', before: '每10份|每十份' },
  { per: 'head', before: '头均|頭均' },
  { per: 'bird', before: '羽均' },
  { per: '100 ml', nouns: '100毫升|100ml' },
  { per: '100 g', nouns: '100克|百克|100公克' },
  { per: 'household', nouns: '户|戶', before: '户均|戶均' },
  { per: 'tonne', nouns: '吨|噸|公噸|公吨' },
  { per: 'kg', nouns: '公斤|千克|kg|KG' },
  { per: 'jin', nouns: '斤|市斤', before: '一斤', after: '一斤' },
  { per: 'gram', nouns: '克|公克', after: '一克' },
  { per: 'ounce', nouns: '盎司|安士|英两' },
  { per: 'tael', nouns: '両|兩|两' },
  { per: 'barrel', nouns: '桶' },
  { per: 'litre', nouns: '升|公升' },
  { per: 'kWh', nouns: '度|度电|度電|千瓦时|千瓦時' },
  {
    per: 'sqft',
    nouns: '呎|方呎|平方呎|平方尺|平方英尺|平方英呎|尺',
    before: '实呎|實呎|建呎|呎价|呎價|尺价|尺價|楼面呎价|樓面呎價|實用呎價|平均呎價',
  },
  { per: 'sqm', nouns: '平方米|平方公尺|平米|平|㎡', after: '一平|一平米|一平方米' },
  { per: 'ping', nouns: '坪' },
  { per: 'mu', nouns: '亩|畝' },
  { per: 'hectare', nouns: '公顷|公頃' },
  { per: 'kilometre', nouns: '公里' },
  { per: 'lot', nouns: '手' },
  { per: 'TEU', nouns: 'TEU|标箱|標箱' },
  { per: 'FEU', nouns: 'FEU' },
  { per: 'Wh', nouns: 'Wh' },
  {
    per: 'piece',
    nouns:
      '个|個|枚|件|张|張|台|部|辆|輛|只|隻|瓶|杯|份|盒|包|套|次|餐|顿|頓|单|單|票|头|頭|羽|碗|袋|箱|支|条|條|间|間|节|節|本|粒|颗|顆|注|篇|盘|圈|片|块|吨位|桌|把|根|剂|劑|针|針|堂|课|課|场|場|局|单位|單位|席|床|间夜|間夜|房|字|页|頁|首|集|尾|匹|株|棵|丸|听|罐|扎|车|車|趟|程|人次|校|所|家|队|隊|组|組|班|宗|笔|筆|项|項|届|屆',
    after:
      '一个|一個|一针|一針|一片|一件|一张|一張|一碗|一杯|一瓶|一盒|一台|一辆|一輛|一只|一隻|一份|一套|一枚|一串|一条|一條|一支|一包|一袋|一箱|一棵|一粒|一颗|一顆|一首|一集|一盘|一节|一節|一堂|一课|一场|一場',
  },
];

/** Standard names of pieces that have one. */
export const ZH_PIECES: Readonly<Record<string, string>> = {
  瓶: 'bottle',
  杯: 'glass',
  餐: 'meal',
  顿: 'meal',
  頓: 'meal',
  枚: 'coin',
  票: 'ticket',
  张: 'piece',
  头: 'head',
  頭: 'head',
  羽: 'bird',
};
