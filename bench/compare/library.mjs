import { fork } from 'node:child_process';
import { on } from 'node:events';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { interleave } from './interleave.mjs';

/** Milliseconds for which a build repeats a case before it is the other's turn. */
const TURN_MS = 150;

/** Runs a part of the library in both builds, each in a process of its own, by turns. */
export async function compareLibrary(part, { old, current, rounds }) {
  const builds = await Promise.all([startBuild(old, part), startBuild(current, part)]);
  try {
    const rows = [];
    for (const [index, { name, digest }] of builds[1].cases.entries()) {
      const same = builds[0].cases[index].digest === digest;
      const times = await interleave(
        rounds,
        builds.map((build) => () => build.time(index)),
      );
      rows.push({ name, unit: 'ms CPU', times, same });
    }
    return rows;
  } finally {
    for (const build of builds) build.stop();
  }
}

async function startBuild(folder, part) {
  const file = fileURLToPath(new URL('./library-process.mjs', import.meta.url));
  const entry = pathToFileURL(join(folder, 'dist/index.js')).href;
  const child = fork(file, [entry, part], { execArgv: ['--expose-gc'] });
  const messages = on(child, 'message', { close: ['exit'] });
  const next = async () => {
    const { done, value } = await messages.next();
    if (done) throw new Error(`the build in ${folder} ended in the part ${part}`);
    return value[0];
  };
  const { cases } = await next();
  return {
    cases,
    async time(index) {
      child.send({ index, ms: TURN_MS });
      return (await next()).cpu;
    },
    stop: () => child.kill(),
  };
}
