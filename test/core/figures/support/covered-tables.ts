import type { Language } from '../../../../src/core/figures/language.js';
import type { MarkRow } from '../../../../src/core/figures/engine/mark.js';
import type { PerRow } from '../../../../src/core/figures/engine/vocabulary.js';
import { contains, formsOf, standsBefore, standsBehind, type Example } from './examples.js';

/** One form of a table and what an example of it looks like. */
export interface TableForm {
  readonly label: string;
  readonly shownBy: (example: Example) => boolean;
}

type Shows = (example: Example, form: string) => boolean;

function table(name: string, cell: string | undefined, shows: Shows): TableForm[] {
  return formsOf(cell).map((form) => ({ label: `${name} "${form}"`, shownBy: (example) => shows(example, form) }));
}

const LENT =
  /^[-(]?[\d.,]+\)?\s?(?:[a-z]+)?$|^[\d.,零〇○一二两兩三四五六七八九十百千万萬亿億兆廿卅半多余餘幾几至到、-]+$/i;

/** Every form of a language's tables, by table. */
export function rowsOf(language: Language): Readonly<Record<string, readonly TableForm[]>> {
  const { ranges, restatements, declarations } = language;
  return {
    marks: language.marks.flatMap(marksOf),
    scales: language.scales.flatMap(({ forms, caseSensitive }) =>
      table('scale', forms, ({ figure }, form) => scaleIn(figure.text, form, caseSensitive ?? false)),
    ),
    ratios: language.ratios.flatMap(({ kind, after }) =>
      table(kind, after, ({ figure }, form) => figure.kind === kind && ends(figure.text, form)),
    ),
    quantities: (language.quantities?.rows ?? []).flatMap(({ unit, forms, caseSensitive }) =>
      unit === undefined
        ? []
        : table(
            `quantity ${unit}`,
            forms,
            ({ figure }, form) => figure.unit === unit && ends(figure.text, form, caseSensitive),
          ),
    ),
    qualifiers: language.qualifiers.flatMap(({ qualifier, before, after }) => [
      ...table(qualifier, before, (example, form) => isQualified(example, qualifier) && qualifiesBefore(example, form)),
      ...table(
        `${qualifier} after`,
        after,
        (example, form) => isQualified(example, qualifier) && behind(example, form),
      ),
    ]),
    links: table('link', language.linkWords, ({ figure }, form) => figure.text.includes(form)),
    per: language.per.rows.flatMap((row) => perOf(row, language)),
    'leads of per': [
      ...table(
        'lead',
        language.per.leadsAfter.join('|'),
        (example, lead) =>
          example.figure.per !== undefined &&
          contains(example.text.slice(example.end, example.end + lead.length + 3), lead),
      ),
      ...table(
        'lead before',
        language.per.leadsBefore.join('|'),
        (example, lead) => example.figure.per !== undefined && contains(example.text.slice(0, example.start), lead),
      ),
    ],
    ranges: [
      ...table(
        'connector',
        ranges.connectors,
        ({ figure }, form) => isRange(figure.minValue) && contains(figure.text, form),
      ),
      ...ranges.paired.flatMap(({ before, connector }) => [
        ...table(
          'before a pair',
          before,
          (e, form) => isRange(e.figure.minValue) && standsBefore(e.text, e.start, form),
        ),
        ...table(
          'connector of a pair',
          connector,
          ({ figure }, form) => isRange(figure.minValue) && contains(figure.text, form),
        ),
      ]),
      ...table('closer', ranges.closers, (e, form) => isRange(e.figure.minValue) && behind(e, form)),
      ...table(
        'ranged from',
        ranges.rangedFrom,
        (e, form) => isRange(e.figure.minValue) && standsBefore(e.text, e.start, form),
      ),
      ...table(
        'moved from',
        ranges.movedFrom,
        (e, form) => isFirstOfMove(e, ranges.connectors) && standsBefore(e.text, e.start, form),
      ),
      ...table(
        'moved by',
        ranges.movedBy,
        (e, form) => isFirstOfMove(e, ranges.connectors) && standsBefore(e.text, e.start, form),
      ),
    ],
    restatements: [
      ...table('lead', restatements.strong, gapHolds),
      ...table('direct lead', restatements.direct, gapHolds),
      ...table('alternative', restatements.alternatives, gapHolds),
      ...table(
        'sign of a rate',
        restatements.rate,
        (example, form) => example.figure.rateNote === true && gapHolds(example, form),
      ),
    ],
    declarations: [
      ...table('unit', declarations.unit, (e, form) => e.declared && contains(e.text.slice(0, e.start), form)),
      ...table('below', declarations.below, (e, form) => e.declared && e.text.includes(form)),
      ...table('lead', declarations.lead, (e, form) => e.declared && contains(e.text.slice(0, e.start), form)),
      ...table('trail', declarations.trail, (e, form) => e.declared && contains(e.text.slice(0, e.start), form)),
      ...declarations.scales.flatMap(({ forms }) =>
        table('scale', forms, (e, form) => e.declared && contains(e.text.slice(0, e.start), form)),
      ),
      ...table(
        'hundredths',
        declarations.hundredths,
        (e, form) => e.declared && contains(e.text.slice(0, e.start), form),
      ),
    ],
    'money nouns': table('noun', language.moneyNouns, (e, form) => isLent(e) && nounNear(e, form)),
    'words behind an amount': table('word', language.afterAmount, (e, form) => isLent(e) && behind(e, form)),
  };
}

