import type { JSX } from 'preact';
import type { Finding } from '../../src/core/checks/finding.js';
import { isSetAside, openEdits, openFindings, verdictOf } from '../desk/items.js';
import type { FieldPort } from '../editor/port.js';
import { useDeskState, usePage } from '../page/context.js';
import { ConvertedTables } from './converted-tables.js';
import { Counts } from './counts.js';
import { Demonstration } from './demonstration.js';
import { EvidenceList } from './evidence-list.js';
import { FigureRow } from './figure-row.js';
import { FindingRow } from './finding-row.js';
import { PrintedDecisions } from './printed-decisions.js';
import { stableKeys } from './stable-keys.js';
import { useListKeys } from './use-list-keys.js';

/** Every figure and check of the story. */
export function StoryPanel({ port }: { readonly port: FieldPort }): JSX.Element {
  const { say, isWide } = usePage();
  const { reading, refusals, text, waiting, filter } = useDeskState();
  const onKeyDown = useListKeys(port);
  if (!reading) return text && waiting ? <p class="empty">{say('reading')}</p> : <Demonstration />;
  const { figures, findings } = reading;
  if (figures.length === 0 && findings.length === 0) return <p class="empty">{say('noFigures')}</p>;
  const open = openFindings(reading, refusals).filter((each) => filter === 'all' || verdictOf(each) === filter);
  const shown = filter === 'all' ? figures : filter === 'edits' ? openEdits(reading, refusals) : [];
  const fine = findings.filter((each) => verdictOf(each) === 'fine' && !isSetAside(each, refusals));
  const figureKeys = stableKeys(shown, ({ text }) => text);
  const aside = findings.filter((each) => isSetAside(each, refusals));
  return (
    <div onKeyDown={onKeyDown}>
      {isWide && <Counts />}
      <PrintedDecisions />
      <EvidenceList />
      {filter !== 'edits' && (
        <>
          <h2>{say('checks')}</h2>
          {open.length === 0 && <p class="none">{say('noFaults')}</p>}
          <Findings findings={open} />
        </>
      )}
      {shown.length > 0 && (
        <>
          <h2>{say('figures')}</h2>
          <ol class="rows">
            {shown.map((figure, i) => (
              <FigureRow key={figureKeys[i]} figure={figure} />
            ))}
          </ol>
        </>
      )}
      <ConvertedTables />
      {fine.length > 0 && (
        <details class="more">
          <summary>{say('countFine', { n: fine.length })}</summary>
          <Findings findings={fine} />
        </details>
      )}
      {aside.length > 0 && (
        <details class="more">
          <summary>
            {say('setAsideList')} ({aside.length})
          </summary>
          <Findings findings={aside} />
        </details>
      )}
    </div>
  );
}

function Findings({ findings }: { readonly findings: readonly Finding[] }): JSX.Element {
  const { text } = useDeskState();
  const keys = stableKeys(findings, ({ rule, start, end }) => `${rule} ${text.slice(start, end)}`);
  return (
    <ol class="rows">
      {findings.map((finding, i) => (
        <FindingRow key={keys[i]} finding={finding} />
      ))}
    </ol>
  );
}
