import { jest } from '@jest/globals';
import { findFirefox, openFirefox } from './support/engines/firefox.js';
import { describeEngine } from './support/engines/scenarios.js';

// As in page.test.ts.
jest.setTimeout(300_000);

const found = findFirefox();
describeEngine('Firefox', found === undefined ? undefined : () => openFirefox(found));
