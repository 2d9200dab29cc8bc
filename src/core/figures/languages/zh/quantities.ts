import { CodeSet } from '../../../document/code-set.js';
import { Trie } from '../../engine/trie.js';
import { spell } from './both-scripts.js';
import type { QuantityRow, QuantityWords } from '../../engine/vocabulary.js';

/**
 * Measure words and units, which stand right behind a number, and nouns that need none; simplified and traditional in the
 * same rows. What a character counts in Chinese it counts behind 万 and 亿 too: 亿股, 万人, 萬平方米.
 */
const ROWS: readonly QuantityRow[] = [
  {
    unit: 'person',
    forms:
      '人|名|位|口|人口|人士|旅客|游客|遊客|居民|市民|村民|国民|國民|民众|民眾|公民|学生|學生|员工|員工|职工|職工|工人|用户|用戶|会员|會員|客户|客戶|顾客|顧客|消费者|消費者|观众|觀眾|粉丝|粉絲|网友|網友|网民|網民|股民|股东|股東|球迷|选民|選民|投资者|投資者|志愿者|志願者|参与者|參與者|纳税人|納稅人|订户|訂戶|活跃用户|活躍用戶|活跃买家|活躍買家|买家|買家|卖家|賣家|劳工|勞工|难民|難民|士兵|军人|軍人|官兵|大军|大軍|老人|儿童|兒童|大学生|大學生|毕业生|畢業生|考生|乘客|病人|患者|成年人|年轻人|年輕人|富豪|富翁|军队|軍隊|部队|部隊|兵力|女性|男性|妇女|婦女|人群|群体|群體|阶层|階層|农民|農民|青年|青少年|中小学生|中小學生|劳动者|勞動者|从业者|從業者|示威者|抗议者|抗議者|参保人|參保人|租户|租戶|人员|人員|使用者|使用者|观影者|使用人|居住者|业主|業主',
  },
  { unit: 'visit', forms: '人次' },
  { unit: 'household', forms: '户|戶|户家庭|戶家庭|家庭|户居民|戶居民' },
  {
    unit: 'home',
    forms:
      '套房|套房源|套住宅|套住房|套新房|套二手房|套商品房|套公寓|套房子|套保障房|套单位|套單位|伙|个单位|個單位|间住宅|間住宅|个住宅单位|個住宅單位|户住宅|戶住宅',
  },
  { unit: 'set', forms: '套' },
  { unit: 'share', forms: '股|股份|A股|H股|股A股|股H股|股股份' },
  { unit: 'vehicle', forms: '辆|輛|辆车|輛車|台车|台車|部车|部車|辆汽车|輛汽車' },
  { unit: 'unit', forms: '台|臺|部' },
  { unit: 'aircraft', forms: '架|架飞机|架飛機' },
  // No currencies of a state, and no source of rates quotes them: counted, and never converted.
  { unit: 'bitcoin', forms: '枚比特币|枚比特幣|个比特币|個比特幣|比特币|比特幣' },
  { unit: 'ether', forms: '枚以太币|枚以太幣|枚以太坊|个以太币|個以太幣|以太币|以太幣' },
  { unit: 'flight', forms: '架次|班次|个航班|個航班|班航班|航班|班' },
  { unit: 'ship', forms: '艘' },
  { unit: 'tonne', forms: '吨|噸|公吨|公噸' },
  { unit: 'tonne CO2', forms: '吨二氧化碳|噸二氧化碳|吨碳|噸碳|吨碳排放|噸碳排放' },
  { unit: 'barrel', forms: '桶' },
  { unit: 'kg', forms: '公斤|千克' },
  { unit: 'jin', forms: '斤|市斤' },
  { unit: 'gram', forms: '克|公克' },
  { unit: 'carat', forms: '克拉|卡拉' },
  { unit: 'ounce', forms: '盎司|安士' },
  { unit: 'pound', forms: '磅' },
  { unit: 'litre', forms: '升|公升' },
  { unit: 'millilitre', forms: '毫升' },
  { unit: 'sqm', forms: '平方米|平方公尺|平米|㎡|平方' },
  { unit: 'square foot', forms: '平方呎|平方尺|平方英尺|平方英呎|方呎' },
  { unit: 'ping', forms: '坪' },
  { unit: 'square kilometre', forms: '平方公里|平方千米' },
  { unit: 'cubic metre', forms: '立方米|立方公尺|立方' },
  { unit: 'cubic foot', forms: '立方英尺|立方呎|立方英呎' },
  { unit: 'mu', forms: '亩|畝|亩地|畝地' },
  { unit: 'acre', forms: '英亩|英畝' },
  { unit: 'hectare', forms: '公顷|公頃|顷|頃' },
  { unit: 'kilometre', forms: '公里|千米' },
  { unit: 'metre', forms: '米|公尺' },
  { unit: 'foot', forms: '呎|英尺|英呎|尺' },
  { unit: 'inch', forms: '英寸|寸|吋' },
  { unit: 'mile', forms: '英里|英哩' },
  { unit: 'nautical mile', forms: '海里|浬' },
  { unit: 'centimetre', forms: '厘米|公分' },
  { unit: 'millimetre', forms: '毫米' },
  { unit: 'watt', forms: '瓦|瓦特' },
  { unit: 'kW', forms: '千瓦' },
  { unit: 'MW', forms: '兆瓦' },
  { unit: 'GW', forms: '吉瓦' },
  { unit: 'kWh', forms: '千瓦时|千瓦時|千瓦小时|千瓦小時|度|度电|度電|度用电|度用電' },
  { unit: 'MWh', forms: '兆瓦时|兆瓦時' },
  { unit: 'GWh', forms: '吉瓦时|吉瓦時' },
  { unit: 'TEU', forms: 'TEU|标箱|標箱|个标箱|個標箱|标准箱|標準箱|个标准箱|個標準箱' },
  { unit: 'case', forms: '宗|例|宗个案|宗個案|宗案件|起案件' },
  { unit: 'room', forms: '间客房|間客房|间房|間房|个房间|個房間|间房间|間房間' },
  { unit: 'store', forms: '家店|家门店|家門店|间店|間店|间分店|間分店|家分店|家商店|个门店|個門店|门店|門店' },
  { unit: 'company', forms: '家|家公司|家企业|家企業|间公司|間公司|户企业|戶企業' },
  {
    unit: 'job',
    forms:
      '个职位|個職位|个就业岗位|個就業崗位|个工作岗位|個工作崗位|个岗位|個崗位|个就业机会|個就業機會|就业|就業|岗位|崗位|就业机会|就業機會|职位|職位',
  },
  { unit: 'dose', forms: '剂|劑|针|針|剂次|劑次|剂疫苗|劑疫苗' },
  { unit: 'vote', forms: '票' },
  { unit: 'copy', forms: '册|冊|本|本书|本書' },
  { unit: 'step', forms: '步' },
  { unit: 'time', forms: '次|人车次|车次|車次' },
  { unit: 'country', forms: '个国家|個國家' },
  {
    unit: 'item',
    forms:
      '件|款|款式|个|個|项|項|张|張|条|條|份|支|枝|枚|粒|颗|顆|片|块|塊|瓶|盒|箱|包|袋|双|雙|只|隻|头|頭|匹|羽|尾|株|棵|幅|封|首|篇|页|頁|栋|棟|幢|座|所|处|處|批|组|組|队|隊|节|節|场|場|趟|轮|輪|笔|筆|单|單|词|詞|字|门|門|种|種|类|類|桌|席|床|间|間|杯|碗|罐|听|卷|根|盘|盤|串|句|台次|臺次|只股票|隻股票|条生产线|条产线|張單|家医院|家醫院|像素|手',
  },
  // Distinguished from money, and never answered: a length of time, points, data.
  {
    forms:
      '年|月|日|天|周|週|个月|個月|個星期|个星期|星期|小时|小時|个小时|個小時|分钟|分鐘|秒|秒钟|秒鐘|岁|歲|季|季度|个季度|個季度|世纪|世紀|晚|夜|光年|点|點|点位|期|届|屆|级|級|层|層|楼|樓|赫|赫兹|赫茲|兆赫|千赫|吉赫|伏|伏特|卡路里|大卡|千卡|字节|字節|兆字节|比特|参数|參數|活跃参数|激活参数|上下文|号|號|周岁|週歲|遍|步骤|总吨|總噸|国人|國人|开外|流明|尼特|帧|幀',
  },
];

