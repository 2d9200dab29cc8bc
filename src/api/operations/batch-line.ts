import { omitUndefined } from '../../support/omit-undefined.js';
import { pick } from '../../support/pick.js';
import { DomainError } from '../../support/domain-error.js';
import { readNonBlankLines } from '../ndjson/read-lines.js';
import { resolveAsOf } from '../validation/as-of.js';
import { parseJsonObject } from '../validation/json-object.js';
import { maxBodyBytes } from '../validation/size-limits.js';
import { checkTextLength } from '../validation/text-length.js';
import { decodeUtf8 } from '../validation/utf8.js';
import { toProblem, ProblemError, toProblemDetails, type ProblemDetails } from '../problems/problem.js';
import { toAuditResult } from '../audit/audit-text.js';
import { readStoryPath } from '../audit/story-path.js';
import { auditLineSchema, batchLineSchema, comparisonLineSchema, lineIdSchema } from '../schemas/batch.js';
import { readFieldSelection, selectFields } from '../answer-form/field-selection.js';
import { compareAnswer } from '../schemas/compare.js';
import { checkRequestText } from './check.js';
import { answerAnnotation } from './answer-annotation.js';
import { checkComparedLengths, compareRequestTexts } from './compare.js';
import type { LineDefaults } from './line-defaults.js';
import type { AnswerContext } from '../context.js';
import { stringifyAnswer } from '../text-requests/stringify-answer.js';
import { validate } from '../validation/validate.js';

/** What the lines of one batch have in common: with the line itself, all that its answer depends on. */
export interface LineContext extends AnswerContext {
  readonly defaults: LineDefaults;
  /** The rates of a line that names no revision; none may name a later one. */
  readonly revision: number;
  /** Longest text of a line, in UTF-16 units. */
  readonly maxText: number;
}

/** The answer to a line as JSON, and whether it is a problem. */
interface LineAnswer {
  /** JSON, without the end of the line. */
  readonly json: string;
  readonly id: LineId;
  readonly failed: boolean;
}

type LineId = string | number | null;

/**
 * Answers one line of a batch. A line with an error gets a problem as its answer; the other lines are not affected.
 * @param bytes the line as it was sent, with or without the end of line
 * @param number of the line in its input, from 1
 */
function answerLine(bytes: Uint8Array, number: number, context: LineContext): LineAnswer {
  let id: LineId = null;
  try {
    const fields = parseLine(bytes, context.maxText);
    id = readId(fields.id);
    const json = stringifyAnswer(
      { id, status: 200, result: answerFields(fields, context) },
      context.answerLimits?.maxBytes,
    );
    return { json, id, failed: false };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return createFailedLine(id, number, error);
  }
}

/**
 * Answers the lines of a piece of a batch one by one; blank lines are skipped.
 * @param bytes whole lines; the last need not end
 * @param firstRow the number of the first line in its input, from 1
 */
export function* answerLines(bytes: Uint8Array, firstRow: number, context: LineContext): Iterable<LineAnswer> {
  for (const { line, row } of readNonBlankLines(bytes, firstRow)) yield answerLine(line, row, context);
}

/** The answer to a line that cannot be answered. */
export function createFailedLine(id: LineId, number: number, error: unknown): LineAnswer {
  const problem = toLineProblem(toProblem(error), number);
  return { json: JSON.stringify({ id, status: problem.status, problem }), id, failed: true };
}

/** The id of a line that is not answered otherwise; null when it cannot be read. */
export function readLineId(bytes: Uint8Array): LineId {
  try {
    return readId(parseJsonObject(decodeUtf8(bytes, 'line'), 'line').id);
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

function answerFields(fields: Readonly<Record<string, unknown>>, context: LineContext): unknown {
  // A line with a target and no text of its own is a request to compare.
  if ('target' in fields && !('text' in fields)) return compareLine(fields, context);
  return (fields.answer ?? context.defaults.answer) === 'audit'
    ? auditLine(fields, context)
    : annotateLine(fields, context);
}

/** The defaults that a check has too, but for the date, which the path of a story precedes. */
const AUDIT_OPTIONS = [
  'language',
  'assume',
  'region',
  'kinds',
  'mediaType',
  'source',
  'maxAgeDays',
  'revision',
  'rates',
  'rules',
] as const;

/** Checks a line. A story without a date is of the day in its path, and otherwise of the default one. */
function auditLine(fields: Readonly<Record<string, unknown>>, context: LineContext): unknown {
  const sent: Readonly<Record<string, unknown>> = {
    ...omitUndefined(pick(context.defaults, AUDIT_OPTIONS)),
    ...fields,
  };
  if (typeof sent.text === 'string') checkTextLength(sent.text, context.maxText);
  const { id, answer: _audit, text, offsets: _none, desk, ...options } = validate(auditLineSchema, sent);
  const { revision = context.revision } = options;
  resolveAsOf({ revision }, context, context);
  const place = readStoryPath(String(id));
  const date = options.date ?? place.date ?? context.defaults.date;
  const asOf = omitUndefined({ date, minSeverity: 'warning' as const });
  const checked = checkRequestText(text, { ...options, ...asOf, revision }, context);
  return {
    desk: desk ?? place.desk,
    year: date?.slice(0, 4) ?? '',
    ...toAuditResult(text, options.mediaType, checked),
  };
}

/** Compares a line with its source, by the defaults that a comparison has too: `source` is another thing there. */
function compareLine(fields: Readonly<Record<string, unknown>>, context: LineContext): unknown {
  const { date, maxAgeDays, revision: asked, style, kinds } = context.defaults;
  const sent = { ...omitUndefined({ date, maxAgeDays, revision: asked, style, kinds }), ...fields };
  checkComparedLengths(sent, context.maxText);
  const { id: _own, fields: wanted, ...request } = validate(comparisonLineSchema, sent);
  const selection = readFieldSelection(wanted, compareAnswer);
  const { revision = context.revision } = request;
  resolveAsOf({ revision }, context, context);
  return selectFields(compareRequestTexts({ ...request, revision }, context), selection);
}

function annotateLine(fields: Readonly<Record<string, unknown>>, context: LineContext): unknown {
  const sent: Readonly<Record<string, unknown>> = { ...context.defaults, ...fields };
  if (typeof sent.text === 'string') checkTextLength(sent.text, context.maxText);
  const { id: _own, answer: _annotation, ...request } = validate(batchLineSchema, sent);
  const { revision = context.revision } = request;
  // The table may have moved on since the batch was accepted: its revision is the newest that a line may ask for.
  resolveAsOf({ revision }, context, context);
  return answerAnnotation({ ...request, revision }, context).answer;
}

function parseLine(bytes: Uint8Array, maxText: number): Readonly<Record<string, unknown>> {
  const limit = maxBodyBytes(maxText);
  if (bytes.length > limit)
    throw new ProblemError(
      'too-large',
      `The line is longer than ${limit} bytes, the limit for a text of ${maxText} UTF-16 units.`,
    );
  return parseJsonObject(decodeUtf8(bytes, 'line'), 'line');
}

function readId(sent: unknown): LineId {
  const result = lineIdSchema.safeParse(sent);
  return result.success ? result.data : null;
}

/** A problem of one line. It has no requestId: the request as a whole succeeds. */
type LineProblem = Omit<ProblemDetails, 'requestId'> & { readonly line: number };

function toLineProblem(error: ProblemError, line: number): LineProblem {
  const { requestId: _none, ...details } = toProblemDetails(error, `#line-${line}`, '');
  return { ...omitUndefined(details), line };
}
