import { Answers, DATE, json, pause, send } from './support.mjs';

/** Opens a job that is filled afterwards. */
export async function openJob(url) {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ options: { date: DATE } });
  return (await json(await send(`${url}/v1/jobs`, 'POST', [body], headers))).id;
}

/** Sends a whole job in one request. */
export async function sendJob(url, pieces) {
  const answer = await json(await send(`${url}/v1/jobs?date=${DATE}`, 'POST', pieces));
  if (!answer.id) throw new Error(JSON.stringify(answer));
  return answer;
}

export async function findJob(url, id) {
  const response = await fetch(`${url}/v1/jobs/${id}`);
  if (!response.ok) throw new Error(`GET of the job: ${response.status} ${await response.text()}`);
  return response.json();
}

export async function untilEnded(url, id, everyMs = 200) {
  for (;;) {
    const job = await findJob(url, id);
    if (['done', 'failed', 'cancelled'].includes(job.state)) return job;
    await pause(everyMs);
  }
}

/** All answers of a job that has ended. */
export async function fetchAnswers(url, id) {
  const answers = new Answers();
  const response = await fetch(`${url}/v1/jobs/${id}/results`);
  await answers.read(toBuffers(response.body));
  return answers;
}

export async function* toBuffers(stream) {
  for await (const data of stream) yield Buffer.from(data);
}
