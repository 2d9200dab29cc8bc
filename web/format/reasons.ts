import type { ReasonKey, ReasonTemplates } from '../../src/core/figures/engine/reasons.js';
import { EN_REASONS } from '../../src/core/figures/languages/en/reasons.js';
import { toTraditionalReasons, ZH_REASONS } from '../../src/core/figures/languages/zh/reasons.js';
import type { WordKey } from '../words/en.js';
import { LANGUAGES as PAGE_WORDS, type Language } from '../words/languages.js';

const TEMPLATES: Readonly<Record<Language, ReasonTemplates>> = {
  en: EN_REASONS,
  'zh-Hans': ZH_REASONS,
  'zh-Hant': toTraditionalReasons(ZH_REASONS),
};

/** What the page says in its own words: the reader of a page has sent no request. */
const OWN_WORDS: Readonly<Partial<Record<ReasonKey, WordKey>>> = {
  assumed: 'reasonAssumed',
  fallback: 'reasonFallback',
};

/** A sentence as a pattern, with a group for each value. */
interface Pattern {
  readonly key: ReasonKey;
  readonly names: readonly string[];
  readonly form: RegExp;
}

const patterns = new Map<Language, readonly Pattern[]>();

function patternsOf(language: Language): readonly Pattern[] {
  let known = patterns.get(language);
  if (!known) {
    const { separator: _between, ...sentences } = TEMPLATES[language];
    known = Object.entries(sentences).map(([key, sentence]): Pattern => {
      const names = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
      const escaped = sentence.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '(.+?)');
      return { key: key as ReasonKey, names, form: new RegExp(`^${escaped}$`, 'su') };
    });
    patterns.set(language, known);
  }
  return known;
}

/** A reason, taken apart. */
interface Known {
  readonly key: ReasonKey;
  readonly values: ReadonlyMap<string, string>;
}

const LANGUAGES = Object.keys(TEMPLATES) as Language[];

/** The reasons that a sentence is made of, in whatever language; none where it is no known one. */
function readReasons(reason: string): readonly Known[] {
  for (const language of LANGUAGES) {
    const { separator } = TEMPLATES[language];
    const known = readParts(reason.split(separator), separator, patternsOf(language));
    if (known.length > 0) return known;
  }
  return [];
}

/** Some sentences have the sign in them that stands between two reasons. */
function readParts(parts: readonly string[], separator: string, forms: readonly Pattern[]): readonly Known[] {
  for (let count = 1; count <= parts.length; count += 1) {
    const first = readOne(parts.slice(0, count).join(separator), forms);
    if (!first) continue;
    const rest = parts.slice(count);
    const others = rest.length > 0 ? readParts(rest, separator, forms) : [];
    if (rest.length === 0 || others.length > 0) return [first, ...others];
  }
  return [];
}

function readOne(sentence: string, forms: readonly Pattern[]): Known | undefined {
  for (const { key, names, form } of forms) {
    const match = form.exec(sentence);
    if (match) return { key, values: new Map(names.map((name, i) => [name, match[i + 1] ?? ''])) };
  }
  return undefined;
}

/**
 * The reason of a figure in the language of the page. The service gives it in that of the text.
 * @returns the reason as it is where it is none of the known ones
 */
export function translateReason(reason: string, language: Language): string {
  const { separator, ...sentences } = TEMPLATES[language];
  const said = readReasons(reason).map(({ key, values }) => {
    const own = OWN_WORDS[key];
    const sentence = own ? PAGE_WORDS[language][own] : sentences[key];
    return sentence.replace(/\{(\w+)\}/g, (_, name: string) => values.get(name) ?? '');
  });
  return said.length > 0 ? said.join(separator) : reason;
}

/** Whether a figure has its currency only because its mark usually stands for it. */
export function isFallback(reason: string): boolean {
  return readReasons(reason).some(({ key }) => key === 'fallback');
}
