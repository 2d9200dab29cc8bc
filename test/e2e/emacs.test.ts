import { runEditor, STORY } from './support/editors/run.js';
import { testWithEmacs } from './support/editors/emacs.js';

testWithEmacs('Emacs shows a finding by the recipe, its hover, and applies the correction', async () => {
  const result = await runEditor('emacs/crossrate.el', 'emacs.el', (script) => [
    'emacs',
    ['-q', '--batch', '-l', script],
  ]);
  const start = STORY.indexOf('$5.28') + 1;
  expect(result).toMatchObject({
    shown: { start, type: 'eglot-error', text: expect.stringContaining('times') as string },
    hover: expect.stringContaining('Rates for 2024-03-06, as the text states.') as string,
    action: expect.stringMatching(/^Write “.*” for “.*5\.28.*”$/) as string,
    text: STORY.replace('5.28', '52.8'),
  });
});
