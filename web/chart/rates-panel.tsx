import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useDeskState, usePage } from '../page/context.js';
import { sourceName } from '../words/sources.js';
import { Converter } from './converter.js';
import { PairRates } from './pair-rates.js';

const PAIRS = [
  ['USD', 'CNY'],
  ['USD', 'HKD'],
  ['CNY', 'HKD'],
] as const;

/** The converter, and a year of the rates that the desk asks for most. */
export function RatesPanel(): JSX.Element {
  const { say, lists, language } = usePage();
  const { options } = useDeskState();
  const [own, setOwn] = useState<string>();
  const source = own ?? options.source ?? '';
  const chosen = lists.sources.find(({ key }) => key === source);
  return (
    <div class="rates">
      <Converter />
      <div class="rates-head">
        <h2>{say('ratesTitle')}</h2>
        <label class="field beside">
          <span>{say('chartSource')}</span>
          <select
            value={source}
            onChange={(event) => {
              setOwn(event.currentTarget.value);
            }}
          >
            <option value="">{say('sourceAny')}</option>
            {lists.sources.map(({ key, name }) => (
              <option key={key} value={key} title={name}>
                {sourceName(key, language, name)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {chosen && (
        <p class="terms">
          {chosen.name}. {chosen.terms.text}
          {chosen.publishesMissed > 0 && (
            <span class="warning-text"> {say('missed', { n: chosen.publishesMissed })}.</span>
          )}
        </p>
      )}
      {PAIRS.map(([base, quote]) => (
        <PairRates key={base + quote} base={base} quote={quote} source={source || undefined} />
      ))}
    </div>
  );
}