function marksOf(row: MarkRow): TableForm[] {
  const { currency, ambiguous, market, caseSensitive = false } = row;
  const names = ({ figure }: Example): boolean =>
    figure.kind === 'money' &&
    figure.market === market &&
    (currency === undefined
      ? ambiguous!.candidates.includes(figure.currency!) || figure.currency === ambiguous!.fallback
      : figure.currency === currency);
  const name = `${currency ?? ambiguous!.key}${market ?? ''}`;
  return [
    ...table(`${name} before`, row.before, (e, form) => names(e) && starts(e.figure.text, form, caseSensitive)),
    ...table(`${name} after`, row.after, (e, form) => names(e) && ends(e.figure.text, form, caseSensitive)),
  ];
}

function perOf(
  { per, nouns, before, after }: PerRow,
  { per: { leadsAfter, leadsBefore, pieces } }: Language,
): TableForm[] {
  const isNamed = ({ figure }: Example, noun: string): boolean =>
    figure.per === (per === 'piece' ? (pieces[noun] ?? (/^[a-z]/i.test(noun) ? noun : 'piece')) : per);
  return [
    ...table(
      `per ${per}:`,
      nouns,
      (e, noun) =>
        isNamed(e, noun) &&
        (leadsAfter.some((lead) => contains(e.text.slice(e.end), lead + noun)) ||
          leadsBefore.some((lead) => contains(e.text.slice(0, e.start), lead + noun))),
    ),
    ...table(
      `per ${per} before:`,
      before,
      (e, form) => e.figure.per === per && contains(e.text.slice(0, e.start), form),
    ),
    ...table(`per ${per} after:`, after, (e, form) => e.figure.per === per && contains(e.text.slice(e.end), form)),
  ];
}

function starts(surface: string, form: string, caseSensitive: boolean): boolean {
  return (
    standsBehind(surface.replace(/\s/g, ' ').replace(/^[-(]/, ''), 0, form, caseSensitive) ||
    (caseSensitive ? surface.startsWith(form) : surface.toLowerCase().startsWith(form.toLowerCase()))
  );
}

function ends(surface: string, form: string, caseSensitive = false): boolean {
  const blank = surface.replace(/\s/g, ' ');
  const plain = form.endsWith(')') ? blank : blank.replace(/[)+]$/, '');
  return standsBefore(plain, plain.length, form, caseSensitive);
}

/** A scale word right behind digits, a blank, a hyphen or another scale word. */
function scaleIn(surface: string, form: string, caseSensitive: boolean): boolean {
  const text = surface.replace(/\s/g, ' ');
  const [hay, needle] = caseSensitive ? [text, form] : [text.toLowerCase(), form.toLowerCase()];
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1))
    if (/[\d\s)+-]/.test(hay.charAt(at - 1) || 'x') && !/[a-z]/.test(hay.charAt(at + needle.length))) return true;
  return false;
}

function isQualified({ figure }: Example, qualifier: string): boolean {
  return (figure.qualifier ?? 'exact') === qualifier;
}

/** Before the figure, or within it: 人民幣約130億元. */
function qualifiesBefore({ text, start, figure }: Example, form: string): boolean {
  return standsBefore(text, start, form) || figure.text.includes(form);
}

/** Right behind the figure, or behind what it is counted per, or within the figure's end ("45%+"). */
function behind({ text, end, figure }: Example, form: string): boolean {
  return (
    figure.text.endsWith(form) ||
    standsBehind(text, end, form) ||
    (figure.per !== undefined && contains(text.slice(end, end + 24), form))
  );
}

function isRange(minValue: string | undefined): boolean {
  return minValue !== undefined;
}

/** The first figure of "from X to Y": a connector follows, and yet it is no range. */
function isFirstOfMove({ text, end, figure }: Example, connectors: string): boolean {
  return figure.minValue === undefined && formsOf(connectors).some((word) => standsBehind(text, end, word.trim()));
}

function gapHolds({ text, start, restated }: Example, form: string): boolean {
  return restated !== undefined && contains(text.slice(restated.end, start), form);
}

/** A figure without a mark of its own. */
function isLent({ figure }: Example): boolean {
  return figure.kind === 'money' && LENT.test(figure.text);
}

function nounNear({ text, start, end }: Example, form: string): boolean {
  return contains(text.slice(Math.max(0, start - 60), start), form) || contains(text.slice(end, end + 24), form);
}
