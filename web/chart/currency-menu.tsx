import type { JSX } from 'preact';
import { usePage } from '../page/context.js';

interface CurrencyMenuProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (code: string) => void;
}

/** Every currency that has rates, by its code. */
export function CurrencyMenu({ label, value, onChoose }: CurrencyMenuProps): JSX.Element {
  const { lists, language } = usePage();
  const offered = lists.currencies.filter(({ active, convertible }) => active && convertible);
  return (
    <select
      class="currency"
      aria-label={label}
      value={value}
      onChange={(event) => {
        onChoose(event.currentTarget.value);
      }}
    >
      {!offered.some(({ code }) => code === value) && <option value={value}>{value}</option>}
      {offered.map(({ code, names }) => (
        <option key={code} value={code}>
          {code} {names[language]}
        </option>
      ))}
    </select>
  );
}
