import { ecbXml } from '../support/payloads.js';
import type { SourceFixture } from '../support/source-run.js';

export const fixture: SourceFixture = () => ecbXml('2024-03-06');
