import type { JSX } from 'preact';
import { SheetSteps } from '../panel/sheet-steps.js';
import { useComparing, usePage } from '../page/context.js';
import { PairDetails, PairHead } from './compare-panel.js';

/** The pair that is open, at the foot of a small screen. */
export function PairSheet(): JSX.Element | null {
  const { comparing, say } = usePage();
  const { links = [], active } = useComparing();
  const link = links.find(({ id }) => id === active);
  if (!link) return null;
  return (
    <div class="floating sheet-card" role="group" aria-label={say('pairs')}>
      <SheetSteps
        onStep={(by) => {
          comparing.step(by);
        }}
        onClose={() => {
          comparing.activate(undefined);
        }}
      />
      <p class="pairs row-head">
        <PairHead link={link} />
      </p>
      <PairDetails link={link} />
    </div>
  );
}
