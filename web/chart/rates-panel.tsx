import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useShownState, usePage } from '../page/context.js';
import { Choice } from '../page/field.js';
import { sourceName } from '../words/sources.js';
import { Converter } from './converter.js';
import { CurrencyMenu } from './currency-menu.js';
import { PairRates } from './pair-rates.js';
import { SPANS, SPAN_WORDS, type RateSpan } from './span.js';

type Pair = readonly [base: string, quote: string];

const USUAL: readonly Pair[] = [
  ['USD', 'CNY'],
  ['USD', 'HKD'],
  ['CNY', 'HKD'],
];

/** The converter, and the rates of the usual pairs or of any other, over any time and from any source. */
export function RatesPanel(): JSX.Element {
  const { say, lists, language } = usePage();
  const { options } = useShownState();
  const [ownSource, setSource] = useState<string>();
  const [span, setSpan] = useState<RateSpan>('year');
  const [own, setOwn] = useState<Pair>();
  const source = ownSource ?? options.source ?? '';
  const chosen = lists.sources.find(({ key }) => key === source);
  const [base, quote] = own ?? ['USD', 'CNY'];
  return (
    <div class="rates">
      <Converter />
      <div class="rates-head">
        <h2>{say('ratesTitle')}</h2>
        <div class="fields">
          <div class="field" role="group" aria-label={say('pair')}>
            <span aria-hidden="true">{say('pair')}</span>
            <div class="pair-row">
              <CurrencyMenu
                label={say('pairBase')}
                value={base}
                onChoose={(code) => {
                  setOwn([code, code === quote ? base : quote]);
                }}
              />
              <button
                type="button"
                aria-label={say('pairSwap')}
                title={say('pairSwap')}
                onClick={() => {
                  setOwn([quote, base]);
                }}
              >
                ⇄
              </button>
              <CurrencyMenu
                label={say('pairQuote')}
                value={quote}
                onChoose={(code) => {
                  setOwn([code === base ? quote : base, code]);
                }}
              />
            </div>
          </div>
          <Choice
            label={say('span')}
            value={span}
            onChoose={(value) => {
              setSpan(value as RateSpan);
            }}
          >
            {SPANS.map((each) => (
              <option key={each} value={each}>
                {say(SPAN_WORDS[each])}
              </option>
            ))}
          </Choice>
          <Choice label={say('chartSource')} value={source} onChoose={setSource}>
            <option value="">{say('sourceAny')}</option>
            {lists.sources.map(({ key, name }) => (
              <option key={key} value={key}>
                {sourceName(key, language, name)}
              </option>
            ))}
          </Choice>
        </div>
        {own && (
          <button
            type="button"
            class="plain"
            onClick={() => {
              setOwn(undefined);
            }}
          >
            {say('pairsUsual')}
          </button>
        )}
      </div>
      {chosen && (
        <p class="terms">
          {chosen.name}. {chosen.terms.text}
          {chosen.publishesMissed > 0 && (
            <span class="warning-text"> {say('missed', { n: chosen.publishesMissed })}.</span>
          )}
        </p>
      )}
      {(own ? [own] : USUAL).map(([from, to]) => (
        <PairRates key={from + to} base={from} quote={to} source={source || undefined} span={span} />
      ))}
    </div>
  );
}
