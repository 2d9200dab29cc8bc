import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { toRequest } from '../desk/options.js';
import { ConversionTable } from '../panel/conversion-table.js';
import { exactly } from '../format/amounts.js';
import { useDeskState, usePage } from '../page/context.js';
import { useAsked } from './use-asked.js';

/** Debounce: pause in typing before the service is called, in milliseconds. */
const REST = 150;

/** An amount as it is said, in the story's currencies and its style. */
export function Converter(): JSX.Element {
  const { client, say } = usePage();
  const { options } = useDeskState();
  const [typed, setTyped] = useState('');
  const text = useRested(typed.trim());
  const { mediaType: _type, ...others } = options;
  const asked = useAsked(text ? JSON.stringify([text, others]) : undefined, (signal) =>
    client.annotate({ ...toRequest(text, options), mediaType: 'text/plain', convert: 'every' }, signal),
  );
  const figures = asked.answer?.figures.filter(({ conversions }) => conversions.length > 0) ?? [];
  return (
    <section class="converter">
      <h2>
        <label for="amount">{say('converter')}</label>
      </h2>
      <input
        id="amount"
        type="text"
        autocomplete="off"
        spellcheck={false}
        aria-describedby="amount-hint"
        placeholder={say('converterHint')}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
        }}
      />
      <p class="hint" id="amount-hint">
        {say('converterLabel')}
      </p>
      <div aria-live="polite">
        {figures.map((figure) => (
          <div class="card" key={figure.id}>
            <p class="value">
              {figure.currency} {exactly(figure, say)}
            </p>
            <ConversionTable conversions={figure.conversions} />
          </div>
        ))}
        {asked.answer && figures.length > 0 && (
          <p class="in-style">
            <span class="unseen">{say('converterSentence')}: </span>
            {asked.answer.annotated.content}
          </p>
        )}
        {text && asked.answer && figures.length === 0 && <p class="none">{say('converterNone')}</p>}
      </div>
    </section>
  );
}

function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setRested(value);
    }, REST);
    return () => {
      clearTimeout(timer);
    };
  }, [value]);
  return rested;
}
