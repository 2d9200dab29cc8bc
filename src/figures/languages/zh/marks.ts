import type { MarkRow } from '../../mark.js';
import {
  DAO,
  DINAR,
  DIRHAM,
  FRANC,
  KRONA,
  MAN,
  PESO,
  POUND,
  RIYAL,
  RUPEE,
  SHILLING,
  SIN,
  YUAN,
} from '../ambiguous-marks.js';

/** Chinese name of one currency: both scripts, regional variants and colloquial forms, parted by "|". */
interface NameRow {
  readonly currency: string;
  readonly names: string;
  /** Names that also go before the number with 元 after it: 人民币3800亿元, and after 元: 3800亿元人民币. */
  readonly withYuan?: string;
}

const NAMES: readonly NameRow[] = [
  { currency: 'CNY', names: '', withYuan: '人民币|人民幣|人仔' },
  { currency: 'USD', names: '美元|美圆|美圓|美刀|美利坚元', withYuan: '美金' },
  { currency: 'HKD', names: '港元|港圆|港圓', withYuan: '港币|港幣|港纸|港紙|港銀' },
  {
    currency: 'TWD',
    names: '新台币元|新台幣元|新臺幣元|台币元|台幣元',
    withYuan: '新台币|新台幣|新臺幣|台币|台幣|臺幣',
  },
  { currency: 'MOP', names: '澳门元|澳門元|澳門圓', withYuan: '澳门币|澳門幣|葡币|葡幣' },
  { currency: 'JPY', names: '日元|日圆|日圓|日円|円', withYuan: '日币|日幣' },
  { currency: 'EUR', names: '欧元|歐元|歐羅|欧罗' },
  { currency: 'GBP', names: '英镑|英鎊' },
  { currency: 'AUD', names: '澳元|澳洲元|澳大利亚元|澳大利亞元', withYuan: '澳币|澳幣|澳紙|澳纸' },
  { currency: 'NZD', names: '新西兰元|紐西蘭元|纽西兰元|纽元|紐元', withYuan: '纽币|紐幣|新西兰币' },
  {
    currency: 'SGD',
    names: '新加坡元|新元|坡元|星元',
    withYuan: '坡币|坡幣|新加坡币|新加坡幣|新币|新幣|星币|星幣|叻币|叻幣',
  },
  { currency: 'CAD', names: '加元|加拿大元', withYuan: '加币|加幣|加拿大币|加拿大幣|加紙' },
  { currency: 'BND', names: '文莱元|汶莱元|汶萊元', withYuan: '文莱币|汶萊幣' },
  { currency: 'KRW', names: '韩元|韓元|韩圆|韓圓|韓圜|韩圜|韩国元|南韓元', withYuan: '韩币|韓幣' },
  { currency: 'KPW', names: '朝鲜圆|朝鲜元|朝鮮圓|北韓圜' },
  {
    currency: 'MYR',
    names: '令吉|林吉特|马来西亚林吉特|馬來西亞林吉特|马来西亚令吉|馬來西亞令吉|零吉',
    withYuan: '马币|馬幣',
  },
  { currency: 'VND', names: '越南盾|越盾|越南币', withYuan: '越南幣' },
  { currency: 'IDR', names: '印尼盾|印尼卢比|印度尼西亚卢比|印尼盧比|印度尼西亞盾' },
  { currency: 'THB', names: '泰铢|泰銖|泰国铢', withYuan: '泰币|泰幣' },
  { currency: 'PHP', names: '菲律宾比索|菲律賓比索|菲律賓披索|菲国披索|披索' },
  { currency: 'INR', names: '印度卢比|印度盧比' },
  { currency: 'PKR', names: '巴基斯坦卢比|巴基斯坦盧比|巴卢比' },
  { currency: 'LKR', names: '斯里兰卡卢比|斯里蘭卡盧比' },
  { currency: 'NPR', names: '尼泊尔卢比|尼泊爾盧比' },
  { currency: 'BDT', names: '孟加拉塔卡|塔卡' },
  { currency: 'MMK', names: '缅元|緬元|缅甸元|缅币|緬幣' },
  { currency: 'LAK', names: '老挝基普|基普|寮國基普' },
  { currency: 'KHR', names: '柬埔寨瑞尔|柬埔寨瑞爾|瑞尔|瑞爾' },
  { currency: 'MNT', names: '图格里克|圖格里克' },
  { currency: 'KZT', names: '坚戈|堅戈' },
  { currency: 'UZS', names: '乌兹别克斯坦苏姆|苏姆' },
  { currency: 'RUB', names: '卢布|盧布|俄罗斯卢布|俄羅斯盧布' },
  { currency: 'UAH', names: '格里夫纳|格里夫納|乌克兰格里夫纳' },
  { currency: 'CHF', names: '瑞士法郎|瑞郎' },
  { currency: 'SEK', names: '瑞典克朗' },
  { currency: 'NOK', names: '挪威克朗' },
  { currency: 'DKK', names: '丹麦克朗|丹麥克朗' },
  { currency: 'ISK', names: '冰岛克朗|冰島克朗' },
  { currency: 'CZK', names: '捷克克朗' },
  { currency: 'PLN', names: '兹罗提|茲羅提|波兰兹罗提|波蘭茲羅提' },
  { currency: 'HUF', names: '福林|匈牙利福林' },
  { currency: 'RON', names: '罗马尼亚列伊|羅馬尼亞列伊|列伊' },
  { currency: 'TRY', names: '土耳其里拉|里拉' },
  { currency: 'ILS', names: '谢克尔|謝克爾|新谢克尔|以色列谢克尔|以色列新谢克尔' },
  { currency: 'EGP', names: '埃及镑|埃及鎊' },
  { currency: 'LBP', names: '黎巴嫩镑|黎巴嫩鎊' },
  { currency: 'AED', names: '阿联酋迪拉姆|阿聯酋迪拉姆' },
  { currency: 'MAD', names: '摩洛哥迪拉姆' },
  { currency: 'SAR', names: '沙特里亚尔|沙特里亞爾|沙地里亞爾|沙特亚尔' },
  { currency: 'QAR', names: '卡塔尔里亚尔|卡塔爾里亞爾|卡達里亞爾' },
  { currency: 'IRR', names: '伊朗里亚尔|伊朗里亞爾' },
  { currency: 'OMR', names: '阿曼里亚尔|阿曼里亞爾' },
  { currency: 'KWD', names: '科威特第纳尔|科威特第納爾' },
  { currency: 'IQD', names: '伊拉克第纳尔|伊拉克第納爾' },
  { currency: 'BHD', names: '巴林第纳尔|巴林第納爾' },
  { currency: 'JOD', names: '约旦第纳尔|約旦第納爾' },
  { currency: 'RSD', names: '塞尔维亚第纳尔|塞爾維亞第納爾' },
  { currency: 'ZAR', names: '兰特|蘭特|南非兰特|南非蘭特' },
  { currency: 'NGN', names: '奈拉|尼日利亚奈拉|尼日利亞奈拉' },
  { currency: 'KES', names: '肯尼亚先令|肯尼亞先令' },
  { currency: 'TZS', names: '坦桑尼亚先令' },
  { currency: 'UGX', names: '乌干达先令' },
  { currency: 'ETB', names: '埃塞俄比亚比尔' },
  { currency: 'BRL', names: '巴西雷亚尔|雷亚尔|巴西雷亞爾|雷亞爾|巴西里尔' },
  { currency: 'MXN', names: '墨西哥比索|墨西哥披索' },
  { currency: 'ARS', names: '阿根廷比索|阿根廷披索' },
  { currency: 'CLP', names: '智利比索|智利披索' },
  { currency: 'COP', names: '哥伦比亚比索|哥倫比亞比索' },
  { currency: 'PEN', names: '秘鲁索尔|秘魯索爾' },
  { currency: 'VES', names: '玻利瓦尔|玻利瓦爾' },
];

