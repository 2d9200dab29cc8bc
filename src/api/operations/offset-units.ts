import { createOffsetMapper, type OffsetUnit } from '../../core/document/offsets.js';
import type { Span } from '../../core/document/span.js';
import { getOrThrow } from '../../support/get-or-throw.js';

/** The parts of an answer that have spans. */
interface AnswerWithSpans {
  readonly figures: readonly (Span & { readonly edit?: Span })[];
  readonly declarations: readonly Span[];
  readonly tables?: readonly Span[];
  readonly findings?: readonly (Span & { readonly suggestions: readonly Span[] })[];
}

/** The same answer with every `start` and `end` counted in `unit` instead of UTF-16 units of `text`. */
export function convertOffsets<T extends AnswerWithSpans>(answer: T, text: string, unit: OffsetUnit): T {
  if (unit === 'utf16') return answer;
  const offsets = mapOffsets(collectOffsets(answer), text, unit);
  const move = <S extends Span>(span: S): S => ({
    ...span,
    start: getOrThrow(offsets, span.start),
    end: getOrThrow(offsets, span.end),
  });
  return {
    ...answer,
    figures: answer.figures.map((figure) => ({ ...move(figure), ...(figure.edit ? { edit: move(figure.edit) } : {}) })),
    declarations: answer.declarations.map(move),
    ...(answer.tables ? { tables: answer.tables.map(move) } : {}),
    ...(answer.findings
      ? {
          findings: answer.findings.map((finding) => ({
            ...move(finding),
            suggestions: finding.suggestions.map(move),
          })),
        }
      : {}),
  };
}

/** One walk over the text for all of them: the mapper wants them in ascending order. */
function mapOffsets(offsets: Iterable<number>, text: string, unit: OffsetUnit): ReadonlyMap<number, number> {
  const toUnit = createOffsetMapper(text, unit);
  return new Map([...offsets].sort((a, b) => a - b).map((offset) => [offset, toUnit(offset)]));
}

function collectOffsets({ figures, declarations, tables = [], findings = [] }: AnswerWithSpans): ReadonlySet<number> {
  const edits = figures.flatMap(({ edit }) => (edit ? [edit] : []));
  const suggestions = findings.flatMap((finding) => finding.suggestions);
  const spans: readonly Span[] = [...figures, ...edits, ...declarations, ...tables, ...findings, ...suggestions];
  return new Set(spans.flatMap(({ start, end }) => [start, end]));
}
