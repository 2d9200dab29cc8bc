import type { JSX } from 'preact';
import { usePage } from './context.js';

interface TargetsProps {
  readonly to: readonly string[];
  readonly onChoose: (to: readonly string[]) => void;
}

/** The currencies that amounts are converted to, in the order in which they are written. */
export function Targets({ to, onChoose }: TargetsProps): JSX.Element {
  const { say, lists, language } = usePage();
  const offered = lists.currencies.filter(
    ({ code, active, convertible }) => active && convertible && !to.includes(code),
  );
  return (
    <div class="field" role="group" aria-label={say('targets')}>
      <span aria-hidden="true">{say('targets')}</span>
      <div class="chips">
        {to.map((currency) => (
          <span class="chip" key={currency}>
            {currency}
            {to.length > 1 && (
              <button
                type="button"
                aria-label={say('removeCurrency', { currency })}
                title={say('removeCurrency', { currency })}
                onClick={() => {
                  onChoose(to.filter((each) => each !== currency));
                }}
              >
                ×
              </button>
            )}
          </span>
        ))}
        <select
          class="add"
          aria-label={say('addCurrency')}
          value=""
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (value) onChoose([...to, value]);
            event.currentTarget.value = '';
          }}
        >
          <option value="">+</option>
          {offered.map(({ code, names }) => (
            <option key={code} value={code}>
              {code} {names[language]}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
