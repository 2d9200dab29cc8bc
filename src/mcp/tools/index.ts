import type { StyleRegistry } from '../../core/styles/registry.js';
import { memoizePerObject } from '../../support/bounded-cache.js';
import { createAnnotateTextTool } from './annotate-text.js';
import { checkConversionsTool } from './check-conversions.js';
import { compareFiguresTool } from './compare-figures.js';
import { convertAmountTool } from './convert-amount.js';
import { findFiguresTool } from './find-figures.js';
import { getRatesTool } from './get-rates.js';
import type { McpTool } from './tool.js';

/** Every tool, one line a file. Made once for a service: the schema of one lists the keys of its house styles. */
export const listTools = memoizePerObject((styles: StyleRegistry): readonly McpTool[] => [
  findFiguresTool,
  createAnnotateTextTool(styles),
  checkConversionsTool,
  compareFiguresTool,
  convertAmountTool,
  getRatesTool,
]);
