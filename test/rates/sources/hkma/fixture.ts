import { hkmaJson } from '../support/payloads.js';
import type { SourceFixture } from '../support/source-run.js';

export const fixture: SourceFixture = () => hkmaJson([['2024-03-06', { usd: '7.8226', cny: '1.08675' }]]);
