import type { JSX } from 'preact';
import type { Finding } from '../../src/core/checks/finding.js';
import { countsOf, isSetAside, openFindings, verdictOf } from '../desk/items.js';
import type { FieldPort } from '../editor/port.js';
import { useDeskState, usePage } from '../page/context.js';
import { ConvertedTables } from './converted-tables.js';
import { FigureRow } from './figure-row.js';
import { FindingRow } from './finding-row.js';
import { stableKeys } from './stable-keys.js';
import { useListKeys } from './use-list-keys.js';

/** Every figure and check of the story. */
export function StoryPanel({ port }: { readonly port: FieldPort }): JSX.Element {
  const { say } = usePage();
  const { reading, refusals, text, waiting } = useDeskState();
  const onKeyDown = useListKeys(port);
  if (!reading) return <p class="empty">{say(text && waiting ? 'reading' : 'nothingYet')}</p>;
  const { figures, findings } = reading;
  if (figures.length === 0 && findings.length === 0) return <p class="empty">{say('noFigures')}</p>;
  const open = openFindings(reading, refusals);
  const fine = findings.filter((each) => verdictOf(each) === 'fine' && !isSetAside(each, refusals));
  const figureKeys = stableKeys(figures, ({ text }) => text);
  const aside = findings.filter((each) => isSetAside(each, refusals));
  return (
    <div onKeyDown={onKeyDown}>
      <Counts />
      <h2>{say('checks')}</h2>
      {open.length === 0 && <p class="none">{say('noFaults')}</p>}
      <Findings findings={open} />
      <h2>{say('figures')}</h2>
      <ol class="rows">
        {figures.map((figure, i) => (
          <FigureRow key={figureKeys[i]} figure={figure} />
        ))}
      </ol>
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

function Counts(): JSX.Element | null {
  const { say } = usePage();
  const { reading, refusals } = useDeskState();
  if (!reading) return null;
  const { figures, edits, wrong, look, fine } = countsOf(reading, refusals);
  const shown = [
    ['figures', say('countFigures', { n: figures })],
    ['edits', say('countEdits', { n: edits })],
    ['wrong', wrong > 0 ? say('countWrong', { n: wrong }) : ''],
    ['look', look > 0 ? say('countLook', { n: look }) : ''],
    ['fine', fine > 0 ? say('countFine', { n: fine }) : ''],
  ] as const;
  return (
    <p class="counts">
      {shown
        .filter(([, words]) => words !== '')
        .map(([name, words]) => (
          <span key={name} class={`count ${name}`}>
            {words}
          </span>
        ))}
    </p>
  );
}
