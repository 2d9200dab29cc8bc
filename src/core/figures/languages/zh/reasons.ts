import type { ReasonKey, ReasonTemplates } from '../../engine/reasons.js';
import { TRADITIONAL } from './traditional-reasons.js';

/** Why a figure has its currency, in simplified Chinese; "npm run build:traditional" makes the traditional sentences. */
export const ZH_REASONS: ReasonTemplates = {
  separator: '；',
  tableHeading: '表头如此注明',
  tableUnit: '表中注明：「{heading}」',
  tableNeighbour: '同一栏的另一个数字注明了币种',
  tableScaleInText: '表头未注明数量级：正文所写的表中金额为{amount}',
  tableScaleOpen: '表头未注明数量级：按所写的数字',
  decimalComma: '逗号按小数点理解；它也可能分隔两个数字',
  spokenOnes: '末尾的数词按个位理解；也可能是前面数量级的十分位',
  groupPoint: '圆点按该货币本地写法的千位分隔号理解；在英文里它是小数点',
  groupBlank: '空格按千位分隔号理解；它也可能分隔两个数字',
  decimalPoint: '圆点按小数点理解；该货币的本地写法用它分隔千位',
  groupOfFour: '逗号按四位一节理解；也可能多写了一位数字',
  shorthand: '单位后的最后一个数字按十分之几理解；它也可能表示个位',
  listNeighbour: '并列的另一个数字注明了币种',
  unmarked: '未写币种，从旁边的金额推断',
  declared: '文中注明：「{declaration}」',
  namedBeside: '旁边的文字指明 {currency}',
  market: '这是以 {currency} 计价的市场的价格',
  ratePair: '这是 {currency} 的汇率',
  fitsPartner: '按旁边的 {partner} 金额，只能是 {currency}',
  fitsPartnerAmongOthers: '按旁边的 {partner} 金额，{currency} 等币种相符，通常所指的币种不符',
  besideSameAmount: '旁边已有同一金额的 {partner} 数字',
  sameAmount: '文中另有同一金额，注明为 {currency}',
  majorUnit: '同一处的主币金额为 {currency}',
  sentence: '这句话以 {currency} 计',
  placeInSentence: '这句话所说的地方，「{key}」指 {currency}',
  paragraph: '这一段以 {currency} 计',
  dateline: '按电头「{dateline}」，「{key}」指 {currency}',
  story: '全文以 {currency} 计',
  assumed: '请求指定「{key}」为 {currency}',
  region: '地区为 {region} 的媒体，「{key}」指 {currency}',
  fitsPartnerElsewhere: '文中另一处「{key}」与美元金额对照，为 {currency}',
  elsewhere: '文中另一处以 {currency} 计',
  places: '文中说到的地方，「{key}」指 {currency}',
  fallback: '文中与请求均未说明时，「{key}」指 {currency}',
};

/** The same in traditional Chinese. */
export function toTraditionalReasons(reasons: ReasonTemplates): ReasonTemplates {
  const rows = Object.entries(reasons) as [ReasonKey | 'separator', string][];
  return Object.fromEntries(rows.map(([key, text]) => [key, TRADITIONAL[text] ?? text])) as Record<
    ReasonKey | 'separator',
    string
  >;
}
