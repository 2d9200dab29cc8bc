import type { Prose } from '../document/markup/prose.js';
import type { RefineContext } from './engine/refine-context.js';
import type { Recognition } from './figure.js';
import { FigureResult, kindOf } from './figure-result.js';
import type { Mention } from './engine/mention.js';
import { createScriptDetector } from './languages/zh/script.js';

/** Turns what the refiners settled into figures; numbers that count no money, percentage or multiple fall away. */
export function toRecognition(
  { mentions, declarations, options: { kinds } }: RefineContext,
  input: string,
  prose: Prose,
): Recognition {
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const kind = kindOf(mention);
    if (kind !== undefined && (!kinds || kinds.includes(kind))) mention.ordinal = kept.push(mention);
  }
  const scriptAt = createScriptDetector(prose.text);
  return {
    figures: kept.map((mention) => {
      const { start, end } = prose.toOriginal(mention.start, mention.end);
      const script = scriptAt(mention.start, mention.end);
      return new FigureResult(mention, start, end, input.slice(start, end), script);
    }),
    declarations: declarations.map((declaration) => {
      const { start, end } = prose.toOriginal(declaration.start, declaration.end);
      const { currency, scale } = declaration;
      return { start, end, text: input.slice(start, end), currency, ...(scale === undefined ? {} : { scale }) };
    }),
  };
}
