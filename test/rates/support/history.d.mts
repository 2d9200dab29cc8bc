import type { Quote } from '../../../src/rates/quote.js';

export function history(): Quote[];
