import type { JSX } from 'preact';
import type { Finding } from '../../src/core/checks/finding.js';
import { verdictOf } from '../desk/items.js';
import { usePage } from '../page/context.js';

const WORDS = { wrong: 'wrong', look: 'look', fine: 'agrees' } as const;

/** The state of a finding as a word: colour alone does not say it. */
export function VerdictWord({ finding }: { readonly finding: Finding }): JSX.Element {
  const { say } = usePage();
  const verdict = verdictOf(finding);
  return <span class={`verdict ${verdict}`}>{say(WORDS[verdict])}</span>;
}
