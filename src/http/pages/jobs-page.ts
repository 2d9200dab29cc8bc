import type { JobProgress } from '../../api/jobs/progress.js';
import type { JobsOverview } from '../../api/jobs/job-store.js';
import { renderPage } from './html.js';
import { escapeHtml } from '../../core/document/markup/escape.js';

/** Jobs, queue and workers for the operator; plain HTML, nothing runs in it. */
export function renderJobsPage(overview: JobsOverview, jobs: readonly JobProgress[], now: Date): string {
  const { lines, chunks, workers } = overview;
  const facts: readonly (readonly [string, string])[] = [
    ['Lines a second, last minute', formatNumber(overview.perSecond)],
    ['Lines accepted', formatNumber(lines.accepted)],
    ['Lines done', formatNumber(lines.done)],
    ['Of these, answered with a problem', `${formatNumber(lines.failed)} (${formatShare(lines.failed, lines.done)})`],
    ['Of these, given up', formatNumber(lines.dead)],
    ['Chunks waiting', formatNumber(chunks.waiting)],
    ['Chunks being worked on', formatNumber(chunks.active)],
    ['Room taken', formatSize(overview.storedBytes)],
  ];
  return renderPage(
    'Jobs',
    `<h1>Jobs</h1>
<p>As of ${now.toISOString()}; load the page again for newer figures.</p>
<h2>Queue</h2>
${renderTable(['', ''], facts)}
<h2>Workers alive</h2>
${
  workers.length === 0
    ? NO_WORKER_NOTICE
    : renderTable(
        ['Worker', 'Since', 'Heard of', 'Threads', 'Chunks', 'Lines', 'Failures'],
        workers.map((each) => [
          each.id,
          each.startedAt.toISOString(),
          each.seenAt.toISOString(),
          formatNumber(each.threads),
          formatNumber(each.chunks),
          formatNumber(each.lines),
          formatNumber(each.failures),
        ]),
      )
}
<h2>Newest jobs</h2>
${jobs.length === 0 ? '<p>None.</p>' : renderTable(['Job', 'State', 'Created', 'Lines', 'Done', 'Problems', 'Given up', 'A second', 'Left', 'Room'], jobs.map(toJobRow))}`,
  );
}

const NO_WORKER_NOTICE =
  '<p><strong>None.</strong> Nothing is processed until one is started (<code>crossrate worker</code>, or JOB_WORKERS).</p>';

function toJobRow(job: JobProgress): readonly string[] {
  const { id, state, createdAt, lines, deadLetters, perSecond, secondsLeft, storedBytes } = job;
  const left = secondsLeft === null ? '' : `${formatNumber(secondsLeft)} s`;
  return [
    ...[id, state, createdAt, formatNumber(lines.accepted), formatNumber(lines.done), formatNumber(lines.failed)],
    ...[formatNumber(deadLetters), formatNumber(perSecond), left, formatSize(storedBytes)],
  ];
}

function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[], tag: string): string =>
    `<tr>${row.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  const title = head.some((each) => each !== '') ? `<thead>${cells(head, 'th')}</thead>` : '';
  return `<table>${title}<tbody>${rows.map((row) => cells(row, 'td')).join('\n')}</tbody></table>`;
}

function formatNumber(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 1 });
}

function formatShare(part: number, whole: number): string {
  return whole === 0 ? '0 %' : `${((part / whole) * 100).toFixed(2)} %`;
}

function formatSize(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
