import { H10_RATES, h10Xml, h10Zip } from '../support/payloads.js';
import type { SourceFixture } from '../support/source-run.js';

export const fixture: SourceFixture = () => h10Zip(h10Xml([['2024-03-06', H10_RATES]]));
