import { execFile } from 'node:child_process';
import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { homedir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { TemporaryFolders } from '../process.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));

const { dependencies } = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

/** The version of the client. */
export const CLIENT_VERSION = dependencies['monaco-languageclient']!;

/** Where `fetch.sh` puts the packages. */
const PACKAGES = join(
  process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
  'crossrate-tests',
  `monaco-languageclient-${CLIENT_VERSION}`,
  'node_modules',
);

/** Are the packages of Monaco on this machine? */
export const hasMonaco = existsSync(PACKAGES);

const VITE = fileURLToPath(new URL('../../../../node_modules/vite/bin/vite.js', import.meta.url));

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.ttf': 'font/ttf',
};

/** A page with Monaco and its language client, bundled and served. */
export class MonacoPage {
  private readonly folders = new TemporaryFolders();
  private server: Server | undefined;

  /** @returns the address of the page */
  async open(): Promise<string> {
    const root = this.folders.make();
    cpSync(join(HERE, 'page'), root, { recursive: true });
    symlinkSync(PACKAGES, join(root, 'node_modules'));
    // In a process of its own: Vite does not run in a module registry of Jest.
    await promisify(execFile)(process.execPath, [VITE, 'build', '--logLevel', 'error'], { cwd: root });
    this.server = createServer(({ url = '/' }, response) => {
      const file = join(root, 'dist', url === '/' ? 'index.html' : decodeURI(new URL(url, 'http://page').pathname));
      if (!existsSync(file)) return response.writeHead(404).end();
      response.writeHead(200, { 'content-type': MEDIA_TYPES[extname(file)] ?? 'application/octet-stream' });
      return response.end(readFileSync(file));
    }).listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  close(): void {
    this.server?.close();
    this.folders.removeAll();
  }
}
