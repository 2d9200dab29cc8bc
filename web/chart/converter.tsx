import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { toRequest } from '../desk/options.js';
import { ConversionTable } from '../panel/conversion-table.js';
import { exactly } from '../format/amounts.js';
import { sayDay } from '../format/days.js';
import { useShownState, usePage } from '../page/context.js';
import { Targets } from '../page/targets.js';
import { readAmount } from './amount.js';
import { CurrencyMenu } from './currency-menu.js';
import { useAsked } from './use-asked.js';

/** Debounce: pause in typing before the service is called, in milliseconds. */
const REST = 150;

/** An amount as it is said, in any currencies, on any day, and in the story's style. */
export function Converter(): JSX.Element {
  const { client, say, language, lists } = usePage();
  const { options } = useShownState();
  const [typed, setTyped] = useState('');
  const [menu, setMenu] = useState('USD');
  const [day, setDay] = useState<string>();
  const [targets, setTargets] = useState<readonly string[]>();
  const text = useRested(typed.trim());
  const amount = readAmount(text, menu, lists.currencies);
  const { mediaType: _type, ...others } = { ...options, date: day ?? options.date };
  const to = amount.to ?? targets ?? options.to;
  const request = { ...others, to };
  const asked = useAsked(text ? JSON.stringify([amount.text, request]) : undefined, (signal) =>
    client.annotate(
      { ...toRequest(amount.text, { ...request, mediaType: 'text/plain' }), convert: 'every', skip: [] },
      signal,
    ),
  );
  const figures = asked.answer?.figures.filter(({ conversions }) => conversions.length > 0) ?? [];
  return (
    <section class="converter">
      <h2>
        <label for="amount">{say('converter')}</label>
      </h2>
      <div class="amount-row">
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
        <CurrencyMenu label={say('converterFrom')} value={menu} onChoose={setMenu} />
      </div>
      <p class="hint" id="amount-hint">
        {say('converterLabel')}
      </p>
      <div class="fields">
        <Targets to={to} onChoose={setTargets} />
        <label class="field">
          <span>
            {say('converterDay')} {sayDay(day ?? options.date, language)}
          </span>
          <input
            type="date"
            value={day ?? options.date}
            onChange={(event) => {
              setDay(event.currentTarget.value || undefined);
            }}
          />
        </label>
      </div>
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
        {text && asked.trouble && 'detail' in asked.trouble && <p class="none">{asked.trouble.detail}</p>}
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