/** Words that begin like a measure word. Behind a number they are the next word of the sentence, or a noun of money. */
const OTHER_WORDS =
  '人道|批评|批評|位数|位數|位一体|位一體|位元|位置|次元|次方|手车|手車|手房|手市|手交易|人民|人工|人文|人力|人均|人类|人類|人才|人身|人气|人氣|人选|人選|人事|人像|名义|名義|名列|位列|位居|位于|位於|位处|口岸|户口|股权|股權|股票|股本|股息|股利|股市|股债|股東權益|台币|台幣|臺幣|台股|台积|台積|台商|台灣|台湾|部分|部份|部门|部門|部署|吨位|克服|升至|升到|升上|升幅|升值|升穿|升破|升逾|升近|方案|方面|方式|方能|方可|方才|米其|米尔|米尼|瓦解|度假|度过|例如|例外|起步|起家|起拍|起跳|起诉|起訴|起码|起碼|起家|起售|宗旨|家用|家产|家產|家当|家底|家电|家電|家具|门槛|門檻|门票|針對|针对|剂量|票房|票据|票據|票价|票價|本金|本次|本年|本周|本月|本期|本轮|本輪|本息|本益|本地|步入|步伐|次于|次年|次日|次之|次级|次級|回購|回购|回报|回報|回款|回升|回落|回流|回到|国债|國債|国内|國內|国际|國際|国库|國庫|国有|国资|國有|件套|款項|款项|款待|个税|個稅|个股|個股|个人|個人|項目|项目|張貼|张罗|條件|条件|份额|份額|支付|支出|支援|支持|支撑|支撐|支票|片酬|块钱|塊錢|包括|包含|包机|包機|包水|包电|包電|包吃|包住|包食|包邮|包郵|包月|包銷|包销|袋鼠|双方|雙方|双倍|對價|对价|对于|對於|对应|對應|对外|對外|對沖|对冲|只是|只有|只能|只要|只够|头寸|頭寸|头奖|頭獎|頭期|头期|首付|首期|首發|首次|首年|章程|座谈|所得|所有|所以|處理|处理|處置|处置|处罚|處罰|批准|批量|批出|批给|批給|組成|组成|组建|節省|节省|节约|節約|节余|集资|集資|集中|集团|集團|場外|场外|场内|場內|輪融資|轮融资|单价|單價|单季|單季|单月|單月|单日|單日|单笔|單筆|單是|单是|字面|行情|行动|行動|行政|行贿|行賄|门面|種子|种子|类似|類似|样本|桌面|床位费|格外|间接|間接|把钱|把錢|道琼|道瓊|段位|科技|手續|手续|手头|手頭|手上|手中|手里|工程款|工程费|工程費|工程合同|年薪|年增|年减|年減|年费|年費|年租|年金|年营|年營|年收|年均|年利|年度|月薪|月费|月費|月租|月供|月收|月增|月减|月減|月均|日均|日圆|日圓|日元|日薪|天价|天價|天使|天猫|天貓|天津|天然|周薪|週薪|晚间|晚間|晚上|点击|點擊|点评|期权|期權|期货|期貨|期內|期内|期间|期間|级别|級別|層面|层面|周转|周轉|楼市|樓市|楼下|樓下|楼上|樓上|樓宇|楼宇|号召|時|时|时薪|時薪|转账|轉帳|轉賬|转让|轉讓|转为|轉為|转至|轉至|转投|转移|轉移|转型|轉型|转增|参与|參與|手笔|手筆';

