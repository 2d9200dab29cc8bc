import type { JSX } from 'preact';
import { useDeskState, usePage } from './context.js';

/** The currencies that the story is converted to, in the order in which they are written. */
export function Targets(): JSX.Element {
  const { desk, say, lists, language } = usePage();
  const { to } = useDeskState().options;
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
                  desk.choose({ to: to.filter((each) => each !== currency) });
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
            if (value) desk.choose({ to: [...to, value] });
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
