import type { JSX } from 'preact';
import type { Rate } from '../../src/core/rate-table/rate.js';
import { addDays, sayDay } from '../format/days.js';
import { sayAge } from '../format/rates.js';
import { download } from '../files/download.js';
import { useShownState, usePage } from '../page/context.js';
import { sourceName } from '../words/sources.js';
import { RateChart } from './rate-chart.js';
import { lastOfMonths, toCsv, type Point } from './scale.js';
import { daysAround, type RateSpan } from './span.js';
import { useAsked } from './use-asked.js';

/** A rate of a day as the service lists it. */
type Row = Point & Readonly<Record<'base' | 'quote' | 'source' | 'kind', string>>;

/** The mean rate of a year. */
type YearRow = Row & {
  readonly period: { readonly from: string; readonly observations: number; readonly complete: boolean };
};

interface PairRatesProps {
  readonly base: string;
  readonly quote: string;
  readonly source: string | undefined;
  readonly span: RateSpan;
}

/** The rate of a pair on the story's day, the time around it, and the means of its years. */
export function PairRates({ base, quote, source, span }: PairRatesProps): JSX.Element {
  const { client, say, language, today } = usePage();
  const { date, revision } = useShownState().options;
  const { from, to } = daysAround(date, today, span);
  const known = { source, revision: revision?.toString() };
  const key = `${base}/${quote} ${date} ${JSON.stringify(known)}`;
  const now = useAsked(key, (signal) => client.get<Rate>(`v1/rates/${base}/${quote}`, { date, ...known }, signal));
  const series = useAsked(`${key} ${span}`, (signal) =>
    client.get<readonly Row[]>('v1/rates', { base, quotes: quote, from, to, ...known }, signal),
  );
  // The year of the story and at least the one before.
  const firstYear = [from, addDays(date, -365)].sort()[0]?.slice(0, 4) ?? '';
  const means = useAsked(`${key} ${firstYear}`, (signal) => {
    const years = { from: `${firstYear}-01-01`, to: `${to.slice(0, 4)}-12-31`, average: 'year' };
    return client.get<readonly YearRow[]>('v1/rates', { base, quotes: quote, ...years, ...known }, signal);
  });
  const points = series.answer ?? [];
  const [first] = points;
  const rate = now.answer;
  const yearOf = ({ period }: YearRow): string =>
    say(period.complete ? 'meanYear' : 'meanYearPart', { year: period.from.slice(0, 4) });
  const lastYear = means.answer?.findLast(({ period }) => period.from.slice(0, 4) < date.slice(0, 4));
  const pair = `${base}/${quote}`;
  return (
    <section class="pair-rates" aria-label={pair}>
      <h3>
        {pair} {rate && <b>{rate.value}</b>}
      </h3>
      {rate && (
        <p class="rate">
          {say('rateSource', { source: sourceName(rate.source, language), date: sayDay(rate.date, language) })};{' '}
          {sayAge(rate, say)}
        </p>
      )}
      {first ? (
        <>
          <RateChart pair={pair} points={points} {...{ to, date }} from={span === 'all' ? first.date : from} />
          {lastYear && (
            <p class="rate">
              {say('meanSaid', { year: yearOf(lastYear), value: lastYear.rate, n: lastYear.period.observations })}
            </p>
          )}
          <details class="more">
            <summary>
              {say('chartValues')} · {sourceName(first.source, language)} · {say('chartSparse', { n: points.length })}
            </summary>
            <p>
              <button
                type="button"
                onClick={() => {
                  const name = `${base}-${quote}-${first.date}-${points.at(-1)?.date ?? ''}-${first.source}.csv`;
                  download(new Blob([toCsv(points)], { type: 'text/csv;charset=utf-8' }), name);
                }}
              >
                {say('saveCsv')}
                <span class="unseen"> {pair}</span>
              </button>
            </p>
            <Values caption={say('chartOf', { base, quote })} heads={[say('chartMonth'), pair]}>
              {lastOfMonths(points).map(({ date: day, rate: value }) => [sayDay(day, language), value])}
            </Values>
            {means.answer && means.answer.length > 0 && (
              <Values caption={say('means')} heads={[say('means'), pair, say('meanDays')]}>
                {means.answer.map((row) => [yearOf(row), row.rate, String(row.period.observations)])}
              </Values>
            )}
          </details>
        </>
      ) : (
        (series.answer ?? series.trouble) && <p class="none">{say('chartNone')}</p>
      )}
    </section>
  );
}

interface ValuesProps {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly children: readonly (readonly string[])[];
}

function Values({ caption, heads, children }: ValuesProps): JSX.Element {
  return (
    <table class="values">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {children.map((cells) => (
          <tr key={cells[0]}>
            {cells.map((cell, i) => (
              <td key={heads[i]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
