/**
 * Writes the types of the HTTP interface, for programs in TypeScript that call it, to client/crossrate.d.ts.
 *
 *   npm run docs:client                        from the service that is built in dist
 *   node scripts/build-client.mjs FILE         from an OpenAPI document, to standard output
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';

const HEAD = `/**
 * Types of Crossrate's HTTP interface, made from its OpenAPI document by "npm run docs:client": do not edit.
 *
 * With openapi-fetch:
 *
 *     import createClient from 'openapi-fetch';
 *     import type { paths } from 'crossrate/client';
 *
 *     const crossrate = createClient<paths>({ baseUrl: 'http://127.0.0.1:8080' });
 */
`;

const file = process.argv[2];
const document = file === undefined ? await ownDocument() : JSON.parse(readFileSync(file, 'utf8'));
const types = HEAD + astToString(await openapiTS(document, { alphabetize: true }));
if (file === undefined) writeFileSync(new URL('../client/crossrate.d.ts', import.meta.url), types);
else process.stdout.write(types);

/** Starts the service, offline and in a folder that is thrown away, and asks it. */
async function ownDocument() {
  const { composeService } = await import('../dist/app/compose/service.js');
  const { readSettings } = await import('../dist/app/config/settings.js');
  const { createLogger } = await import('../dist/support/logger.js');
  const folder = mkdtempSync(join(tmpdir(), 'crossrate-client-'));
  const settings = readSettings({ PORT: '0', REFRESH: 'off', DATA_DIR: folder });
  const service = composeService(settings, { clock: () => new Date(), logger: createLogger('silent') });
  try {
    return await (await fetch(`${await service.start()}/openapi.json`)).json();
  } finally {
    await service.stop();
    rmSync(folder, { recursive: true });
  }
}
