import type { ComponentChildren, JSX } from 'preact';
import type { Finding } from '../../src/core/checks/finding.js';
import { isSetAside, verdictOf } from '../desk/items.js';
import { arithmeticOf } from '../format/arithmetic.js';
import { useDeskState, usePage } from '../page/context.js';

interface FindingCardProps {
  readonly finding: Finding;
  /** What is asked about it, above its buttons. */
  readonly children?: ComponentChildren;
}

/** The arithmetic of a finding, the changes that would settle it, and the way to set it aside. */
export function FindingCard({ finding, children }: FindingCardProps): JSX.Element {
  const { desk, say, announce } = usePage();
  const { text, refusals } = useDeskState();
  const { suggestions } = finding;
  const [first] = suggestions;
  const lines = arithmeticOf(finding);
  const isAside = isSetAside(finding, refusals);
  return (
    <div class="card finding">
      {lines.length > 0 && (
        <table class="arithmetic">
          <caption class="unseen">{say('arithmetic')}</caption>
          <tbody>
            {lines.map(({ left, sign, right }) => (
              <tr key={`${left}${sign}`}>
                <td>{left}</td>
                <td class={sign === '≠' ? 'sign not' : 'sign'}>{sign}</td>
                <td>{right}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {children}
      <div class="card-buttons">
        {suggestions.map(({ start, end, replacement, message }, place) => (
          <button
            key={start}
            type="button"
            class="strong"
            title={message}
            onClick={() => {
              desk.fix(finding, place);
              announce(say('fixed', { words: replacement }));
            }}
          >
            <s>{text.slice(start, end)}</s> {say('fixTo', { words: replacement })}
            {suggestions.length === 1 && <kbd>F</kbd>}
          </button>
        ))}
        {first && suggestions.length > 1 && (
          <button
            type="button"
            class="strong"
            onClick={() => {
              desk.fix(finding);
              announce(say('fixed', { words: first.replacement }));
            }}
          >
            {say('fixAll', { n: suggestions.length })}
            <kbd>F</kbd>
          </button>
        )}
        {(verdictOf(finding) !== 'fine' || isAside) && (
          <button
            type="button"
            onClick={() => {
              desk.setAside(finding);
            }}
          >
            {say(isAside ? 'takeBack' : 'setAside')}
            <kbd>R</kbd>
          </button>
        )}
      </div>
    </div>
  );
}
