import { compose } from './compose.js';
import { runProcess } from './run-process.js';

runProcess(compose);
