/**
 * A job over PostgreSQL while workers and the service are killed with -9, PostgreSQL is restarted as after a crash, and
 * the upload is cut off again and again: in the end every line has exactly one answer, in order, and the bytes are those
 * of a run in which nothing happened. What happens is drawn from a seed; when it hits is up to the machine.
 *
 *   test/support/with-postgres.sh node bench/jobs/chaos.mjs --lines 40000 --kills 40 --seed 1
 *
 * It restarts the server of TEST_DATABASE_URL, unless --postgres 0 says otherwise: let it be a throw-away one. With
 * --sqlite 1 the jobs are in a file, and the one process that answers requests also works them off: it is what is killed.
 */
import { createRandom } from '../support/history.mjs';
import { fetchAnswers, findJob, openJob, sendJob, untilEnded } from './job.mjs';
import { openSqlite } from './sqlite.mjs';
import {
  Answers,
  freePort,
  linesFrom,
  load,
  options,
  pause,
  send,
  startProcess,
  startService,
  temporaryFolder,
} from './support.mjs';

const defaults = { lines: 40_000, kills: 40, seed: 1, workers: 2, postgres: 1, sqlite: 0 };
const { lines, kills, seed, workers, postgres: isRestarted, sqlite } = options(defaults);
const [crewSize, postgres] = sqlite ? [0, 0] : [workers, isRestarted];
const random = createRandom(seed);
random();
const folder = temporaryFolder();
const { openPostgres, restartServer } = sqlite ? {} : await import('./postgres.mjs');
const database = await (sqlite ? openSqlite(folder) : openPostgres());
const environment = {
  ...database.environment,
  ...{ BATCH_THREADS: sqlite ? '1' : '0', DATA_DIR: folder },
  // A lost chunk is given to another soon, and may be lost often.
  ...{ JOB_LEASE: '3', JOB_ATTEMPTS: '50', LOG_LEVEL: 'warn' },
};
const port = await freePort();
let service = await startService(environment, port);
const startWorker = () =>
  startProcess('cli.js', ['worker', '--threads', '1', '--nice', '0'], { ...environment, LOG_LEVEL: 'info' });
const crew = Array.from({ length: crewSize }, startWorker);

const undisturbed = await sendJob(service.url, linesFrom(lines));
await untilEnded(service.url, undisturbed.id);
const expected = await fetchAnswers(service.url, undisturbed.id);
console.log(
  `undisturbed: ${expected.count} answers, ${expected.failed} of them problems, digest ${expected.digest()}, load ${load()}`,
);

const count = { workers: 0, service: 0, postgres: 0, uploads: 0, downloads: 0 };
const killed = () => count.workers + count.service + count.postgres;
const { url } = service;
const id = await openJob(url);
const uploading = upload();
for (;;) {
  await pause(300 + (random() % 1700));
  if (killed() >= kills) break;
  const dice = random() % 10;
  if (dice < 6 && crewSize > 0) {
    const victim = random() % crew.length;
    await crew[victim].kill();
    crew[victim] = startWorker();
    count.workers++;
  } else if (dice < 9 || postgres === 0) {
    await service.kill();
    service = await startService(environment, port);
    count.service++;
  } else {
    await restartServer();
    count.postgres++;
  }
  const done = await stateOf();
  if (done && killed() >= kills / 2) break;
}
await uploading;
const job = await patiently(() => untilEnded(url, id));
const answers = await download();
const [{ most }] = await database.query(`SELECT max(attempts) AS most FROM job_chunks WHERE job_id = '${id}'`);
const summary = {
  ...{ lines, answers: answers.count, inOrder: true, failed: answers.failed, state: job.state },
  ...{ kills: count, attemptsOfOneChunk: most, deadLetters: job.deadLetters },
  ...{
    same: answers.digest() === expected.digest() && answers.count === expected.count,
    digest: answers.digest(),
    load: load(),
  },
};
console.log(JSON.stringify(summary));
await Promise.all([...crew, service].map((each) => each.kill('SIGKILL')));
await database.drop();
process.exit(summary.same && job.state === 'done' && answers.count === lines ? 0 : 1);

/** Sends the input, cut off at a place of chance, from where it is kept. */
async function upload() {
  for (;;) {
    const { input } = await patiently(() => findJob(url, id));
    if (input.sealed) return;
    const from = input.offset;
    // A few times in a whole upload, however long it is.
    const cut = 50_000 + (random() % (lines * 60));
    try {
      const response = await send(
        `${url}/v1/jobs/${id}/input?offset=${from}`,
        'PUT',
        cutOff(linesFrom(lines, from), cut),
      );
      response.resume();
      if (response.statusCode === 202) return;
    } catch {
      count.uploads++;
    }
    await pause(100);
  }
}

async function* cutOff(pieces, bytes) {
  let sent = 0;
  for (const piece of pieces) {
    yield piece;
    sent += piece.length;
    if (sent > bytes) throw new Error('cut off');
    await pause(20);
  }
}

/** Fetches the answers, cut off once, from where it stands. */
async function download() {
  const all = new Answers();
  for (;;) {
    try {
      // Not fetch: of Node 20 its body never ends when the signal aborts it just as it does (4 of 70 tries).
      const response = await send(`${url}/v1/jobs/${id}/results?from=${all.count}`, 'GET', []);
      await all.read(count.downloads === 0 ? firstOf(response) : response);
      if (all.trailer?.state === 'done') return all;
    } catch {
      // It continues behind the last whole line.
    }
    count.downloads++;
  }
}

async function* firstOf(response) {
  for await (const data of response) {
    yield data;
    throw new Error('cut off');
  }
}

async function stateOf() {
  return findJob(url, id).then(
    ({ state }) => state === 'done',
    () => false,
  );
}

async function patiently(ask) {
  for (;;)
    try {
      return await ask();
    } catch {
      await pause(200);
    }
}
