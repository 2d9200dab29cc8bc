import type { ProblemCode, ProblemKind } from '../../api/problems/catalogue.js';
import { escapeHtml, htmlPage } from './html.js';

/** A kind of problem with its names. */
export interface NamedProblem extends ProblemKind {
  readonly code: ProblemCode;
  readonly type: string;
}

/**
 * The page of one kind of problem.
 * @param root relative address of the service's root
 */
export function problemPage({ code, status, title, explanation }: NamedProblem, root: string): string {
  return htmlPage(
    `${title} (${code})`,
    `<h1>${escapeHtml(title)}</h1>\n<p><code>${escapeHtml(code)}</code>, HTTP status ${status}</p>\n` +
      `<p>${escapeHtml(explanation)}</p>\n<p><a href="${root}problems">All problems</a> · <a href="${root}docs">Documentation</a></p>`,
  );
}

/** The page that lists every kind. */
export function problemListPage(kinds: readonly NamedProblem[], root: string): string {
  const rows = kinds.map(
    ({ code, status, title }) =>
      `<li><a href="${root}problems/${code}"><code>${escapeHtml(code)}</code></a> (${status}): ${escapeHtml(title)}</li>`,
  );
  return htmlPage(
    'Problems',
    `<h1>Problems</h1>\n<p>Every kind of problem that an answer of this service can carry.</p>\n<ul>\n${rows.join('\n')}\n</ul>`,
  );
}
