import type { z } from 'zod';
import type { FieldFault } from '../../support/domain-error.js';
import { didYouMean, quoteInput } from '../../support/suggest.js';
import { isProblemCode, type ProblemCode } from './catalogue.js';
import { listFieldsAt } from './schema-fields.js';
import { ProblemError } from './problem.js';

type Issue = z.core.$ZodIssue;

/** More would only bury the first: a body can hold thousands of wrong values. */
const MAX_FAULTS = 20;

/**
 * zod's issues as a problem that says what was sent and what is allowed.
 * @param input the value that was validated, for quoting
 * @param schema that validated it, for suggestions
 */
export function toValidationProblem(error: z.ZodError, input: unknown, schema: z.core.$ZodType): ProblemError {
  const issues = error.issues.flatMap(flattenUnionIssue);
  const faults = issues.slice(0, MAX_FAULTS).flatMap((issue) => toFieldFaults(issue, input, schema));
  const codes = new Set(issues.map(codeOf));
  const [only, ...others] = codes;
  const code = only !== undefined && others.length === 0 ? only : 'invalid-request';
  const [first, ...more] = faults.slice(0, MAX_FAULTS);
  const rest = more.length === 0 ? '' : `; ${more.length} more in errors.`;
  const where = first?.pointer ? `${first.pointer.slice(1)}: ` : '';
  const detail = `${where}${first?.detail ?? 'the request is not valid.'}${rest}`;
  return new ProblemError(code, detail, { faults: faults.slice(0, MAX_FAULTS) });
}

/** Of a union, what the member says whose type the value has; the mistake was made there. */
function flattenUnionIssue(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.find(
    (branch) => !branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
  if (!meant) return [issue];
  return meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })).flatMap(flattenUnionIssue);
}

/** A refinement may name the problem that it is a case of. */
function codeOf(issue: Issue): ProblemCode {
  const code: unknown = issue.code === 'custom' ? issue.params?.code : undefined;
  return typeof code === 'string' && isProblemCode(code) ? code : 'invalid-request';
}

function toFieldFaults(issue: Issue, input: unknown, schema: z.core.$ZodType): readonly FieldFault[] {
  if (issue.code === 'unrecognized_keys') {
    const fields = listFieldsAt(schema, issue.path);
    return issue.keys.slice(0, MAX_FAULTS).map((key) => ({
      pointer: toJsonPointer([...issue.path, key]),
      detail: `there is no field ${quoteInput(key)}; ${didYouMean(key, fields)}`,
    }));
  }
  return [{ pointer: toJsonPointer(issue.path), detail: describeIssue(issue, valueAt(input, issue.path)) }];
}

function describeIssue(issue: Issue, sent: unknown): string {
  // Searching for a suggestion is expensive: only the errors that are reported do it.
  if (issue.code === 'custom') return explainIssue(issue.params?.explain) ?? issue.message;
  if (sent === undefined) return `is required${describeExpectation(issue)}`;
  if (issue.code === 'invalid_value' && typeof sent === 'string')
    return `${quoteInput(sent)} is not allowed; ${didYouMean(sent, issue.values.map(String))}`;
  if (issue.code === 'invalid_key')
    return `the name of this field is not allowed${issue.issues[0] ? describeExpectation(issue.issues[0]) : ''}`;
  return `${quoteInput(sent)} is not allowed${describeExpectation(issue) || `; ${issue.message}`}`;
}

function explainIssue(explain: unknown): string | undefined {
  return typeof explain === 'function' ? String((explain as () => unknown)()) : undefined;
}

function describeExpectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `; it must be ${typeName(issue.expected)}`;
    case 'invalid_value':
      return `; allowed: ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return `; it must be ${[...new Set(issue.errors.flat().flatMap(expectedType))].join(' or ')}`;
    case 'too_small':
      return hasLength(issue.origin) ? '; it must not be empty' : `; at least ${issue.minimum}`;
    case 'too_big':
      return `; at most ${issue.maximum}${hasLength(issue.origin) ? (issue.origin === 'array' ? ' of them' : ' characters') : ''}`;
    default:
      return '';
  }
}

function hasLength(origin: string): boolean {
  return origin === 'array' || origin === 'string';
}

function expectedType(issue: Issue): readonly string[] {
  return issue.code === 'invalid_type' ? [typeName(issue.expected)] : [];
}

function typeName(expected: string): string {
  if (expected === 'int') return 'an integer';
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
  return value;
}

/** JSON Pointer, RFC 6901. A name that no field has is cut: it may be as long as the body. */
function toJsonPointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
