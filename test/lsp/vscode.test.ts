import { existsSync, readFileSync } from 'node:fs';
import { workspaceSettings } from '../../src/api/workspace/settings.js';

const FOLDER = new URL('../../editors/vscode/', import.meta.url);

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> };
  };
}

const manifest = JSON.parse(readFileSync(new URL('package.json', FOLDER), 'utf8')) as Manifest;

test('every setting of the extension is one of the server, or of the extension itself', () => {
  const { properties } = manifest.contributes.configuration;
  const ofServer = Object.keys(properties)
    .map((name) => name.replace(/^crossrate\./, ''))
    .filter((name) => name !== 'program' && name !== 'trace.server');
  expect(Object.keys(workspaceSettings.shape)).toEqual(expect.arrayContaining(ofServer));
});

test('an unset setting leaves the default to the server', () => {
  const { properties } = manifest.contributes.configuration;
  const defaults = Object.entries(properties).map(
    ([name, value]) => [name.replace(/^crossrate\./, ''), value.default] as const,
  );
  // The server drops null; the switches have its own default.
  const sent = Object.fromEntries<unknown>(
    defaults.filter(([name, value]) => value !== null && !/^(?:program|trace)/.test(name)),
  );
  expect(sent).toEqual({ hints: false, codeLens: false });
});

test('the extension starts with the languages that it serves', () => {
  const source = readFileSync(new URL('src/extension.ts', FOLDER), 'utf8');
  const served = /LANGUAGES = \[([^\]]*)\]/.exec(source)?.[1]?.match(/\w+/g);
  expect(manifest.activationEvents.map((event) => event.replace('onLanguage:', '')).sort()).toEqual(served?.sort());
  expect(existsSync(new URL('README.md', FOLDER))).toBe(true);
});
