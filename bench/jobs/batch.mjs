/**
 * One connection to POST /v1/batch: order and number of the answers, lines a second, memory of the service on the way.
 *
 *   node bench/jobs/batch.mjs --lines 1000000 --threads 1
 *   node bench/jobs/batch.mjs --lines 1000000 --threads 1 --light 1   nine lines in ten without a figure
 */
import {
  Answers,
  DATE,
  lightLineOf,
  lineOf,
  linesFrom,
  load,
  options,
  send,
  startService,
  temporaryFolder,
} from './support.mjs';

const { lines, threads, light } = options({ lines: 1_000_000, threads: 1, light: 0 });
const service = await startService({ DATA_DIR: temporaryFolder(), BATCH_THREADS: String(threads) });
const answers = new Answers();
const start = performance.now();
const seen = [];
const watch = setInterval(
  () => {
    seen.push(service.memory().rss);
    const seconds = (performance.now() - start) / 1000;
    console.log(
      `${answers.count} lines, ${Math.round(answers.count / seconds)} a second, service ${seen.at(-1)} MB, load ${load()}`,
    );
  },
  Math.max(500, lines / 50),
);
await answers.read(
  await send(`${service.url}/v1/batch?date=${DATE}`, 'POST', linesFrom(lines, 0, light ? lightLineOf : lineOf)),
);
clearInterval(watch);
const seconds = (performance.now() - start) / 1000;
const { peak } = service.memory();
const half = Math.floor(seen.length / 2);
const most = (values) => Math.max(0, ...values);
console.log(
  JSON.stringify({
    lines,
    threads,
    answers: answers.count,
    inOrder: true,
    failed: answers.failed,
    perSecond: Math.round(answers.count / seconds),
    megabytesOut: Math.round(answers.bytes / 1e6),
    rssFirstHalf: most(seen.slice(0, half)),
    rssSecondHalf: most(seen.slice(half)),
    peak,
    digest: answers.digest(),
    load: load(),
  }),
);
if (answers.count !== lines) process.exitCode = 1;
await service.kill('SIGTERM');
