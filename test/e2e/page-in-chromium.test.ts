import { jest } from '@jest/globals';
import { findChromium } from './support/chromium.js';
import { openChromium } from './support/engines/chromium.js';
import { describeEngine } from './support/engines/scenarios.js';

// As in page.test.ts.
jest.setTimeout(300_000);

const found = findChromium();
describeEngine('Chromium', found === undefined ? undefined : () => openChromium(found));
