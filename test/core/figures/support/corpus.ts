import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Certainty, FigureKind, Qualifier } from '../../../../src/core/figures/figure.js';
import type { FigureOptions } from '../../../../src/core/figures/figure-options.js';
import { LANGUAGES } from '../../../../src/core/figures/lexicon-registry.js';
import type { CurrencyCode } from '../../../../src/core/money/currencies.js';

/** What a corpus line says of one figure. What it leaves out is `exact`, absent, or not asked for (`certainty`). */
export interface ExpectedFigure {
  readonly text: string;
  readonly kind: FigureKind;
  readonly value?: string;
  readonly minValue?: string;
  readonly maxValue?: string;
  readonly currency?: CurrencyCode;
  readonly market?: 'CNH';
  readonly certainty?: Certainty;
  readonly unit?: string;
  /** Asked for when given. */
  readonly unitText?: string;
  readonly qualifier?: Qualifier;
  readonly per?: string;
  /** Index, in the list, of the figure that this one states again. */
  readonly restates?: number;
  readonly rateNote?: true;
}

export interface ExpectedDeclaration {
  readonly text: string;
  readonly currency: CurrencyCode;
  readonly scale?: string;
}

/** A text and every figure in it, in text order. */
export interface CorpusCase {
  readonly text: string;
  readonly options: FigureOptions;
  readonly figures: readonly ExpectedFigure[];
  /** Where the figures start, when the line marks it. */
  readonly starts?: readonly number[];
  /** The form stands in a sentence of the line's frames. */
  readonly framed?: true;
  /** Asked for when given. */
  readonly declarations?: readonly ExpectedDeclaration[];
}

/** One line of the corpus, spread into the texts that it stands for. */
export interface CorpusLine {
  readonly id: string;
  readonly file: string;
  readonly cases: readonly CorpusCase[];
}

/** One value with many surface forms. The words that qualify it stand outside «» in a form. */
interface ValueLine extends Omit<ExpectedFigure, 'text' | 'restates'> {
  readonly id: string;
  readonly forms: readonly string[];
  /** Sentences with {} where the form stands; each form is also read alone. */
  readonly frames?: readonly string[];
  readonly options?: FigureOptions;
}

/** A sentence with all of its figures. */
interface SentenceLine {
  readonly id: string;
  /** A language that is not read; once it is, the line is left out. */
  readonly unread?: string;
  readonly text: string;
  readonly options?: FigureOptions;
  readonly figures: readonly ExpectedFigure[];
  readonly declarations?: readonly ExpectedDeclaration[];
}

const ROOT = join(import.meta.dirname, '..', '..', '..', 'corpus');
/** A folder of the corpus for each language that is read. */
const CORPUS_LANGUAGES: readonly string[] = LANGUAGES.map(({ key }) => key);

/** Every line of every file under test/corpus/<language>. */
export function readCorpus(): readonly CorpusLine[] {
  return CORPUS_LANGUAGES.flatMap((language) =>
    readdirSync(join(ROOT, language))
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .flatMap((name) => readCorpusFile(join(ROOT, language, name), `${language}/${basename(name, '.jsonl')}`)),
  );
}

/** Every line of one file; `file` is what reports call it. */
export function readCorpusFile(path: string, file: string): CorpusLine[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line, i) => {
      try {
        const parsed = JSON.parse(line) as ValueLine | SentenceLine;
        const isRead = 'unread' in parsed && CORPUS_LANGUAGES.includes(parsed.unread);
        return isRead ? [] : toLine(parsed, file);
      } catch (error) {
        throw new Error(`${file}.jsonl line ${i + 1}: ${String(error)}`, { cause: error });
      }
    });
}

function toLine(line: ValueLine | SentenceLine, file: string): CorpusLine {
  const { id } = line;
  if ('forms' in line) return { id, file, cases: spread(line) };
  const { text, options = {}, figures, declarations } = line;
  return { id, file, cases: [{ text, options, figures, ...(declarations ? { declarations } : {}) }] };
}

/** Each form alone, and each form in each frame. */
function spread({ id: _id, forms, frames = [], options = {}, ...expected }: ValueLine): CorpusCase[] {
  return forms.flatMap((form) =>
    ['{}', ...frames].map((frame) => {
      const marked = form.includes('«') ? form : `«${form}»`;
      const sentence = frame.replace('{}', () => marked);
      const start = sentence.indexOf('«');
      const text = sentence.slice(start + 1, sentence.indexOf('»'));
      const corpusCase = {
        text: sentence.replace(/[«»]/g, ''),
        options,
        figures: [{ ...expected, text }],
        starts: [start],
      };
      return frame === '{}' ? corpusCase : { ...corpusCase, framed: true };
    }),
  );
}
