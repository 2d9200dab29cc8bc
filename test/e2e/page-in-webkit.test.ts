import { jest } from '@jest/globals';
import { findWebKit, openWebKit } from './support/engines/webkit.js';
import { describeEngine } from './support/engines/scenarios.js';

// As in page.test.ts.
jest.setTimeout(300_000);

const found = findWebKit();
describeEngine('WebKit', found === undefined ? undefined : () => openWebKit(found));
