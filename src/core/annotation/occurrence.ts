import { amountsOf } from '../conversion/convert-figure.js';
import type { Figure, Script } from '../figures/figure.js';
import type { FigureDocument, LocatedFigure } from '../figures/figure-document.js';
import { normalizeDecimal, type DecimalString } from '../money/decimal.js';
import { resolveStyleForScript } from '../styles/registry.js';
import type { HouseStyle } from '../styles/style.js';
import type { AnnotationContext } from './context.js';
import { findHistoricalYear } from './historical-amounts.js';
import type { FigureConversions } from './converter.js';
import { detectDollarUse } from './disambiguate-style.js';
import { findEnclosures, type Enclosure } from './enclosures.js';
import { elementAt } from '../../support/get-or-throw.js';

/** A figure at its place in the prose, with its conversions. */
export interface Occurrence extends LocatedFigure, FigureConversions {
  readonly enclosure: Enclosure;
  /** The style whose words are written beside it: that of its script, made unambiguous in this text. */
  readonly style: HouseStyle;
  /** What is to be converted: one amount, or both ends of a range; nothing of a rate or of what is no money. */
  readonly amounts: readonly DecimalString[];
  /** One key for every mention of an amount: "380 billion yuan" and 3,800亿元 have the same. Undefined: no money. */
  readonly amountKey: string | undefined;
  /** The past year at whose average rates it is converted. */
  readonly year: number | undefined;
}

/** Is it an amount of money that a reader may want in another currency? A rate is not. */
export function isConvertible({ amounts }: Occurrence): boolean {
  return amounts.length > 0;
}

/** Converts the figures of a document: one occurrence a figure, in the same order. */
export function convertFigures(document: FigureDocument, context: AnnotationContext): readonly Occurrence[] {
  const { figures, spans } = document;
  const { options, convert, convertThen, disambiguator, styles } = context;
  const enclosures = findEnclosures(document.prose.text, spans);
  const dollars = detectDollarUse(figures, options, context.targets);
  const styleByScript = new Map<Script, HouseStyle>();
  const styleFor = (script: Script): HouseStyle => {
    let style = styleByScript.get(script);
    if (!style) {
      style = disambiguator.fit(resolveStyleForScript(options.style, script, options.region, styles), dollars);
      styleByScript.set(script, style);
    }
    return style;
  };
  return figures.map((figure, index) => {
    const { start, end } = elementAt(spans, index);
    const style = styleFor(figure.script);
    const stated = listAmountsOfMoney(figure);
    const amountKey = stated.length > 0 ? buildAmountKey(figure, stated) : undefined;
    const amounts = figure.rateNote ? NO_AMOUNTS : stated;
    const isConverted = amountKey !== undefined && amounts.length > 0;
    const year =
      isConverted && options.historic === 'then' && !figure.cell
        ? findHistoricalYear(document.prose.text, start, end, options.date)
        : undefined;
    const atRate = year === undefined ? convert : convertThen(year);
    const converted = isConverted ? atRate(figure, amounts, amountKey, style) : NO_CONVERSIONS;
    const { conversions, failures, onshoreFallbacks } = converted;
    const enclosure = elementAt(enclosures, index);
    // One literal of all fields: objects that are made for every figure keep one hidden class.
    return { figure, start, end, enclosure, style, amounts, amountKey, year, conversions, failures, onshoreFallbacks };
  });
}

/** Of a percentage, a multiple or a rate. */
const NO_CONVERSIONS: FigureConversions = { conversions: [], failures: [], onshoreFallbacks: [] };
const NO_AMOUNTS: readonly DecimalString[] = [];

function listAmountsOfMoney(figure: Figure): readonly DecimalString[] {
  return figure.kind === 'money' && figure.currency !== undefined ? amountsOf(figure) : NO_AMOUNTS;
}

function buildAmountKey({ currency, per = '' }: Figure, amounts: readonly DecimalString[]): string {
  const [low, high] = amounts;
  return `${currency ?? ''} ${low === undefined ? '' : normalizeDecimal(low)}${high === undefined ? '' : `-${normalizeDecimal(high)}`} ${per}`;
}
