import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AnnotatedFigure } from '../../src/core/annotation/annotation.js';
import type { Finding } from '../../src/core/checks/finding.js';
import { foldedOf, isSetAside, openEdits, openFindings, verdictOf } from '../desk/items.js';
import type { FieldPort } from '../editor/port.js';
import { useDesk, useShownState, usePage } from '../page/context.js';
import { ConvertedTables } from './converted-tables.js';
import { Counts } from './counts.js';
import { Demonstration } from './demonstration.js';
import { EvidenceList } from './evidence-list.js';
import { FigureRow, figureRow } from './figure-row.js';
import { FindingRow, findingRow } from './finding-row.js';
import { PrintedDecisions } from './printed-decisions.js';
import { stableKeys } from './stable-keys.js';
import { useListKeys } from './use-list-keys.js';

/** Every figure and check of the story. */
export function StoryPanel({ port }: { readonly port: FieldPort }): JSX.Element {
  const { say, isWide } = usePage();
  const { reading, refusals, text, waiting, filter } = useShownState();
  const onKeyDown = useListKeys(port);
  if (!reading) return text && waiting ? <p class="empty">{say('reading')}</p> : <Demonstration />;
  const { figures, findings } = reading;
  if (figures.length === 0 && findings.length === 0) return <p class="empty">{say('noFigures')}</p>;
  const open = openFindings(reading, refusals).filter((each) => filter === 'all' || verdictOf(each) === filter);
  const { listed, folded } = foldedOf(figures);
  const shown = filter === 'all' ? listed : filter === 'edits' ? openEdits(reading, refusals) : [];
  const fine = findings.filter((each) => verdictOf(each) === 'fine' && !isSetAside(each, refusals));
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
          <Figures figures={shown} />
        </>
      )}
      {filter === 'all' && folded.length > 0 && <Folded figures={folded} />}
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

function Figures({ figures }: { readonly figures: readonly AnnotatedFigure[] }): JSX.Element {
  const keys = stableKeys(figures, ({ text }) => text);
  return (
    <ol class="rows">
      {figures.map((figure, i) => (
        <FigureRow key={keys[i]} {...figureRow(figure)} />
      ))}
    </ol>
  );
}

/** The conversions that stand in the text, behind one line; it opens for the one that the caret is in. */
function Folded({ figures }: { readonly figures: readonly AnnotatedFigure[] }): JSX.Element {
  const { say } = usePage();
  const [wantsAll, setWantsAll] = useState(false);
  const hasOpen = useDesk(({ active }) => active?.kind === 'figure' && figures.some(({ id }) => id === active.id));
  const isOpen = wantsAll || hasOpen;
  return (
    <details
      class="more"
      open={isOpen}
      onToggle={(event) => {
        if (event.currentTarget.open !== isOpen) setWantsAll(event.currentTarget.open);
      }}
    >
      <summary>{say('conversionsWritten', { n: figures.length })}</summary>
      {isOpen && <Figures figures={figures} />}
    </details>
  );
}

function Findings({ findings }: { readonly findings: readonly Finding[] }): JSX.Element {
  const { text } = usePage().desk.state;
  const keys = stableKeys(findings, ({ rule, start, end }) => `${rule} ${text.slice(start, end)}`);
  return (
    <ol class="rows">
      {findings.map((finding, i) => (
        <FindingRow key={keys[i]} {...findingRow(finding)} />
      ))}
    </ol>
  );
}
