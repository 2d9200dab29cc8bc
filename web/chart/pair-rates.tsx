import type { JSX } from 'preact';
import type { Rate } from '../../src/core/rate-table/rate.js';
import { sayDay } from '../format/days.js';
import { sayAge } from '../format/rates.js';
import { useDeskState, usePage } from '../page/context.js';
import { sourceName } from '../words/sources.js';
import { RateChart } from './rate-chart.js';
import { lastOfMonths, yearAround, type Point } from './scale.js';
import { useAsked } from './use-asked.js';

interface PairRatesProps {
  readonly base: string;
  readonly quote: string;
  readonly source: string | undefined;
}

/** The rate of a pair on the story's day, and the year around it. */
export function PairRates({ base, quote, source }: PairRatesProps): JSX.Element {
  const { client, say, language, today } = usePage();
  const { date, revision } = useDeskState().options;
  const { from, to } = yearAround(date, today);
  const known = { source, revision: revision?.toString() };
  const key = `${base}/${quote} ${date} ${JSON.stringify(known)}`;
  const now = useAsked(key, (signal) => client.get<Rate>(`v1/rates/${base}/${quote}`, { date, ...known }, signal));
  const year = useAsked(key, (signal) =>
    client.get<readonly (Point & { readonly source: string })[]>(
      'v1/rates',
      { base, quotes: quote, from, to, ...known },
      signal,
    ),
  );
  const points = year.answer ?? [];
  const rate = now.answer;
  const pair = `${base}/${quote}`;
  return (
    <section class="pair" aria-label={pair}>
      <h3>
        {pair} {rate && <b>{rate.value}</b>}
      </h3>
      {rate && (
        <p class="rate">
          {say('rateSource', { source: sourceName(rate.source, language), date: sayDay(rate.date, language) })};{' '}
          {sayAge(rate, say)}
        </p>
      )}
      {points.length > 0 ? (
        <>
          <RateChart pair={pair} points={points} {...{ from, to, date }} />
          <details class="more">
            <summary>
              {say('chartValues')} · {sourceName(points[0]?.source ?? '', language)} ·{' '}
              {say('chartSparse', { n: points.length })}
            </summary>
            <table class="values">
              <caption class="unseen">{say('chartOf', { base, quote })}</caption>
              <thead>
                <tr>
                  <th scope="col">{say('chartMonth')}</th>
                  <th scope="col">{pair}</th>
                </tr>
              </thead>
              <tbody>
                {lastOfMonths(points).map((point) => (
                  <tr key={point.date}>
                    <td>{sayDay(point.date, language)}</td>
                    <td>{point.rate}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      ) : (
        (year.answer ?? year.trouble) && <p class="none">{say('chartNone')}</p>
      )}
    </section>
  );
}
