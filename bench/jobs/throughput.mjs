/**
 * A job over PostgreSQL with one and with two workers, beside the same lines through a bare POST /v1/batch of one process
 * with one thread; and one sentence to POST /v1/annotate with and without the job.
 *
 *   test/support/with-postgres.sh node bench/jobs/throughput.mjs --lines 200000
 */
import autocannon from 'autocannon';
import {
  Answers,
  DATE,
  linesFrom,
  load,
  options,
  send,
  startProcess,
  startService,
  temporaryFolder,
} from './support.mjs';
import { fetchAnswers, sendJob, untilEnded } from './job.mjs';
import { makeDatabase } from './postgres.mjs';

const { lines, seconds } = options({ lines: 200_000, seconds: 8 });
const SENTENCE = 'Lanting Robotics said on Monday it would spend at least 96 billion yuan on new factories.';

const results = [];
const show = (result) => {
  results.push(result);
  console.log(JSON.stringify({ ...result, load: load() }));
};

async function bare(threads) {
  const service = await startService({ DATA_DIR: temporaryFolder(), BATCH_THREADS: String(threads) });
  await warm(service.url);
  const answers = new Answers();
  const start = performance.now();
  await answers.read(await send(`${service.url}/v1/batch?date=${DATE}`, 'POST', linesFrom(lines)));
  const perSecond = Math.round(answers.count / ((performance.now() - start) / 1000));
  show({
    what: `POST /v1/batch, ${threads} thread`,
    lines: answers.count,
    perSecond,
    memory: service.memory(),
    digest: answers.digest(),
  });
  await service.kill('SIGTERM');
  return perSecond;
}

async function warm(url) {
  const answers = new Answers();
  await answers.read(await send(`${url}/v1/batch?date=${DATE}`, 'POST', linesFrom(3000)));
}

async function job(workers, measureRequests) {
  const database = await makeDatabase();
  const environment = { DATABASE_URL: database.url, BATCH_THREADS: '0', DATA_DIR: temporaryFolder() };
  const service = await startService(environment);
  const crew = Array.from({ length: workers }, () =>
    startProcess('cli.js', ['worker', '--threads', '1', '--nice', '0'], { ...environment, LOG_LEVEL: 'info' }),
  );
  await Promise.all(crew.map((worker) => worker.until('working')));
  await untilEnded(service.url, (await sendJob(service.url, linesFrom(3000))).id);
  const without = measureRequests ? await requests(service.url) : undefined;
  const start = performance.now();
  const sent = sendJob(service.url, linesFrom(lines));
  const during = measureRequests ? await requests(service.url) : undefined;
  const { id } = await sent;
  const receivedMs = performance.now() - start;
  const ended = await untilEnded(service.url, id);
  const perSecond = Math.round(lines / ((performance.now() - start) / 1000));
  const answers = await fetchAnswers(service.url, id);
  show({
    what: `job, ${workers} worker${workers === 1 ? '' : 's'}`,
    lines: answers.count,
    state: ended.state,
    perSecond,
    receivedSeconds: Math.round(receivedMs / 100) / 10,
    stored: `${Math.round(ended.storedBytes / 1e6)} MB`,
    service: service.memory(),
    workers: crew.map((worker) => worker.memory()),
    digest: answers.digest(),
    ...(without ? { p99Without: without, p99During: during } : {}),
  });
  await Promise.all([...crew, service].map((each) => each.kill('SIGTERM')));
  await database.drop();
  return perSecond;
}

/** Milliseconds that 99 in 100 requests with a sentence take at most, at a rate well below what the service can do. */
async function requests(url) {
  const { latency, non2xx } = await autocannon({
    url: `${url}/v1/annotate`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: SENTENCE, date: DATE }),
    connections: 4,
    overallRate: 50,
    duration: seconds,
  });
  return { p50: latency.p50, p99: latency.p99, non2xx };
}

const batch = await bare(1);
const one = await job(1, false);
const two = await job(2, true);
show({ what: 'ratio to the bare batch', oneWorker: (one / batch).toFixed(2), twoWorkers: (two / batch).toFixed(2) });
const digests = new Set(results.flatMap(({ digest }) => digest ?? []));
if (digests.size !== 1) {
  console.error('the answers differ');
  process.exitCode = 1;
}
