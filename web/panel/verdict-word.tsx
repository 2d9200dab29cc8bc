import type { JSX } from 'preact';
import type { Verdict } from '../desk/items.js';
import { usePage } from '../page/context.js';

const WORDS = { wrong: 'wrong', look: 'look', fine: 'agrees' } as const;

/** The state of a finding as a word: colour alone does not say it. */
export function VerdictWord({ verdict }: { readonly verdict: Verdict }): JSX.Element {
  const { say } = usePage();
  return <span class={`verdict ${verdict}`}>{say(WORDS[verdict])}</span>;
}
