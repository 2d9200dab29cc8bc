import { fileURLToPath } from 'node:url';
import { PURE_LAYERS, layerOf } from '../architecture/layers.js';
import { readSource } from '../architecture/source-files.js';

const files = readSource(fileURLToPath(new URL('../../web', import.meta.url)));

test('of the service only what runs in a browser is used at run time', () => {
  const strange = files.flatMap(({ path, imports }) =>
    imports
      .filter(({ ours, typeOnly, target }) => ours && !typeOnly && target.startsWith('../src/'))
      .filter(({ target }) => !PURE_LAYERS.includes(layerOf(target.slice('../src/'.length))))
      .map(({ target }) => `${path}: ${target}`),
  );
  expect(strange).toEqual([]);
});

test('the page loads nothing from other hosts', () => {
  expect(files.filter(({ text }) => /https?:\/\/(?!www\.w3\.org)/.test(text)).map(({ path }) => path)).toEqual([]);
});
