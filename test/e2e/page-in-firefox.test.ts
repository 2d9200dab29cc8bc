import { findFirefox, openFirefox } from './support/engines/firefox.js';
import { describeEngine } from './support/engines/scenarios.js';

const found = findFirefox();
describeEngine('Firefox', found === undefined ? undefined : () => openFirefox(found));
