/** What may not follow a Chinese unit, because the two together are another word: 元宵, 角度, 毛利, 分之一. */
export const INVALID_AFTER_UNIT: Readonly<Record<string, string>> = {
  元: '宵旦年老件素月首帅帥宇勋勳气氣化组組',
  圆: '形桌圈满滿规規',
  圓: '形桌圈滿規',
  角: '度色落形斗鬥逐大膜钢鋼',
  毛: '利坯重病衣发髮泽澤孩囡笔筆囊',
  毫: '米升克無无不安秒末巴伏',
  仙: '女人境子逝游遊丹台臺',
  分: '之別别支数數析布佈钟鐘店公行红紅拆拨撥期配段部类類享手居担擔秒贝貝裂',
  块: '地石头頭砖磚屏玉木板田冰',
  塊: '地石頭磚屏玉木板田冰',
  欧: '元洲盟联聯冠美',
  歐: '元洲盟聯冠美',
  刀: '切片具锋鋒',
  成: '为為员員本立功长長品交果就绩績都人份分熟',
  倍: '感加受思儿数數',
  厘: '米清定',
  蚊: '子香帐帳虫蟲',
  盾: '牌',
  新: '',
  两: '',
  镑: '',
  鎊: '',
};

/**
 * Right behind a plain number they say what it counts, and that is no money: 2009年, 三名, 一些. None of them begins a word
 * that joins two numbers.
 */
export const COUNTED_NOUNS_AFTER =
  '年月日号號时時天周週岁歲秒名位家种種项項件台臺辆輛架艘栋棟座所间間款届屆期次遍层層楼樓人户戶口场場批条條张張支枝把幅封首部集篇页頁句字段步趟行排组組队隊只隻头頭匹些样樣般直起旦再律切致样定路边邊側侧';

/** Before a number they may join it to the one in front, or say that it is a percentage. */
export const JOINERS_BEFORE = '之比至到和及与與或、~-–—―/,)|$';

/** Before a scale word alone they leave no value: 数十亿元, 幾千元. */
export const VAGUE_BEFORE = '数數几幾';

/** May follow a scale word with its unit, 千亿元, and leave it an amount; any other noun makes it a name. */
export const MAY_FOLLOW_AMOUNT = '的以左上之大关關或和與与及、为為至到兑兌合对對折约約';

/** Right before a number they say that it counts them, and not money: 观影人次2.8亿. */
export const COUNTED_NOUNS_BEFORE =
  '人次|人数|人數|用户|用戶|会员|會員|粉丝|粉絲|播放量|播放|点击|點擊|阅读量|閱讀量|下载量|下載量|销量|銷量|产量|產量|出货量|出貨量|股数|股數|人口|月活|日活|票数|票數|面积|面積|总量|總量|里程|参数|參數|装机|裝機|客流|观众|觀眾|浏览量|瀏覽量|曝光量|成交量|持仓|持倉|编号|編號|代码|代號|代码|电话|電話|網點|网点|個案|个案|單位|单位|戶口|账户|賬戶|主體|主体|觀看|观看|企業|企业|家庭|員額|员额|張數|张数';

/** Words that a number and its unit belong to, although they read as an amount. Looked for from the number's start. */
export const IDIOMS: readonly string[] = [
  '三元里',
  '五角大',
  '一元化',
  '一元论',
  '一元論',
  '二元论',
  '二元論',
  '一元二次',
  '百元店',
  '千元机',
  '千元機',
  '万元户',
  '萬元戶',
  '一分钱一分货',
  '一分錢一分貨',
  '一分为二',
  '一分為二',
  '十分精',
  '十分重',
  '九毛九',
  '八仙',
  '一毛不拔',
  '百分百',
  '一角钱币',
  '一成不变',
  '一成不變',
  '一块儿',
  '一块兒',
  '一塊兒',
  '一倍速',
  '十分之',
  '三成熟',
  '五成熟',
  '七成熟',
  '八成新',
  '九成新',
  '一元复始',
  '每一分钱',
  '一分一毫',
  '半元音',
  '四元数',
  '三角洲',
  '三角债',
  '三角形',
  '六角形',
  '八角形',
  '一毫米',
  '一毛利',
  '千分之',
  '万分之',
  '萬分之',
  '三分之',
  '二分之',
  '四分之',
  '二元对立',
  '二元對立',
  '二元结构',
  '二元結構',
  '二元期权',
  '二元期權',
  '百八十',
  '百儿八十',
  '千儿八百',
  '万儿八千',
];
