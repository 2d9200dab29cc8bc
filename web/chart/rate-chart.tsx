import type { JSX, TargetedPointerEvent } from 'preact';
import { useState } from 'preact/hooks';
import { sayDay } from '../format/days.js';
import { usePage } from '../page/context.js';
import { daysBetween } from '../format/days.js';
import { extremesOf, pointAt, scaleOf, type Box, type Point } from './scale.js';
import { axisDays, type AxisDay } from './span.js';

const BOX: Box = { width: 400, height: 132, left: 4, right: 44, top: 10, bottom: 20 };

interface RateChartProps {
  readonly pair: string;
  readonly points: readonly Point[];
  readonly from: string;
  readonly to: string;
  /** The story's. */
  readonly date: string;
}

/** A time of a rate as a line, with the story's day marked where it lies in that time. */
export function RateChart({ pair, points, from, to, date }: RateChartProps): JSX.Element | null {
  const { say, language } = usePage();
  const [pointed, setPointed] = useState<Point>();
  const { x, y, ticks } = scaleOf(points, from, to, BOX);
  const extremes = extremesOf(points);
  const story = pointAt(points, date);
  if (!extremes || !story) return null;
  const { first, last, high, low } = extremes;
  const day = (point: Point): string => sayDay(point.date, language);
  const label = say('chartSaid', {
    pair,
    from: day(first),
    to: day(last),
    first: first.rate,
    last: last.rate,
    high: high.rate,
    highDate: day(high),
    low: low.rate,
    lowDate: day(low),
  });
  const [left, right, bottom] = [BOX.left, BOX.width - BOX.right, BOX.height - BOX.bottom];
  // A day without a rate has that of the day before it; the words name the day that the rate is of.
  const isInside = date >= from && date <= to && story.date <= date;
  const storySaid = !isInside
    ? say('chartStoryOutside', { date: sayDay(date, language) })
    : story.date === date
      ? say('chartStory', { date: day(story), value: story.rate })
      : say('chartStoryCarried', {
          date: sayDay(date, language),
          rateDate: day(story),
          value: story.rate,
          n: daysBetween(story.date, date),
        });
  const point = (event: TargetedPointerEvent<SVGSVGElement>): void => {
    const { left: edge, width } = event.currentTarget.getBoundingClientRect();
    const at = ((event.clientX - edge) * BOX.width) / width;
    setPointed(
      points.reduce((best, each) => (Math.abs(x(each.date) - at) < Math.abs(x(best.date) - at) ? each : best)),
    );
  };
  const shown = pointed ?? story;
  return (
    <figure class="chart">
      <svg
        viewBox={`0 0 ${BOX.width} ${BOX.height}`}
        role="img"
        aria-label={`${label} ${storySaid}`}
        onPointerMove={point}
        onPointerLeave={() => {
          setPointed(undefined);
        }}
      >
        {ticks.map((tick) => (
          <g key={tick} class="tick">
            <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
            <text x={right + 5} y={y(tick) + 3.5}>
              {tick}
            </text>
          </g>
        ))}
        {axisDays({ from, to }).map((each) => (
          <g key={each.day} class="month">
            <line x1={x(each.day)} x2={x(each.day)} y1={bottom} y2={bottom + 4} />
            <text x={Math.max(x(each.day), left + 14)} y={BOX.height - 5} text-anchor="middle">
              {nameOf(each, language)}
            </text>
          </g>
        ))}
        {isInside && <line class="story-day" x1={x(date)} x2={x(date)} y1={BOX.top - 6} y2={bottom} />}
        <polyline
          class="series"
          points={points.map((each) => `${x(each.date).toFixed(1)},${y(each.rate).toFixed(1)}`).join(' ')}
        />
        {(pointed ?? isInside) && (
          <circle class={pointed ? 'dot pointed' : 'dot'} cx={x(shown.date)} cy={y(shown.rate)} r="3.5" />
        )}
      </svg>
      <figcaption>
        {pointed ? `${day(pointed)}: ${pointed.rate}` : storySaid}
        <span>
          {say('chartHigh')} {high.rate} · {say('chartLow')} {low.rate}
        </span>
      </figcaption>
    </figure>
  );
}

const NAMES: Readonly<Record<AxisDay['tells'], Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: '2-digit' },
  year: { year: 'numeric' },
};

function nameOf({ day, tells }: AxisDay, language: string): string {
  const format = new Intl.DateTimeFormat(language, { ...NAMES[tells], timeZone: 'UTC' });
  return format.format(Date.parse(`${day}T00:00:00Z`));
}
