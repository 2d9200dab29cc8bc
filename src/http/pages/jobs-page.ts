import type { Progress } from '../../api/jobs/progress.js';
import type { Overview } from '../../api/jobs/job-store.js';
import { escapeHtml, htmlPage } from './html.js';

/** Jobs, queue and workers for the operator; plain HTML, nothing runs in it. */
export function jobsPage(overview: Overview, jobs: readonly Progress[], now: Date): string {
  const { lines, chunks, workers } = overview;
  const facts: readonly (readonly [string, string])[] = [
    ['Lines a second, last minute', number(overview.perSecond)],
    ['Lines accepted', number(lines.accepted)],
    ['Lines done', number(lines.done)],
    ['Of these, answered with a problem', `${number(lines.failed)} (${share(lines.failed, lines.done)})`],
    ['Of these, given up', number(lines.dead)],
    ['Chunks waiting', number(chunks.waiting)],
    ['Chunks being worked on', number(chunks.active)],
    ['Room taken', size(overview.storedBytes)],
  ];
  return htmlPage(
    'Jobs',
    `<h1>Jobs</h1>
<p>As of ${now.toISOString()}; load the page again for newer figures.</p>
<h2>Queue</h2>
${table(['', ''], facts)}
<h2>Workers alive</h2>
${
  workers.length === 0
    ? NO_WORKER
    : table(
        ['Worker', 'Since', 'Heard of', 'Threads', 'Chunks', 'Lines', 'Failures'],
        workers.map((each) => [
          each.id,
          each.startedAt.toISOString(),
          each.seenAt.toISOString(),
          number(each.threads),
          number(each.chunks),
          number(each.lines),
          number(each.failures),
        ]),
      )
}
<h2>Newest jobs</h2>
${jobs.length === 0 ? '<p>None.</p>' : table(['Job', 'State', 'Created', 'Lines', 'Done', 'Problems', 'Given up', 'A second', 'Left', 'Room'], jobs.map(jobRow))}`,
  );
}

const NO_WORKER =
  '<p><strong>None.</strong> Nothing is worked off until one is started (<code>crossrate worker</code>, or JOB_WORKERS).</p>';

function jobRow(job: Progress): readonly string[] {
  const { id, state, createdAt, lines, deadLetters, perSecond, secondsLeft, storedBytes } = job;
  const left = secondsLeft === null ? '' : `${number(secondsLeft)} s`;
  return [
    ...[id, state, createdAt, number(lines.accepted), number(lines.done), number(lines.failed)],
    ...[number(deadLetters), number(perSecond), left, size(storedBytes)],
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[], tag: string): string =>
    `<tr>${row.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  const title = head.some((each) => each !== '') ? `<thead>${cells(head, 'th')}</thead>` : '';
  return `<table>${title}<tbody>${rows.map((row) => cells(row, 'td')).join('\n')}</tbody></table>`;
}

function number(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 1 });
}

function share(part: number, whole: number): string {
  return whole === 0 ? '0 %' : `${((part / whole) * 100).toFixed(2)} %`;
}

function size(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
