import type { JSX, TargetedPointerEvent } from 'preact';
import { useState } from 'preact/hooks';
import { sayDay } from '../format/days.js';
import { usePage } from '../page/context.js';
import { extremesOf, pointAt, quarterStarts, scaleOf, type Box, type Point } from './scale.js';

const BOX: Box = { width: 400, height: 132, left: 4, right: 44, top: 10, bottom: 20 };

interface RateChartProps {
  readonly pair: string;
  readonly points: readonly Point[];
  readonly from: string;
  readonly to: string;
  /** The story's. */
  readonly date: string;
}

/** A year of a rate as a line, with the story's day marked. */
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
  const storyX = Math.min(Math.max(x(date), left), right);
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
        aria-label={`${label} ${say('chartStory', { date: sayDay(date, language), value: story.rate })}`}
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
        {quarterStarts(from, to).map((start) => (
          <g key={start} class="month">
            <line x1={x(start)} x2={x(start)} y1={bottom} y2={bottom + 4} />
            <text x={x(start)} y={BOX.height - 5} text-anchor="middle">
              {monthOf(start, language)}
            </text>
          </g>
        ))}
        <line class="story-day" x1={storyX} x2={storyX} y1={BOX.top - 6} y2={bottom} />
        <polyline
          class="series"
          points={points.map((each) => `${x(each.date).toFixed(1)},${y(each.rate).toFixed(1)}`).join(' ')}
        />
        <circle class={pointed ? 'dot pointed' : 'dot'} cx={x(shown.date)} cy={y(shown.rate)} r="3.5" />
      </svg>
      <figcaption>
        {pointed
          ? `${day(pointed)}: ${pointed.rate}`
          : say('chartStory', { date: sayDay(date, language), value: story.rate })}
        <span>
          {say('chartHigh')} {high.rate} · {say('chartLow')} {low.rate}
        </span>
      </figcaption>
    </figure>
  );
}

function monthOf(day: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, { month: 'short', year: '2-digit', timeZone: 'UTC' });
  return format.format(Date.parse(`${day}T00:00:00Z`));
}
