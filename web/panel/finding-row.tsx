import type { JSX } from 'preact';
import type { Finding } from '../../src/core/checks/finding.js';
import { figureWith, findingWith, isSetAside, verdictOf, type Verdict } from '../desk/items.js';
import { useDesk, useDeskState } from '../page/context.js';
import { CurrencyChoice } from './certainty.js';
import { FindingCard } from './finding-card.js';
import { memo } from './memo.js';
import { Row } from './row.js';
import { VerdictWord } from './verdict-word.js';

/** What a closed row says of a finding; not where it stands. */
interface FindingRowProps {
  readonly id: string;
  readonly verdict: Verdict;
  readonly message: string;
}

/** The row of a finding. */
export function findingRow(finding: Finding): FindingRowProps {
  const { id, message } = finding;
  return { id, verdict: verdictOf(finding), message };
}

/** A finding in the list: its state, where it is, and the sentence. */
export const FindingRow = memo(({ id, verdict, message }: FindingRowProps): JSX.Element => {
  const isAside = useDesk(({ reading, refusals }) => {
    const finding = findingWith(reading, id);
    return finding !== undefined && isSetAside(finding, refusals);
  });
  return (
    <Row
      kind="finding"
      id={id}
      look={isAside ? 'quiet' : verdict}
      head={
        <>
          <VerdictWord verdict={verdict} />
          <span class="sentence">{message}</span>
        </>
      }
    >
      <OpenFinding id={id} />
    </Row>
  );
});

/** The card of the row that is open, with what is asked about a mark that the story does not explain. */
function OpenFinding({ id }: { readonly id: string }): JSX.Element | null {
  const { reading } = useDeskState();
  const finding = findingWith(reading, id);
  if (!finding) return null;
  const asked = finding.rule === 'ambiguous-currency' ? finding.figures[0] : undefined;
  const figure = asked === undefined ? undefined : figureWith(reading, asked);
  return <FindingCard finding={finding}>{figure && <CurrencyChoice figure={figure} />}</FindingCard>;
}
