import { Translator } from '../../checks/messages/translator.js';
import { toQuotedText } from '../../checks/messages/format.js';
import type { Severity } from '../../checks/finding-draft.js';
import type { Script } from '../../figures/figure.js';
import type { Item } from '../item.js';
import type { ItemPair, Pairing } from '../pairs.js';
import type { ComparedText } from '../read-text.js';
import type { ComparisonMode } from '../verdicts.js';
import { severityOf, type ComparisonDraft, type ComparisonFinding } from './finding-rules.js';
import { COMPARISON_MESSAGES, sayFactor } from './messages.js';
import { suggest, writeInForm, type StyleOf } from './suggest.js';

/** What findings are written from. */
interface ReportContext {
  readonly mode: ComparisonMode;
  readonly sources: readonly ComparedText[];
  readonly target: ComparedText;
  readonly wantsOk: boolean;
  readonly styleOf: StyleOf;
  /** Id of a figure in the answer. */
  readonly idOf: (item: Item) => string;
  /** Where in the target's input a figure of the source is missing. */
  readonly placeOf: (source: Item) => number;
}

/** The findings of a comparison, in the order of the target. */
export function report({ pairs, missing, added }: Pairing, context: ReportContext): readonly ComparisonFinding[] {
  const drafts: readonly ComparisonDraft[] = [
    ...firstOfTargets(pairs).flatMap((pair) => reportPair(pair, context)),
    ...added.flatMap((item) => reportAdded(item, context)),
    ...missing.flatMap((item) => reportMissing(item, context)),
  ];
  return [...drafts]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((draft, index) => ({ id: `n${index + 1}`, ...draft }));
}

/** One pair of each target: what the source says twice and the target once is one fault. */
function firstOfTargets(pairs: readonly ItemPair[]): readonly ItemPair[] {
  const seen = new Set<Item>();
  return pairs.filter(({ target }) => !seen.has(target) && seen.add(target));
}

function reportPair(pair: ItemPair, context: ReportContext): readonly ComparisonDraft[] {
  const { sources, target, how, factor } = pair;
  const [source] = sources;
  const severity = pairSeverity(pair, context);
  if (!source || severity === undefined) return [];
  const { figure } = target;
  const t = new Translator(COMPARISON_MESSAGES, figure.script);
  const stated = toQuotedText(figure.text);
  const values = { target: stated, source: t.list(sources.map((each) => quote(each, target, how, context))) };
  return [
    {
      rule: 'figure-differs',
      severity,
      start: figure.start,
      end: figure.end,
      figures: [context.idOf(target)],
      message: sayDifference(pair, t, values, figure.script),
      data: {
        ...(how === undefined ? {} : { how }),
        ...(factor === undefined ? {} : { factor }),
        stated,
        source: describeSource(source, context),
      },
      suggestions:
        sources.length === 1
          ? suggest(source, target, pair, context.target, context.styleOf, t.say('suggestion', {}))
          : [],
    },
  ];
}

function pairSeverity({ verdict, how }: ItemPair, { mode, wantsOk }: ReportContext): Severity | undefined {
  if (verdict !== 'differs') return wantsOk ? 'ok' : undefined;
  return severityOf('figure-differs', mode, how === 'qualifier');
}

function sayDifference(
  { sources, target, how, factor = '1' }: ItemPair,
  t: Translator<typeof COMPARISON_MESSAGES>,
  values: { readonly target: string; readonly source: string },
  script: Script,
): string {
  if (how === undefined) return t.say('agrees', values);
  if (sources.length > 1) return t.say('differs-derived', values);
  if (how === 'value' && isConverted(sources, target)) return t.say('differs-converted', values);
  if (how !== 'scale') return t.say(`differs-${how}`, values);
  const times = sayFactor(factor, script === 'latin');
  return t.say(factor.startsWith('0') ? 'differs-scaleDown' : 'differs-scaleUp', { ...values, times });
}

