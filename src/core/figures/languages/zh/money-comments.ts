/** What a sentence of money is about: what is paid for, and what is paid. */
const TOPIC =
  '(?:(?<![零])[钱錢](?![币幣])|(?<![免浪])[费費](?![城用者户戶])|[价價](?![值位格])|(?<!招)租(?![客户戶车車])|薪水?(?![酬])|工[资資]|人工|[奖獎罚罰押佣租酬定订訂现現聘礼禮本]金|利息|[补補][贴貼助]|津[贴貼]|彩[礼禮]|[学學][费費]|成本|[开開][销銷支]|收入|[红紅]包|年[终終][奖獎]|全勤[奖獎]?|[绩績]效(?![考分])|利是|月供|[报報]酬|[花][销銷红紅]|分[红紅]|[罚罰]款)';
/** What may stand between such a topic and its number: an adverb, a verb of paying, getting or having, an aspect. */
const COMMENT =
  '(?:不?含[税稅]|[超溢]收|[就都也又还還才只仅僅竟已再先共各每现現则則却卻便也]|[总總合][共计計]?|大概|[约約]莫?|差不多|[顶頂]多|[撑撐]死|少[说說]|怎[么麼]也|最[多少高低终終]|至[少多]|起[码碼]|足足|高[达達]|一共|加起[来來]|[自己我你他她]{1,2}|如今|[现現]在|以前|今年|去年|如今|[税稅][前后後]|[实實][际際]?|[净淨]|[一每][个個]?[月年天晚次日季]|要|需要?|得(?!分)|有(?!人)|[占佔]|[收付交缴繳花用发發拿领領给給扣亏虧欠退补補赔賠罚罰落剩减減省慳涨漲升加降跌砍调調谈談压壓抬悭][了过過到至掉去出下回返走给給成]{0,2}|[吃烧燒去没沒差少多贵貴][掉去走了出]{1,2}|搵[到返]?|[值蚀蝕俾畀使])';
const TOPIC_AND_COMMENT = new RegExp(`${TOPIC}(?:${COMMENT}){1,4}$`);
const REACH = 18;

/** 「油钱就吃掉」, 「年终奖金发了」, 「标书费还要」: does the clause up to a number say that something of money amounts to it? */
export function isCommentOnMoney(text: string, start: number): boolean {
  return TOPIC_AND_COMMENT.test(text.slice(Math.max(0, start - REACH), start));
}
