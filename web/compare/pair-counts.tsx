import type { JSX } from 'preact';
import { useComparing, usePage } from '../page/context.js';
import type { WordKey } from '../words/en.js';
import type { Gravity } from './links.js';

const COUNTED: readonly (readonly [Gravity, WordKey])[] = [
  ['wrong', 'countWrong'],
  ['look', 'countLook'],
  ['fine', 'countAgree'],
  ['quiet', 'countAlone'],
];

/** How many pairs there are of each kind; a count goes to the first of its kind. */
export function PairCounts(): JSX.Element | null {
  const { comparing, say } = usePage();
  const { links } = useComparing();
  if (!links || links.length === 0) return null;
  return (
    <div class="counts-bar">
      <div class="counts" role="group" aria-label={say('counts')}>
        {COUNTED.map(([gravity, word]) => {
          const own = links.filter((link) => link.gravity === gravity);
          return (
            own.length > 0 && (
              <button
                key={gravity}
                type="button"
                class={`count ${gravity}`}
                onClick={() => {
                  comparing.activate(own[0]?.id);
                }}
              >
                {say(word, { n: own.length })}
              </button>
            )
          );
        })}
      </div>
    </div>
  );
}