/** What Chinese numbers count. */
export const ZH_QUANTITIES: QuantityWords = { rows: ROWS, otherWords: OTHER_WORDS };

/** Measure words of one character. */
export const HAN_MEASURE_WORDS: string = ROWS.flatMap(({ forms }) => forms.split('|'))
  .filter((form) => form.length === 1 && form > '\u3400')
  .join('');

const otherWords = new Trie<true>();
for (const word of OTHER_WORDS.split('|').flatMap(spell)) otherWords.add(word, true);
const measureWords = new Trie<true>();
const measureForms = [...new Set(ROWS.flatMap(({ forms }) => forms.split('|').flatMap(spell)))];
for (const form of measureForms) measureWords.add(form, true);
const firstCharacters = new CodeSet(measureForms.map((form) => form.charAt(0)).join(''));

/** Does a word stand at `at` that only begins like a measure word: 包邮, 本次? */
export function isOtherWordAt(text: string, at: number): boolean {
  return otherWords.match(text, at) !== undefined;
}

/** Does a measure word or unit stand at `at` (个, 厘米, 公里), and no word that only begins like one? */
export function isHanMeasureWordAt(text: string, at: number): boolean {
  return (
    firstCharacters.has(text.charCodeAt(at)) &&
    !otherWords.match(text, at) &&
    measureWords.match(text, at) !== undefined
  );
}
