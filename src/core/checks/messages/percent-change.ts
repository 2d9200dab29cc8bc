import { chinese } from './chinese.js';
import type { LocalizedText } from './format.js';

/** What the sentence about a change is made of. */
export interface ChangeFacts {
  readonly from: string;
  readonly to: string;
  /** `from` is what the amount moved by, not what it was. */
  readonly isStep: boolean;
  /** As stated, and as it is, without a sign. */
  readonly stated: string;
  readonly actual: string;
  readonly isFall: boolean;
  readonly saysFall: boolean;
  /** The amount before that would make the stated percentage right. */
  readonly base: string | undefined;
}

/** "From HKD 140.90 to HKD 135.50 is a fall of 3.83%, as 3.83% says." */
export function formatChangeAgreement(facts: ChangeFacts): LocalizedText {
  const what = describeChange(facts);
  return { latin: `${what.latin}, as ${facts.stated} says.`, ...chinese`${what}，与${facts.stated}相符。` };
}

/** "… is a fall of 3.83%, not 2.17%; 2.17% would be the fall from HKD 138.51." */
export function formatChangeMismatch(facts: ChangeFacts): LocalizedText {
  const { stated, isFall, saysFall, base } = facts;
  const what = describeChange(facts);
  const said =
    isFall === saysFall
      ? { latin: stated, hans: stated, hant: stated }
      : { latin: `a ${directionWord(saysFall).latin} of ${stated}`, ...chinese`${directionWord(saysFall)} ${stated}` };
  const needed =
    base === undefined
      ? NO_TEXT
      : {
          latin: `; ${stated} would be the ${directionWord(saysFall).latin} from ${base}`,
          ...chinese`；若为${stated}，起点应为${base}`,
        };
  return { latin: `${what.latin}, not ${said.latin}${needed.latin}.`, ...chinese`${what}，而非${said}${needed}。` };
}

const NO_TEXT: LocalizedText = { latin: '', hans: '', hant: '' };

function directionWord(isFall: boolean): LocalizedText {
  return isFall ? { latin: 'fall', ...chinese`下降` } : { latin: 'rise', ...chinese`上升` };
}

function describeChange({ from, to, isStep, isFall, actual }: ChangeFacts): LocalizedText {
  const { latin, ...zh } = directionWord(isFall);
  if (isStep)
    return {
      latin: `${isFall ? 'Down' : 'Up'} ${from} to ${to} is a ${latin} of ${actual}`,
      ...chinese`${isFall ? '减' : '增'}${from}至${to}，即${zh} ${actual}`,
    };
  return { latin: `From ${from} to ${to} is a ${latin} of ${actual}`, ...chinese`由${from}到${to}，${zh} ${actual}` };
}
