import { currencyApiJson } from '../support/payloads.js';
import type { SourceFixture } from '../support/source-run.js';

export const fixture: SourceFixture = () => currencyApiJson('2024-03-06', { cny: '7.19' });
