import { composeService } from './app/compose/service.js';
import { runProcess } from './app/run-process.js';

runProcess(composeService);
