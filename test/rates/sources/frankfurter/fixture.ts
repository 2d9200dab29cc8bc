import { frankfurterJson } from '../support/payloads.js';
import type { SourceFixture } from '../support/source-run.js';

export const fixture: SourceFixture = () => frankfurterJson([['2024-03-06', { USD: '1.0874', CNY: '7.8281' }]]);