function isConverted([source]: readonly Item[], { figure }: Item): boolean {
  return figure.restates !== undefined && source?.figure.currency !== figure.currency;
}

/** Differences that the words round a figure make. */
const IN_WORDS: ReadonlySet<string> = new Set(['qualifier', 'sign', 'per', 'year']);

/** The source's words; in another script than the target's, what they are in the target's form first. */
function quote(source: Item, target: Item, how: string | undefined, { sources }: ReportContext): string {
  const { figure } = source;
  const text = toQuotedText(figure.text);
  if (how === undefined) return text;
  const compared = sources[source.text];
  if (IN_WORDS.has(how) && compared) return quoteInContext(source, compared.text);
  const isForeign = (figure.script === 'latin') !== (target.figure.script === 'latin');
  const written = isForeign ? writeInForm(source, target.figure, how) : undefined;
  if (written === undefined || written === text) return text;
  return target.figure.script === 'latin' ? `${written} (${text})` : `${written}（${text}）`;
}

/** How much of the words before a figure and behind it are quoted with it, in UTF-16 units, in Latin and in Chinese text. */
const CONTEXT = { latin: [24, 14], han: [8, 5] } as const;

/** A figure with the words next to it, within its clause. */
function quoteInContext({ figure, start, end }: Item, text: string): string {
  const [before, behind] = CONTEXT[figure.script === 'latin' ? 'latin' : 'han'];
  const isLatin = figure.script === 'latin';
  const lead = text.slice(Math.max(0, start - before), start).replace(/^.*[,.;:!?()\n、。]\s?/s, '');
  const words = isLatin && lead.length === before ? lead.replace(/^\S*\s/, '') : lead;
  const tail = text.slice(end, end + behind).replace(/[,.;:!?()\n、。\d$€£¥].*$/s, '');
  const rest = isLatin && tail.length === behind ? tail.replace(/\s\S*$/, '') : tail;
  return `“${toQuotedText(words + text.slice(start, end) + rest).trim()}”`;
}

function reportAdded(item: Item, context: ReportContext): readonly ComparisonDraft[] {
  const severity = severityOf('figure-added', context.mode);
  if (severity === undefined) return [];
  const { figure } = item;
  const t = new Translator(COMPARISON_MESSAGES, figure.script);
  const stated = toQuotedText(figure.text);
  const { start, end } = figure;
  return [
    {
      rule: 'figure-added',
      severity,
      start,
      end,
      figures: [context.idOf(item)],
      message: t.say('added', { target: stated }),
      data: { stated },
      suggestions: [],
    },
  ];
}

function reportMissing(item: Item, context: ReportContext): readonly ComparisonDraft[] {
  const severity = severityOf('figure-missing', context.mode);
  if (severity === undefined) return [];
  const at = context.placeOf(item);
  const t = new Translator(COMPARISON_MESSAGES, scriptOf(context.target, item));
  const source = describeSource(item, context);
  return [
    {
      rule: 'figure-missing',
      severity,
      start: at,
      end: at,
      figures: [],
      message: t.say('missing', { source: toQuotedText(source.text) }),
      data: { source },
      suggestions: [],
    },
  ];
}

/** The script of the target, by its first figure; without one, that of the source. */
function scriptOf({ items, text }: ComparedText, source: Item): Script {
  const [first] = items;
  if (first) return first.figure.script;
  return /\p{Script=Han}/u.test(text) === (source.figure.script !== 'latin') ? source.figure.script : 'latin';
}

function describeSource(item: Item, { sources, idOf }: ReportContext) {
  const { figure, text, sentence } = item;
  const compared = sources[text];
  const span = compared?.sentences[sentence];
  return {
    index: text,
    figure: idOf(item),
    start: figure.start,
    end: figure.end,
    text: figure.text,
    sentence: span && compared ? compared.document.prose.text.slice(span.start, span.end).trim() : figure.text,
  };
}