const join = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join('|');
const each = (forms: string, make: (form: string) => string): string => forms.split('|').map(make).join('|');

/** A name stands after the number, before it (港元 0.045), and, for 人民币 and its like, round 元: 元人民币. */
const named: readonly MarkRow[] = NAMES.map(({ currency, names, withYuan }) => {
  const wrapped = withYuan
    ? join(
        each(withYuan, (form) => `元${form}`),
        each(withYuan, (form) => `圆${form}`),
      )
    : undefined;
  return { currency, before: join(names, withYuan), after: join(names, withYuan, wrapped) };
});

/** Chinese currency marks. */
export const ZH_MARKS: readonly MarkRow[] = [
  ...named,
  {
    currency: 'CNY',
    market: 'CNH',
    before: '离岸人民币|離岸人民幣|境外人民币',
    after: '离岸人民币|離岸人民幣|元离岸人民币|元離岸人民幣',
  },
  { currency: 'HKD', after: '元港元' },
  { ambiguous: YUAN, after: '元|圆|圓|块|塊|块钱|塊錢|元钱|元錢|圓錢|大元|大洋' },
  { ambiguous: YUAN, after: '毛|角|毛钱|毛錢|角钱|角錢', minor: 1 },
  { ambiguous: YUAN, after: '分钱|分錢', minor: 2 },
  { ambiguous: YUAN, after: '分', minor: 2, weak: true },
  { currency: 'CNY', after: '分人民币|分人民幣', minor: 2 },
  { ambiguous: MAN, after: '蚊|蚊鸡|蚊雞|個幾' },
  { ambiguous: MAN, after: '毫|毫子|毫錢', minor: 1 },
  { ambiguous: SIN, after: '仙', minor: 2 },
  { currency: 'HKD', after: '港仙|港分', minor: 2 },
  { currency: 'USD', after: '美仙|美分', minor: 2 },
  { currency: 'EUR', after: '欧分|歐分|欧仙|歐仙', minor: 2 },
  { currency: 'GBP', after: '便士', minor: 2 },
  { currency: 'AUD', after: '澳分|澳仙', minor: 2 },
  { currency: 'SGD', after: '新分|坡分', minor: 2 },
  { currency: 'MYR', after: '马仙|馬仙', minor: 2 },
  { currency: 'EUR', after: '欧|歐', weak: true },
  { ambiguous: POUND, after: '鎊|镑' },
  { ambiguous: DAO, after: '刀', weak: true },
  { ambiguous: RUPEE, after: '卢比|盧比' },
  { ambiguous: PESO, after: '比索' },
  { ambiguous: KRONA, after: '克朗' },
  { ambiguous: FRANC, after: '法郎' },
  { ambiguous: DIRHAM, after: '迪拉姆|迪尔汗|迪爾汗' },
  { ambiguous: RIYAL, after: '里亚尔|里亞爾' },
  { ambiguous: DINAR, after: '第纳尔|第納爾' },
  { ambiguous: SHILLING, after: '先令' },
];
