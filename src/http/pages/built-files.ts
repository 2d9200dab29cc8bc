import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { type RequestHandler } from 'express';

/** What `npm run build` makes of `web`. The same from the source and from the compiled files, which lie as deep. */
const WEB_FOLDER = fileURLToPath(new URL('../../../dist/web', import.meta.url));

/** A file of the newsroom page; undefined when it has not been built. */
export function readBuiltFile(name: string): string | undefined {
  try {
    return readFileSync(join(WEB_FOLDER, name), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Serves scripts and styles of the newsroom page. Their names hold a hash of what is in them: they never change. */
export function serveBuiltAssets(): RequestHandler {
  return express.static(join(WEB_FOLDER, 'assets'), {
    index: false,
    redirect: false,
    setHeaders: (response) => {
      response.set('Cache-Control', 'public, max-age=31536000, immutable');
    },
  });
}
