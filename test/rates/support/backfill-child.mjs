/**
 * Appends a history to the store at argv[2] and stands still, to be killed, after argv[3] turns of the event loop. Says
 * "inside" when the transaction is open then, "done" when it has ended before.
 */
import { setImmediate } from 'node:timers/promises';
import { openSqliteStore } from '../../../dist/rates/store/sqlite-store.js';
import { history } from './history.mjs';

const store = await openSqliteStore(process.argv[2]);
let isDone = false;
const append = store.append('ecb', history().slice(0, 12_000), { at: '2024-03-06T15:00:00.000Z' }).then(() => {
  isDone = true;
});
for (let turn = 0; turn < Number(process.argv[3]) && !isDone; turn++) await setImmediate();
process.stdout.write(isDone ? 'done\n' : 'inside\n');
// Not a wait of the event loop: nothing more of the transaction runs.
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
await append;
