import { findChromium } from './support/chromium.js';
import { openChromium } from './support/engines/chromium.js';
import { describeEngine } from './support/engines/scenarios.js';

const found = findChromium();
describeEngine('Chromium', found === undefined ? undefined : () => openChromium(found));
