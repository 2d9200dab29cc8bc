import type { ProblemCode, ProblemKind } from '../../api/problems/catalogue.js';
import type { ProblemDetails } from '../../api/problems/problem.js';
import { renderPage } from './html.js';
import { escapeHtml } from '../../core/document/markup/escape.js';

/** A kind of problem with its names. */
export interface ProblemEntry extends ProblemKind {
  readonly code: ProblemCode;
  readonly type: string;
}

/**
 * The page of one kind of problem.
 * @param root relative address of the service's root
 */
export function renderProblemPage({ code, status, title, explanation }: ProblemEntry, root: string): string {
  return renderPage(
    `${title} (${code})`,
    `<h1>${escapeHtml(title)}</h1>\n<p><code>${escapeHtml(code)}</code>, HTTP status ${status}</p>\n` +
      `<p>${escapeHtml(explanation)}</p>\n<p><a href="${root}problems">All problems</a> · <a href="${root}docs">Documentation</a></p>`,
  );
}

/**
 * The page of a request that has failed.
 * @param root relative address of the service's root
 */
export function renderFailurePage(
  { status, title, detail, code, requestId, errors }: ProblemDetails,
  root: string,
): string {
  const faults = errors.map(
    ({ pointer, detail: fault }) => `<li><code>${escapeHtml(pointer)}</code> ${escapeHtml(fault)}</li>`,
  );
  return renderPage(
    title,
    `<h1>${escapeHtml(title)}</h1>\n<p>${escapeHtml(detail)}</p>\n` +
      (faults.length > 0 ? `<ul>\n${faults.join('\n')}\n</ul>\n` : '') +
      `<p><a href="${root}">Crossrate</a> · <a href="${root}problems/${code}">What this means</a> · <a href="${root}docs">Documentation</a></p>\n` +
      `<p><small>HTTP status ${status}, <code>${code}</code>, request <code>${escapeHtml(requestId)}</code></small></p>`,
  );
}

/** The page that lists every kind. */
export function renderProblemListPage(kinds: readonly ProblemEntry[], root: string): string {
  const rows = kinds.map(
    ({ code, status, title }) =>
      `<li><a href="${root}problems/${code}"><code>${escapeHtml(code)}</code></a> (${status}): ${escapeHtml(title)}</li>`,
  );
  return renderPage(
    'Problems',
    `<h1>Problems</h1>\n<p>Every kind of problem that an answer of this service can carry.</p>\n<ul>\n${rows.join('\n')}\n</ul>`,
  );
}
