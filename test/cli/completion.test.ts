import { execFileSync } from 'node:child_process';
import { run } from './support/cli.js';

/** What bash offers behind words; the last is the one that is being typed. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const { out } = await run(['completion', 'bash']);
  const list = ['crossrate', ...words].map((word) => `'${word}'`).join(' ');
  const script = `${out}
COMP_WORDS=(${list}); COMP_CWORD=${words.length}; _crossrate; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['-c', script], { encoding: 'utf8' }).split('\n').filter(Boolean);
}

test('bash completes commands, subcommands, options and values', async () => {
  expect(await offered('')).toEqual(expect.arrayContaining(['annotate', 'check', 'rates', '--version']));
  expect(await offered('anno')).toEqual(['annotate']);
  expect(await offered('rates', 'ex')).toEqual(['export']);
  expect(await offered('annotate', '--in')).toEqual(['--in-place']);
  expect(await offered('annotate', '-q', '--convert', '')).toEqual(['first', 'every', 'key']);
  expect(await offered('annotate', 'story.txt', '--convert', 'e')).toEqual(['every']);
  // Files are left to bash itself.
  expect(await offered('annotate', 'sto')).toEqual([]);
});

test('bash offers currencies, sources and styles, and continues behind a comma', async () => {
  expect(await offered('annotate', '--style', 's')).toEqual(['scmp']);
  expect(await offered('check', '--source', '')).toEqual(['ecb', 'boc']);
  expect(await offered('annotate', '--to', 'U')).toEqual(['USD']);
  expect(await offered('annotate', '--to', 'USD,H')).toEqual(['USD,HKD']);
  expect(await offered('check', '--off', 'sum,sha')).toEqual(['sum,share']);
  expect(await offered('convert', '380bn', 'C')).toEqual(['CNY']);
  expect(await offered('rates', 'U')).toEqual(['USD']);
  expect(await offered('styles', 'p')).toEqual(['plain']);
  expect(await offered('check', '--format', 's')).toEqual(['sarif']);
});

test('the scripts for zsh and fish name every command and option', async () => {
  for (const shell of ['zsh', 'fish']) {
    const { code, out } = await run(['completion', shell]);
    expect(code).toBe(0);
    for (const word of ['annotate', 'backfill', 'in-place', 'first every', 'ecb boc', 'plain scmp', 'CNY HKD USD'])
      expect(out).toContain(word);
  }
});

test('an unknown shell is refused with the known ones', async () => {
  const { code, err } = await run(['completion', 'bsh']);
  expect([code, err]).toEqual([2, expect.stringMatching(/did you mean "bash"\?/)]);
});
