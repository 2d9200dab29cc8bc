import type { JSX } from 'preact';
import type { Finding } from '../../src/core/checks/finding.js';
import { isSetAside, verdictOf } from '../desk/items.js';
import { useDesk, usePage } from '../page/context.js';
import { FindingCard } from './finding-card.js';
import { Row } from './row.js';

const WORDS = { wrong: 'wrong', look: 'look', fine: 'agrees' } as const;

/** A finding in the list: its state, where it is, and the sentence. */
export function FindingRow({ finding }: { readonly finding: Finding }): JSX.Element {
  const { say } = usePage();
  const isAside = useDesk(({ refusals }) => isSetAside(finding, refusals));
  const verdict = verdictOf(finding);
  return (
    <Row
      kind="finding"
      id={finding.id}
      look={isAside ? 'quiet' : verdict}
      head={
        <>
          <span class={`verdict ${verdict}`}>{say(WORDS[verdict])}</span>
          <span class="sentence">{finding.message}</span>
        </>
      }
    >
      <FindingCard finding={finding} />
    </Row>
  );
}
