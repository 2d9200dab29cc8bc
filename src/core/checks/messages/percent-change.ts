import { han } from './chinese.js';
import type { Sentences } from './format.js';

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
export function changeAgreement(facts: ChangeFacts): Sentences {
  const what = told(facts);
  return { latin: `${what.latin}, as ${facts.stated} says.`, ...han`${what}，与${facts.stated}相符。` };
}

/** "… is a fall of 3.83%, not 2.17%; 2.17% would be the fall from HKD 138.51." */
export function changeMismatch(facts: ChangeFacts): Sentences {
  const { stated, isFall, saysFall, base } = facts;
  const what = told(facts);
  const said =
    isFall === saysFall
      ? { latin: stated, hans: stated, hant: stated }
      : { latin: `a ${move(saysFall).latin} of ${stated}`, ...han`${move(saysFall)} ${stated}` };
  const needed =
    base === undefined
      ? NOTHING
      : {
          latin: `; ${stated} would be the ${move(saysFall).latin} from ${base}`,
          ...han`；若为${stated}，起点应为${base}`,
        };
  return { latin: `${what.latin}, not ${said.latin}${needed.latin}.`, ...han`${what}，而非${said}${needed}。` };
}

const NOTHING: Sentences = { latin: '', hans: '', hant: '' };

function move(isFall: boolean): Sentences {
  return isFall ? { latin: 'fall', ...han`下降` } : { latin: 'rise', ...han`上升` };
}

function told({ from, to, isStep, isFall, actual }: ChangeFacts): Sentences {
  const { latin, ...zh } = move(isFall);
  if (isStep)
    return {
      latin: `${isFall ? 'Down' : 'Up'} ${from} to ${to} is a ${latin} of ${actual}`,
      ...han`${isFall ? '减' : '增'}${from}至${to}，即${zh} ${actual}`,
    };
  return { latin: `From ${from} to ${to} is a ${latin} of ${actual}`, ...han`由${from}到${to}，${zh} ${actual}` };
}
