import type { JSX } from 'preact';
import { usePage } from '../page/context.js';

interface SheetStepsProps {
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

/** Above a card at the foot of a small screen: on to the next one, back, and away. */
export function SheetSteps({ onStep, onClose }: SheetStepsProps): JSX.Element {
  const { say } = usePage();
  const button = (label: string, sign: string, onClick: () => void): JSX.Element => (
    <button type="button" class="plain" aria-label={label} title={label} onClick={onClick}>
      {sign}
    </button>
  );
  return (
    <div class="sheet-steps">
      {button(say('previous'), '‹', () => {
        onStep(-1);
      })}
      {button(say('next'), '›', () => {
        onStep(1);
      })}
      {button(say('close'), '×', onClose)}
    </div>
  );
}
