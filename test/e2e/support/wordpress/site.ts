import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { hasProgram } from '../editors/programs.js';
import { TemporaryFolders } from '../process.js';
import { freePort } from '../../../support/free-port.js';

const HERE = dirname(fileURLToPath(import.meta.url));
const PLUGIN = fileURLToPath(new URL('../../../../editors/wordpress/crossrate', import.meta.url));

/** Where `fetch.sh` puts the files of WordPress. */
const FILES = join(
  process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
  'crossrate-tests',
  /name=(\S+)/.exec(readFileSync(join(HERE, 'fetch.sh'), 'utf8'))![1]! +
    `-${/version=(\S+)/.exec(readFileSync(join(HERE, 'fetch.sh'), 'utf8'))![1]!}`,
);

/** Are the files of WordPress, and a PHP that can run them, on this machine? */
export const hasWordPress =
  existsSync(FILES) &&
  hasProgram('php', '-r', 'exit(extension_loaded("pdo_sqlite") && extension_loaded("dom") ? 0 : 1);');

/** A post as WordPress stores it. */
export interface StoredPost {
  readonly post_title: string;
  readonly post_content: string;
  readonly post_status: string;
  readonly post_date?: string;
}

/** A WordPress of its own, with the plugin of this repository, served by PHP. */
export class WordPressSite {
  url = '';
  version = '';
  posts: Readonly<Record<string, number>> = {};
  private readonly folders = new TemporaryFolders();
  private server: ChildProcess | undefined;
  private root = '';

  async open(posts: Readonly<Record<string, StoredPost>>): Promise<void> {
    this.root = join(this.folders.make(), 'site');
    const { root } = this;
    cpSync(join(FILES, 'wp-6.5'), root, { recursive: true });
    unzip(join(FILES, 'wordpress', 'wp-6.5.zip'), root);
    const plugins = join(root, 'wp-content', 'plugins');
    unzip(join(FILES, 'sqlite-database-integration', 'sqlite-database-integration.zip'), plugins);
    renameSync(join(plugins, 'sqlite-database-integration-main'), join(plugins, 'sqlite-database-integration'));
    cpSync(join(plugins, 'sqlite-database-integration', 'db.copy'), join(root, 'wp-content', 'db.php'));
    symlinkSync(PLUGIN, join(plugins, 'crossrate'));
    this.url = `http://127.0.0.1:${await freePort()}`;
    const config = readFileSync(join(root, 'wp-config.php'), 'utf8');
    writeFileSync(join(root, 'wp-config.php'), config.replace("define( 'WP_DEBUG', false );", constants(this.url)));
    cpSync(join(HERE, 'setup.php'), join(root, 'setup.php'));
    const made = execFileSync('php', ['setup.php', JSON.stringify(posts)], { cwd: root, encoding: 'utf8' });
    const { version, posts: ids } = JSON.parse(made) as { version: string; posts: Record<string, number> };
    this.version = version;
    this.posts = ids;
    this.server = spawn('php', ['-S', new URL(this.url).host, '-t', root], {
      cwd: root,
      // The browser asks for many scripts at a time.
      env: { PATH: process.env.PATH ?? '', PHP_CLI_SERVER_WORKERS: '4' },
      stdio: ['ignore', 'ignore', 'pipe'],
      // Its workers are ended with it.
      detached: true,
    });
    for await (const line of this.server.stderr!) if (String(line).includes('started')) break;
    this.server.stderr!.resume();
  }

  /** What PHP complained of; WordPress itself does when it looks for updates, which it cannot reach. */
  complaints(): readonly string[] {
    const log = join(this.root, 'wp-content', 'debug.log');
    const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
    return lines.filter((line) => line !== '' && !line.includes('WordPress.org'));
  }

  async close(): Promise<void> {
    if (this.server?.pid !== undefined && this.server.exitCode === null) {
      const gone = once(this.server, 'exit');
      process.kill(-this.server.pid, 'SIGKILL');
      await gone;
    }
    this.folders.removeAll();
  }
}

/** Errors of PHP go to a file; no request leaves the machine. */
function constants(url: string): string {
  const values = {
    WP_DEBUG: true,
    WP_DEBUG_LOG: true,
    WP_DEBUG_DISPLAY: false,
    WP_HTTP_BLOCK_EXTERNAL: true,
    DISABLE_WP_CRON: true,
    WP_HOME: url,
    WP_SITEURL: url,
  };
  return Object.entries(values)
    .map(([name, value]) => `define( '${name}', ${typeof value === 'string' ? `'${value}'` : value} );`)
    .join('\n');
}

function unzip(file: string, folder: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(file)))) {
    const path = join(folder, name);
    mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(path, bytes);
  }
}
