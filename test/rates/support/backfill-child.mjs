/** Appends a long history to the store at argv[2]; says "inside" while the transaction is open, "done" after it. */
import { setImmediate } from 'node:timers/promises';
import { openSqliteStore } from '../../../dist/rates/store/sqlite-store.js';
import { history } from './history.mjs';

const store = await openSqliteStore(process.argv[2]);
let finished = false;
const append = store.append('ecb', history(), { at: '2024-03-06T15:00:00.000Z' }).then(() => {
  finished = true;
});
for (let turn = 0; turn < 5 && !finished; turn++) await setImmediate();
process.stdout.write(finished ? 'finished too early\n' : 'inside\n');
await append;
process.stdout.write('done\n');
