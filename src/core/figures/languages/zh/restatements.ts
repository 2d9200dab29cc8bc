import type { RestatementWords } from '../../engine/vocabulary.js';

/** Words that lead from an amount to the same amount in another currency. */
export const ZH_RESTATEMENTS: RestatementWords = {
  strong:
    '折合|折合为|折合為|折合约为|折合約為|折合美元为|折合美元為|折合美元|折合人民币为|折合人民幣為|折合港元为|折合港元為|折算为|折算為',
  direct:
    '折|约合|約合|合|即|即约|即約|即约合|即約合|亦即|也就是|相当于|相當於|等于|等於|相等于|相等於|等值|等同|折算|换算|換算|约等于|約等於|约合为',
  alternatives: '或|或者',
  rate: '=|≈|兑|兌|对|對|合|约合|約合|约|約|折合|折合约|等于|等於|兑换|兌換|兑约|兌約|可兑换|可兌換|可兑|可兌|可换|可換|能兑|能兌|换|換|可以换|可以換|可以换到|可以換到|只能换|只能換|:|兑约为',
  reversedRate: '=|/|合|兑|兌|对|對',
  reversedRateUnlessMoved: '',
  noRateLevel: '',
  // 约合 is a qualifier and leads to a restatement, too.
  directInQualifier: '合',
  strongInQualifier: '折合',
};
