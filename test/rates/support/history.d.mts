import type { Quote } from '../../../src/core/rate-table/quote.js';

export function history(): Quote[];
