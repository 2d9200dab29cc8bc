import { RULES } from '../../core/checks/rules/index.js';
import type { Severity, Suggestion } from '../../core/checks/finding.js';
import type { Span } from '../../core/document/span.js';
import { createLineColumnLookup } from '../input/line-column.js';
import { createFingerprints } from './fingerprint.js';
import { toReportUri } from './paths.js';
import type { CheckedText, ReportContext, WriteReport } from './report.js';

/** SARIF calls information a note, and a check that agrees a result of the kind "pass". */
const LEVELS: Readonly<Record<Severity, { readonly level: string; readonly kind: string }>> = {
  error: { level: 'error', kind: 'fail' },
  warning: { level: 'warning', kind: 'fail' },
  info: { level: 'note', kind: 'fail' },
  ok: { level: 'none', kind: 'pass' },
};

/**
 * The findings as a log of the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0), with the suggestions as
 * fixes. Columns count characters.
 */
export const writeSarif: WriteReport = (texts, context) => {
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Crossrate', version: context.version, rules: RULES.map(describeRule) } },
        columnKind: 'unicodeCodePoints',
        results: texts.flatMap((text) => resultsOf(text, context)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
};

function describeRule({ key, title, description, severities }: (typeof RULES)[number]) {
  const [loudest = 'info'] = severities;
  return {
    id: key,
    shortDescription: { text: title.en },
    fullDescription: { text: description },
    defaultConfiguration: { level: LEVELS[loudest].level },
  };
}

function resultsOf(text: CheckedText, { folder }: ReportContext) {
  const artifactLocation = { uri: toReportUri(text, folder) };
  const placeOf = createLineColumnLookup(text.text);
  const nameOf = createFingerprints(artifactLocation.uri, text.text);
  const regionOf = ({ start, end }: Span) => {
    const [from, to] = [placeOf(start), placeOf(end)];
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
  };
  const fixOf = (change: Suggestion) => ({
    description: { text: change.message },
    artifactChanges: [
      {
        artifactLocation,
        replacements: [{ deletedRegion: regionOf(change), insertedContent: { text: change.replacement } }],
      },
    ],
  });
  return text.findings.map((finding) => ({
    ruleId: finding.rule,
    ruleIndex: RULES.findIndex(({ key }) => key === finding.rule),
    ...LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          region: { ...regionOf(finding), snippet: { text: text.text.slice(finding.start, finding.end) } },
        },
      },
    ],
    partialFingerprints: { 'crossrate/v1': nameOf(finding) },
    ...(finding.suggestions.length > 0 ? { fixes: finding.suggestions.map(fixOf) } : {}),
  }));
}
