import type { JSX } from 'preact';
import type { Finding } from '../../src/core/checks/finding.js';
import { isSetAside, verdictOf } from '../desk/items.js';
import { useDesk, useDeskState } from '../page/context.js';
import { CurrencyChoice } from './certainty.js';
import { FindingCard } from './finding-card.js';
import { Row } from './row.js';
import { VerdictWord } from './verdict-word.js';

/** A finding in the list: its state, where it is, and the sentence. */
export function FindingRow({ finding }: { readonly finding: Finding }): JSX.Element {
  const isAside = useDesk(({ refusals }) => isSetAside(finding, refusals));
  const verdict = verdictOf(finding);
  return (
    <Row
      kind="finding"
      id={finding.id}
      look={isAside ? 'quiet' : verdict}
      head={
        <>
          <VerdictWord finding={finding} />
          <span class="sentence">{finding.message}</span>
        </>
      }
    >
      <FindingCard finding={finding}>
        {finding.rule === 'ambiguous-currency' && <Asked finding={finding} />}
      </FindingCard>
    </Row>
  );
}

/** What is asked about a mark that the story does not explain. */
function Asked({ finding }: { readonly finding: Finding }): JSX.Element | null {
  const { reading } = useDeskState();
  const figure = reading?.figures.find(({ id }) => finding.figures.includes(id));
  return figure ? <CurrencyChoice figure={figure} /> : null;
}
