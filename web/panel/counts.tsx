import type { JSX } from 'preact';
import { countsOf, openCount, type Filter } from '../desk/items.js';
import { useShownState, usePage } from '../page/context.js';
import type { WordKey } from '../words/en.js';

const FILTERED: readonly (readonly [Filter, WordKey])[] = [
  ['wrong', 'countWrong'],
  ['look', 'countLook'],
  ['edits', 'countEdits'],
  ['all', 'countFigures'],
];

/** What there is of each kind; a count shows its rows only and goes to the first. */
export function Counts(): JSX.Element | null {
  const { desk, say, isWide } = usePage();
  const { reading, refusals, filter, most } = useShownState();
  if (!reading) return null;
  const { figures, fine, ...open } = countsOf(reading, refusals);
  const numbers: Readonly<Record<Filter, number>> = { ...open, all: figures };
  const left = openCount(reading, refusals);
  const shown = FILTERED.filter(([each]) => numbers[each] > 0 || each === 'edits' || each === 'all');
  return (
    <div class="counts-bar">
      <div class="counts" role="group" aria-label={say('counts')}>
        {shown.map(([each, word]) => (
          <button
            key={each}
            type="button"
            class={`count ${each}`}
            aria-pressed={filter === each}
            disabled={numbers[each] === 0}
            onClick={() => {
              desk.show(filter === each ? 'all' : each, isWide ? 'list' : 'text');
            }}
          >
            {say(word, { n: numbers[each] })}
          </button>
        ))}
        {fine > 0 && <span class="count fine">{say('countFine', { n: fine })}</span>}
      </div>
      {most > 0 && (
        <progress
          class="progress"
          aria-label={say('progress', { done: most - left, all: most })}
          max={most}
          value={most - left}
        />
      )}
    </div>
  );
}
