import { bocJson } from '../support/payloads.js';
import type { SourceFixture } from '../support/source-run.js';

export const fixture: SourceFixture = () => bocJson([['2024-03-06', { USD: '1.3530', CNY: '0.1880' }]]);
