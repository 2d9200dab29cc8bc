import { annotateTextTool } from './annotate-text.js';
import { checkConversionsTool } from './check-conversions.js';
import { convertAmountTool } from './convert-amount.js';
import { findFiguresTool } from './find-figures.js';
import { getRatesTool } from './get-rates.js';
import type { McpTool } from './tool.js';

let tools: readonly McpTool[] | undefined;

/** Every tool; one line a file. Made once, when the first is asked for: by then the operator's styles are known. */
export function listTools(): readonly McpTool[] {
  return (tools ??= [findFiguresTool, annotateTextTool(), checkConversionsTool, convertAmountTool, getRatesTool]);
}
