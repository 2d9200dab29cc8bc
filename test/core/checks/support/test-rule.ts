import type { TextCheckOptions } from '../../../../src/core/operations/check-text.js';
import type { DataSchema } from '../../../../src/core/checks/data-schema.js';
import type { Finding, FindingRule } from '../../../../src/core/checks/finding.js';
import { RULES } from '../../../../src/core/checks/rules/index.js';
import { findingsOf, mended } from './checked.js';

type Options = Partial<TextCheckOptions>;

/** A text that the rule must not report. */
interface ValidCase {
  /** What the case shows; default the text. */
  readonly name?: string;
  readonly text: string;
  readonly options?: Options;
  /** The rule recognises the claim and says so with the severity `ok`; these fields of the finding are compared. */
  readonly agrees?: object;
}

/** A text that the rule must report, once. */
interface InvalidCase {
  readonly name?: string;
  readonly text: string;
  readonly options?: Options;
  /** Fields of the finding, compared by `toMatchObject`. */
  readonly finding: object;
  /** The text with the suggestions applied. */
  readonly output?: string;
}

/** Texts whose claim the rule recognises and finds correct. */
export function agreeing(...texts: readonly string[]): readonly ValidCase[] {
  return texts.map((text) => ({ text, agrees: {} }));
}

/**
 * Tests a rule over texts: `valid` ones, that it leaves alone or finds correct, and `invalid` ones, each with the one
 * finding that it must give. Every finding must keep to the severities and the data that the rule declares.
 */
export function testRule(
  key: FindingRule,
  { valid, invalid }: { readonly valid: readonly (string | ValidCase)[]; readonly invalid: readonly InvalidCase[] },
): void {
  const rule = RULES.find((each) => each.key === key)!;
  const find = (text: string, options?: Options): readonly Finding[] => {
    const findings = findingsOf(key, text, options);
    for (const { severity, data } of findings) {
      expect([...rule.severities, 'ok']).toContain(severity);
      expectData(data, rule.data);
    }
    return findings;
  };

  describe(`${key}: valid`, () => {
    const cases = valid.map((each) => (typeof each === 'string' ? { text: each } : each));
    test.each(cases.map((each) => [each.name ?? each.text, each] as const))(
      '%s',
      (_name, { text, options, agrees }) => {
        expect(find(text, options)).toMatchObject(agrees ? [{ severity: 'ok', ...agrees }] : []);
      },
    );
  });

  describe(`${key}: invalid`, () => {
    test.each(invalid.map((each) => [each.name ?? each.text, each] as const))(
      '%s',
      (_name, { text, options, finding, output }) => {
        const findings = find(text, options);
        expect(findings).toMatchObject([finding]);
        expect(findings[0]!.severity).not.toBe('ok');
        if (output !== undefined) expect(mended(text, findings)).toBe(output);
      },
    );
  });
}

/** The data has the fields of the schema, and no others. */
function expectData(data: object, schema: DataSchema): void {
  const values = data as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(values)) expect(Object.keys(schema)).toContain(name);
  for (const [name, field] of Object.entries(schema)) {
    const value = values[name];
    if (value === undefined) expect([name, field.optional]).toEqual([name, true]);
    else if (value === null) expect([name, field.nullable]).toEqual([name, true]);
    else if (field.type === 'object') expectData(value, field.fields);
    else if (field.type === 'strings')
      for (const each of value as readonly unknown[]) expect(typeof each).toBe('string');
    else expect([name, typeof value]).toEqual([name, field.type === 'integer' ? 'number' : field.type]);
    if (field.type === 'string' && field.values && value !== undefined) expect(field.values).toContain(value);
  }
}
