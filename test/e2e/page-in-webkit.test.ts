import { findWebKit, openWebKit } from './support/engines/webkit.js';
import { describeEngine } from './support/engines/scenarios.js';

const found = findWebKit();
describeEngine('WebKit', found === undefined ? undefined : () => openWebKit(found));
