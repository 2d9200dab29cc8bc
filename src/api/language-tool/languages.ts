import { createScriptDetector } from '../../core/figures/script.js';
import { didYouMean, quoteInput } from '../../support/suggest.js';
import { ProblemError } from '../problems/problem.js';

/** A language in the answer of `GET /v2/languages`. */
interface LanguageToolLanguage {
  readonly name: string;
  readonly code: string;
  readonly longCode: string;
}

export const LANGUAGES: readonly LanguageToolLanguage[] = [
  { name: 'English', code: 'en', longCode: 'en' },
  { name: 'English (Australian)', code: 'en', longCode: 'en-AU' },
  { name: 'English (Canadian)', code: 'en', longCode: 'en-CA' },
  { name: 'English (GB)', code: 'en', longCode: 'en-GB' },
  { name: 'English (Hong Kong)', code: 'en', longCode: 'en-HK' },
  { name: 'English (New Zealand)', code: 'en', longCode: 'en-NZ' },
  { name: 'English (Singapore)', code: 'en', longCode: 'en-SG' },
  { name: 'English (South African)', code: 'en', longCode: 'en-ZA' },
  { name: 'English (US)', code: 'en', longCode: 'en-US' },
  { name: 'Chinese', code: 'zh', longCode: 'zh' },
  { name: 'Chinese (China)', code: 'zh', longCode: 'zh-CN' },
  { name: 'Chinese (Hong Kong)', code: 'zh', longCode: 'zh-HK' },
  { name: 'Chinese (Macau)', code: 'zh', longCode: 'zh-MO' },
  { name: 'Chinese (Singapore)', code: 'zh', longCode: 'zh-SG' },
  { name: 'Chinese (Taiwan)', code: 'zh', longCode: 'zh-TW' },
];

/** Lets the text say what it is. */
const AUTO = 'auto';

/** What a client has asked for. */
interface RequestedLanguage {
  readonly name: string;
  readonly code: string;
  /** ISO 3166 alpha-2, where the code has one. */
  readonly region?: string;
}

/**
 * The language of a request.
 * @throws ProblemError 422 for one that is not read here
 */
export function resolveLanguage(sent: string, text: string): RequestedLanguage {
  if (sent === AUTO) return detectLanguage(text);
  const found = LANGUAGES.find(({ longCode }) => longCode.toLowerCase() === sent.toLowerCase());
  if (!found) {
    const codes = [AUTO, ...LANGUAGES.map(({ longCode }) => longCode)];
    const detail = `${quoteInput(sent)} is not read here; ${didYouMean(sent, codes)}`;
    throw new ProblemError('invalid-request', `language: ${detail}`, { faults: [{ pointer: '/language', detail }] });
  }
  const { name, longCode: code } = found;
  const [, region] = code.split('-');
  return region === undefined ? { name, code } : { name, code, region };
}

/** What the text is written in, by its characters; it says nothing of a region. */
export function detectLanguage(text: string): { readonly name: string; readonly code: string } {
  const script = createScriptDetector(text)(0, text.length);
  if (script === 'latin') return { name: 'English', code: 'en' };
  return script === 'hans' ? { name: 'Chinese (China)', code: 'zh-CN' } : { name: 'Chinese (Taiwan)', code: 'zh-TW' };
}
