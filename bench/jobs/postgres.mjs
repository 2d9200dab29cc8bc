import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { pause } from './support.mjs';

const SERVER = process.env.TEST_DATABASE_URL;
if (!SERVER) {
  console.error('TEST_DATABASE_URL names no PostgreSQL server: run this by test/support/with-postgres.sh');
  process.exit(2);
}

/** An empty database on the server. */
export async function makeDatabase() {
  const name = `crossrate_bench_${randomBytes(6).toString('hex')}`;
  await query(SERVER, `CREATE DATABASE ${name}`);
  const address = new URL(SERVER);
  address.pathname = `/${name}`;
  return { url: address.href, drop: () => query(SERVER, `DROP DATABASE ${name} WITH (FORCE)`) };
}

/** An empty database as {@link openSqlite} gives one. */
export async function openPostgres() {
  const { url, drop } = await makeDatabase();
  return { environment: { DATABASE_URL: url }, query: (text) => query(url, text), drop };
}

export async function query(url, text) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

let folder;
let serverOptions;

/** Kills the server as a crash does and starts it again. It must be a throw-away one of this machine. */
export async function restartServer() {
  folder ??= (await query(SERVER, 'SHOW data_directory'))[0].data_directory;
  // As it was started, but for the folder, whose path may have been relative.
  serverOptions ??= [...readFileSync(join(folder, 'postmaster.opts'), 'utf8').matchAll(/"([^"]*)"/g)]
    .map(([, option]) => option)
    .filter((option, i, all) => option !== '-D' && all[i - 1] !== '-D');
  const pid = Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]);
  const program = realpathSync(`/proc/${pid}/exe`);
  const { uid, gid } = statSync(folder);
  const control = (...command) => {
    const all = ['--pgdata', folder, '--wait', '--silent', ...command];
    const options = { cwd: folder, uid, gid, stdio: ['ignore', 'ignore', 'inherit'] };
    const { status } = spawnSync(join(dirname(program), 'pg_ctl'), all, options);
    if (status !== 0) throw new Error(`pg_ctl ${command.join(' ')} ended with ${status}`);
  };
  control('--mode', 'immediate', 'stop');
  control('--log', join(folder, 'restart.log'), '-o', serverOptions.join(' '), 'start');
  for (;;) {
    const isUp = await query(SERVER, 'SELECT 1').then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await pause(100);
  }
}
