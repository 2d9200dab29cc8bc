import { createLineColumnLookup } from '../input/line-column.js';
import { toReportPath } from './paths.js';
import { listFaults, type CheckedText, type WriteReport } from './report.js';

/** The findings as XML of Checkstyle, which most tools of continuous integration read. */
export const writeCheckstyle: WriteReport = (texts, { folder }) =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<checkstyle version="4.3">',
    ...texts.flatMap((text) => [
      `  <file name=${quoteAttribute(toReportPath(text, folder))}>`,
      ...errorsOf(text),
      '  </file>',
    ]),
    '</checkstyle>\n',
  ].join('\n');

function errorsOf(text: CheckedText): readonly string[] {
  const placeOf = createLineColumnLookup(text.text);
  return listFaults(text).map(({ start, severity, message, rule }) => {
    const { line, column } = placeOf(start);
    const attributes = { line: String(line), column: String(column), severity, message, source: `crossrate.${rule}` };
    const written = Object.entries(attributes).map(([name, value]) => `${name}=${quoteAttribute(value)}`);
    return `    <error ${written.join(' ')}/>`;
  });
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** What XML 1.0 cannot hold, escaped or not. */
// oxlint-disable-next-line no-control-regex -- control characters are what is meant
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function quoteAttribute(value: string): string {
  const escaped = value.replace(NOT_XML, '\ufffd').replace(/[&<>"\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign);
  return `"${escaped}"`;
}
