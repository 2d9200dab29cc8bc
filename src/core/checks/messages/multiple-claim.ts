import { chinese } from './chinese.js';
import type { LocalizedText } from './format.js';

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
export function formatMultipleAgreement(facts: MultipleFacts): LocalizedText {
  const what = describeMultiple(facts);
  return { latin: `${what.latin}, as ${facts.stated} says.`, ...chinese`${what}，与${facts.stated}相符。` };
}

/** "… is 11.99 times 31.7 billion RMB, not fifteen times." */
export function formatMultipleMismatch(facts: MultipleFacts): LocalizedText {
  const what = describeMultiple(facts);
  return { latin: `${what.latin}, not ${facts.stated}.`, ...chinese`${what}，而非${facts.stated}。` };
}

/** 增长N倍 of what has grown to N times. */
export function formatLooseGrowth(facts: MultipleFacts): LocalizedText {
  const { stated } = facts;
  const what = describeMultiple(facts);
  return {
    latin: `${what.latin}; it has grown to ${stated} as much, not by it.`,
    ...chinese`${what}；是增长到${stated}，而非增长${stated}。`,
  };
}

function describeMultiple({ from, to, isGrowth, actual }: MultipleFacts): LocalizedText {
  if (isGrowth)
    return { latin: `${to} is ${actual} times more than ${from}`, ...chinese`${to}比${from}多 ${actual} 倍` };
  return { latin: `${to} is ${actual} times ${from}`, ...chinese`${to}是${from}的 ${actual} 倍` };
}
