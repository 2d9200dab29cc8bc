import { escapeHtml } from '../../core/document/markup/escape.js';
import { pluralize } from '../../support/pluralize.js';
import { hasEnded } from '../jobs/job.js';
import type { AuditedText, AuditRow, AuditSummary, ReportedJob } from './summary.js';

const STYLE =
  'body{max-width:60rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;color:#111;background:#fff}' +
  'table{border-collapse:collapse;margin:0 0 1.5rem}th,td{padding:.2rem .7rem;border-bottom:1px solid #ccc;text-align:right}' +
  'th:first-child,td:first-child{text-align:left}caption{text-align:left;font-weight:600;padding:.3rem 0}' +
  'li{margin:0 0 .8rem;break-inside:avoid}mark{background:#ffe08a}.error{color:#a40000}.warning{color:#7a5200}' +
  'small{color:#555}@media print{body{margin:0;max-width:none}h2{break-after:avoid}table{break-inside:avoid}}';

/**
 * Writes the report as one HTML page that needs no other file and prints.
 * @param date the day on which the texts were checked
 * @param job of which the texts are lines; default: they are files
 */
export function renderAuditPage(
  texts: readonly AuditedText[],
  summary: AuditSummary,
  date: string,
  job?: ReportedJob,
): string {
  const { all, rules, years, desks } = summary;
  const findings = rules.map(({ name }) => `<h2>${escapeHtml(name)}</h2>\n<ol>\n${listFindings(texts, name)}</ol>\n`);
  return (
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n' +
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n' +
    `<title>Audit of figures</title>\n<style>${STYLE}</style>\n</head>\n<body>\n<h1>Audit of figures</h1>\n` +
    `<p>${pluralize(all.texts, 'text')} with ${pluralize(all.figures, 'figure')}, checked on ${escapeHtml(date)}: ` +
    `${pluralize(all.errors, 'error')}, ${pluralize(all.warnings, 'warning')}; ${all.perThousandFigures} a thousand figures, ` +
    `${all.perThousandTexts} a thousand texts.</p>\n` +
    (job ? renderJob(job) : '') +
    renderTable('By rule', rules) +
    renderTable('By year', years) +
    renderTable('By desk', desks) +
    `${findings.join('')}</body>\n</html>\n`
  );
}

/** Says what is missing from the report of a job: lines to come, and lines that could not be answered. */
function renderJob({ state, failed }: ReportedJob): string {
  const notes = [
    hasEnded({ state }) ? [] : [`The job is ${state}: these are the texts that have been answered so far.`],
    state === 'cancelled' ? ['The job was cancelled.'] : [],
    failed > 0
      ? [`${pluralize(failed, 'line')} could not be answered and ${failed === 1 ? 'is' : 'are'} not counted.`]
      : [],
  ].flat();
  return notes.length === 0 ? '' : `<p>${notes.map(escapeHtml).join(' ')}</p>\n`;
}

function renderTable(caption: string, rows: readonly AuditRow[]): string {
  if (rows.length === 0) return '';
  const head = ['', 'texts', 'figures', 'errors', 'warnings', 'a 1,000 figures', 'a 1,000 texts'];
  const body = rows.map(({ name, texts, figures, errors, warnings, perThousandFigures, perThousandTexts }) => {
    const cells = [name === '' ? '–' : name, texts, figures, errors, warnings, perThousandFigures, perThousandTexts];
    return `<tr>${cells.map((cell) => `<td>${escapeHtml(String(cell))}</td>`).join('')}</tr>\n`;
  });
  return (
    `<table>\n<caption>${caption}</caption>\n<thead><tr>${head.map((each) => `<th scope="col">${each}</th>`).join('')}</tr></thead>\n` +
    `<tbody>\n${body.join('')}</tbody>\n</table>\n`
  );
}

function listFindings(texts: readonly AuditedText[], rule: string): string {
  return texts
    .flatMap(({ file, findings }) => findings.filter((each) => each.rule === rule).map((each) => ({ file, ...each })))
    .map(({ file, severity, message, sentence: [before, found, behind] }) => {
      const quoted = `${escapeHtml(before)}<mark>${escapeHtml(found)}</mark>${escapeHtml(behind)}`;
      return `<li>${quoted}<br><span class="${severity}">${severity}</span> ${escapeHtml(message)} <small>${escapeHtml(file)}</small></li>\n`;
    })
    .join('');
}
