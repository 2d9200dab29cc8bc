import { MarkupKind, type Hover } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnnotatedFigure, Conversion } from '../core/annotation/annotation.js';
import type { Analysis } from './analysis.js';
import { toRange } from './range.js';
import type { StoryDate } from './story-date.js';

/** What is known of the figure at a place: its value, its conversions, their rates and days. */
export function describeFigureAt(analysis: Analysis, document: TextDocument, at: number): Hover | undefined {
  const figure = analysis.figures.find(({ start, end }) => start <= at && at <= end);
  if (!figure) return undefined;
  const value = [describeValue(figure), ...describeConversions(figure, analysis.input.storyDate)].join('\n\n');
  return { range: toRange(document, figure), contents: { kind: MarkupKind.Markdown, value } };
}

function describeValue(figure: AnnotatedFigure): string {
  const { kind, currency, value, minValue, maxValue, qualifier, per, reason, unit } = figure;
  const number = value ?? `${minValue ?? '…'} to ${maxValue ?? '…'}`;
  const sign = kind === 'percent' ? '%' : '';
  const words = [currency, `${groupDigits(number)}${sign}`, unit, per === undefined ? undefined : `per ${per}`];
  const said = qualifier === 'exact' ? '' : ` (${qualifier.replaceAll('_', ' ')})`;
  const line = `**${words.filter((word) => word !== undefined).join(' ')}**${said}`;
  return reason === undefined ? line : `${line}\n\n${escapeMarkdown(reason)}`;
}

function describeConversions({ conversions }: AnnotatedFigure, storyDate: StoryDate): readonly string[] {
  if (conversions.length === 0) return [];
  return [conversions.map((each) => `- ${describeConversion(each)}`).join('\n'), describeDate(storyDate)];
}

function describeConversion({ currency, value, minValue, maxValue, display, rate }: Conversion): string {
  const exact = value ?? `${minValue ?? '…'} to ${maxValue ?? '…'}`;
  const pair = `1 ${rate.base} = ${rate.value} ${rate.quote}`;
  return `**${escapeMarkdown(display)}** (${currency} ${groupDigits(exact)}) at ${pair}, ${rate.source}, ${rate.date}`;
}

const ORIGINS: Readonly<Record<StoryDate['origin'], string>> = {
  text: 'as the text states',
  name: "by the file's name",
  settings: 'by the settings',
  file: 'when the file was last changed',
  today: 'today',
};

function describeDate({ date, origin }: StoryDate): string {
  return `Rates for ${date}, ${ORIGINS[origin]}.`;
}

/** 380000000000 as 380,000,000,000. */
function groupDigits(number: string): string {
  return number.replace(/\d+(?:\.\d+)?/g, (each) => {
    const [whole = '', fraction] = each.split('.');
    const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
  });
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}
