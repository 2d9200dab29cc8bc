import { han } from './chinese.js';
import type { Sentences } from './format.js';

/** What the sentence about a multiple is made of. */
export interface MultipleFacts {
  readonly from: string;
  readonly to: string;
  /** The multiple is of what was added, not of what came out. */
  readonly isGrowth: boolean;
  /** As it is, and as it is told. */
  readonly actual: string;
  readonly stated: string;
}

/** "380 billion RMB is 11.99 times 31.7 billion RMB, as twelve times says." */
export function multipleAgreement(facts: MultipleFacts): Sentences {
  const what = told(facts);
  return { latin: `${what.latin}, as ${facts.stated} says.`, ...han`${what}，与${facts.stated}相符。` };
}

/** "… is 11.99 times 31.7 billion RMB, not fifteen times." */
export function multipleMismatch(facts: MultipleFacts): Sentences {
  const what = told(facts);
  return { latin: `${what.latin}, not ${facts.stated}.`, ...han`${what}，而非${facts.stated}。` };
}

/** 增长N倍 of what has grown to N times. */
export function looseGrowth(facts: MultipleFacts): Sentences {
  const { stated } = facts;
  const what = told(facts);
  return {
    latin: `${what.latin}; it has grown to ${stated} as much, not by it.`,
    ...han`${what}；是增长到${stated}，而非增长${stated}。`,
  };
}

function told({ from, to, isGrowth, actual }: MultipleFacts): Sentences {
  if (isGrowth) return { latin: `${to} is ${actual} times more than ${from}`, ...han`${to}比${from}多 ${actual} 倍` };
  return { latin: `${to} is ${actual} times ${from}`, ...han`${to}是${from}的 ${actual} 倍` };
}
