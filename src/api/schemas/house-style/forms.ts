import { z } from 'zod';

/** Forms are short phrases; a longer one is a mistake. */
const MAX_FORM_LENGTH = 80;

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]|\p{Surrogate}/u;

/** Words of a style: one line, without characters that cannot be printed. */
export function wordsSchema(longest = MAX_FORM_LENGTH): z.ZodString {
  return z
    .string()
    .max(longest)
    .refine((text) => !UNPRINTABLE.test(text), 'must be one line of printable characters');
}

/** What a form must hold and may hold: names of placeholders, without their braces. */
interface FormPlaceholders {
  readonly needs: readonly string[];
  readonly allows?: readonly string[];
}

/** A phrase with placeholders, such as `US${n}{scale}`. Each placeholder occurs at most once. */
export function formSchema({ needs, allows = [] }: FormPlaceholders): z.ZodString {
  const known = [...needs, ...allows];
  const list = known.map((name) => `{${name}}`).join(', ');
  return wordsSchema().superRefine((text, context) => {
    const used = [...text.matchAll(/\{(\w*)\}/g)].map(([, name]) => name ?? '');
    const missing = needs.filter((name) => !used.includes(name));
    const unknown = used.filter((name) => !known.includes(name));
    const twice = known.filter((name) => used.indexOf(name) !== used.lastIndexOf(name));
    const say = (message: string): void => {
      context.addIssue({ code: 'custom', message: `${JSON.stringify(text)} ${message}` });
    };
    if (missing.length > 0) say(`must hold ${missing.map((name) => `{${name}}`).join(' and ')}`);
    for (const name of unknown) say(`holds {${name}}, which is none of ${list}`);
    for (const name of twice) say(`holds {${name}} twice`);
    if (/[{}]/.test(text.replace(/\{\w*\}/g, ''))) say('has a brace without its fellow');
  });
}

const BRACKET_PAIRS: Readonly<Record<string, string>> = { ')': '(', '）': '（', ']': '[', '】': '【' };

/** Does every bracket that a phrase opens close again, in order? */
export function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const character of text) {
    if (Object.values(BRACKET_PAIRS).includes(character)) open.push(character);
    else if (BRACKET_PAIRS[character] !== undefined && open.pop() !== BRACKET_PAIRS[character]) return false;
  }
  return open.length === 0;
}
