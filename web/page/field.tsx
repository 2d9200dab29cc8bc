import type { ComponentChildren, JSX } from 'preact';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ComponentChildren;
}

/** A choice out of a list, with its name above. */
export function Choice({ label, value, onChoose, children }: ChoiceProps): JSX.Element {
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          onChoose(event.currentTarget.value);
        }}
      >
        {children}
      </select>
    </label>
  );
}
