import { runEditor, STORY } from './support/editors/run.js';
import { testWithNeovim } from './support/editors/neovim.js';

testWithNeovim('Neovim shows a finding by the recipe, its hover, and applies the correction', async () => {
  const result = await runEditor('neovim/crossrate.lua', 'neovim.lua', (script) => [
    'nvim',
    ['--headless', '--clean', '-n', '-S', script],
  ]);
  expect(result).toMatchObject({
    shown: [
      { line: 4, column: 26, severity: 1, source: 'crossrate', message: expect.stringContaining('times') as string },
    ],
    hover: expect.stringContaining('Rates for 2024-03-06, as the text states.') as string,
    action: expect.stringMatching(/^Write “.*” for “.*5\.28.*”$/) as string,
  });
  expect((result.text as readonly string[]).join('\n')).toBe(STORY.replace('5.28', '52.8').trimEnd());
});
