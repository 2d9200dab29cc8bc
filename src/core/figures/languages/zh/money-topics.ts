/** 便宜了1.2万, 受贿486万, 顶配版21.99万: right before a number they are about money; elsewhere in the clause they may be about anything. */
export const PRICED =
  /(?:(?<![应應对對])付|(?<![库庫仓倉寄转轉生保留现現内內共并並封缓緩贮貯])[储儲存][到够夠满滿咗返]?|便宜|[优優]惠|[贵貴]|[砍杀殺立直][减減价價]|倒[贴貼]|[受行索][贿賄]|[贪貪]污|侵[吞占]|挪用|[没沒]收|追[缴繳]|所得|引[资資]|[揽攬吸]金|超支|透支|清洗|[冻凍][结結]|查扣|扣押|起[获獲]|追[回讨討]|[退返发發归歸][还還]|退[赔賠]|[退返][还還]|[缴繳]付|[缴繳][纳納]|上[缴繳]|[认認实實][缴繳]|索[要取]|打[赏賞]|充值|[垫墊]付|[筹籌]集|[募众眾][得筹籌]|捐出|[入出]金|[变變][现現]|[兑兌]付|支取|核[销銷]|[计計]提|清[偿償]|[过過][数數]|止付|挽[回损損]|浮[盈亏虧]|[减減]值|[首末单單每一][笔筆]|[奖獎][励勵]|[套赃賭赌贓][资資]|追加|[掏砸凑湊攒攢]|剩[余餘下]|[降砍][到至]|[只还還仅僅]?剩[下低]?|底[标標]|[拨撥][备備]|[账帳賬帐]面?[赚賺蚀蝕盈亏虧]|[结結][转轉余餘]|[冲沖衝][销銷]|[减減]免|[领領提取拿转轉匯汇]走|[愿願肯][降减減让讓]|[体體福]彩|大[奖獎]|中[奖獎]|[随隨][礼禮]?|[顶頂低高中标標]配版|裸[车車]|落地[价價]?)$/;

const LOTTERY_REACH = 60;
/** Words of reports on a lottery. */
const LOTTERY =
  /[乐樂]透|威力彩|六合彩|今彩|[双雙]色球|彩票|[奖獎]池|[头頭貳贰][奖獎]|[一二三四五]等[奖獎]|多[宝寶]|派彩|[发發]票|[对對兑兌][奖獎]/;
/** A share of the prize, or what the prize has grown to. */
const PRIZE_LEAD =
  /(?:上看|每[注张張]|派[出送]?|[滚滾][到至存]|[可独獨]得|[飙飆冲衝攀][到至升上]{1,2}|中|加[码碼])[约約近逾超]?$/;

/** 「大樂透頭獎槓龜，下期上看3.2億」: the prize of the draw that the sentence reports. */
export function isOfLottery(text: string, start: number): boolean {
  if (!PRIZE_LEAD.test(text.slice(Math.max(0, start - 6), start))) return false;
  const before = text.slice(Math.max(0, start - LOTTERY_REACH), start);
  return LOTTERY.test(before.slice(before.search(/[^。?\n]*$/)));
}
