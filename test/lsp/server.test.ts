import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Workplace } from '../cli/support/cli.js';
import { LanguageClient, type ClientOptions } from './support/client.js';

const URI = 'untitled:story';
const SLIP = 'It paid 380 billion yuan ($5.24 billion).\n';
const WRONG = 'It paid 380 billion yuan ($57.6 billion).\n';

let place: Workplace;
const running: LanguageClient[] = [];
beforeEach(() => {
  place = new Workplace();
});
afterEach(async () => {
  for (const client of running.splice(0)) {
    await client.shutdown();
    client.end();
  }
  place.remove();
});

async function start(options: ClientOptions = {}): Promise<LanguageClient> {
  const { client } = await LanguageClient.start(options);
  running.push(client);
  return client;
}

/** A client with one open text. */
async function open(text: string, languageId = 'markdown', options: ClientOptions = {}): Promise<LanguageClient> {
  const client = await start(options);
  await client.open(URI, languageId, text);
  return client;
}

const uriOf = (name: string): string => pathToFileURL(place.path(name)).href;

test('publishes each finding with rule, severity, place and the page on its rule', async () => {
  const client = await open(`😀 集團：${SLIP}`);
  const [diagnostic] = await client.diagnostics(URI);
  expect(diagnostic).toMatchObject({
    range: client.rangeOf(URI, '$5.24 billion'),
    severity: 1,
    code: 'scale-slip',
    source: 'crossrate',
    message: expect.stringContaining('10 times too small') as string,
  });
  const page = diagnostic!.codeDescription!.href;
  expect([page.endsWith('/docs/checks/scale-slip.md'), existsSync(fileURLToPath(page))]).toEqual([true, true]);
});

test('says what it can do, and syncs by increments', async () => {
  const { client, initialized } = await LanguageClient.start();
  running.push(client);
  expect(initialized).toMatchObject({
    serverInfo: { name: 'Crossrate', version: '1.2.3' },
    capabilities: {
      textDocumentSync: { openClose: true, change: 2 },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: ['quickfix', 'refactor.rewrite'] },
      executeCommandProvider: { commands: ['crossrate.dismiss', 'crossrate.convert'] },
    },
  });
});

test('follows the text through incremental changes, and forgets it when it is closed', async () => {
  const client = await open(`Intro.\n\n${SLIP}`);
  expect(await client.diagnostics(URI)).toHaveLength(1);
  await client.replace(URI, '5.24', '52.4');
  expect(await client.diagnostics(URI)).toEqual([]);
  await client.replace(URI, '52.4', '524');
  await client.replace(URI, 'Intro.', 'Introduction.');
  expect(await client.diagnostics(URI)).toHaveLength(1);
  await client.close(URI);
  expect(await client.diagnostics(URI, (each) => each.length === 0)).toEqual([]);
});

test('offers the correction of a finding, preferred where it is the only one', async () => {
  const client = await open(WRONG);
  const [diagnostic] = await client.diagnostics(URI);
  const [fix, ...others] = await client.codeActions(URI, diagnostic!.range);
  expect(fix).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: [{ code: diagnostic!.code }] });
  client.apply(fix!.edit);
  expect(client.text(URI)).toMatch(/\(\$52\.4 billion\)/);
  expect(others.map(({ title }) => title)).toContain(`Dismiss ${String(diagnostic!.code)} here, by a comment`);
});

test('offers to put a conversion in, where there is none', async () => {
  const client = await open('It paid 380 billion yuan.\n');
  expect(await client.diagnostics(URI)).toEqual([]);
  const [convert] = await client.codeActions(URI, client.rangeOf(URI, 'billion'), ['refactor']);
  expect(convert!.title).toMatch(/^Convert “380 billion yuan”: \(US\$52\.\d billion/);
  client.apply(convert!.edit);
  expect(client.text(URI)).toMatch(/^It paid 380 billion yuan \(US\$52\.\d billion.*\)\.\n$/);
  expect(await client.codeActions(URI, client.rangeOf(URI, 'billion'), ['quickfix'])).toEqual([]);
  expect(await client.codeActions(URI, client.rangeOf(URI, 'It'))).toEqual([]);
});

test.each([
  ['markdown', WRONG, /billion\)\. <!-- crossrate-dismiss stated-conversion -->\n$/],
  ['html', `<p>${WRONG.trim()}</p>\n`, /<\/p> <!-- crossrate-dismiss stated-conversion -->\n$/],
  ['latex', WRONG, /billion\)\. % crossrate-dismiss stated-conversion\n$/],
  ['restructuredtext', `Title\n=====\n\n${WRONG}`, /=\n\n\.\. crossrate-dismiss stated-conversion\n\nIt paid/],
])('dismisses a finding of %s by a comment, after which it is not reported', async (languageId, text, expected) => {
  const client = await open(text, languageId);
  const [diagnostic] = await client.diagnostics(URI);
  const actions = await client.codeActions(URI, diagnostic!.range);
  client.apply(actions.find(({ title }) => title.endsWith('by a comment'))!.edit);
  expect(client.text(URI)).toMatch(expected);
  const after = 'untitled:after';
  await client.open(after, languageId, client.text(URI));
  expect(await client.diagnostics(after)).toEqual([]);
});

test('offers no comment where none can stand', async () => {
  for (const [languageId, text] of [
    ['plaintext', WRONG],
    ['markdown', `| a | b |\n| - | - |\n| x | ${WRONG.trim()} |\n`],
  ] as const) {
    const client = await open(text, languageId);
    const [diagnostic] = await client.diagnostics(URI);
    const titles = (await client.codeActions(URI, diagnostic!.range)).map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith('Dismiss'))).toEqual([
      `Dismiss ${String(diagnostic!.code)} here, by the settings file`,
    ]);
  }
});

test('dismisses a finding in the settings file, for this text alone', async () => {
  place.write('.crossraterc', '{ "date": "2025-02-24" }\n');
  const client = await start({ rootUri: pathToFileURL(place.path('.')).href });
  for (const name of ['a/one.txt', 'two.txt']) {
    place.write(name, WRONG);
    await client.open(uriOf(name), 'plaintext', WRONG);
    expect(await client.diagnostics(uriOf(name))).toHaveLength(1);
  }
  const [diagnostic] = await client.diagnostics(uriOf('a/one.txt'));
  const actions = await client.codeActions(uriOf('a/one.txt'), diagnostic!.range);
  const { command } = actions.find(({ title }) => title.endsWith('by the settings file'))!;
  await client.execute(command!.command, command!.arguments!);
  expect(await client.diagnostics(uriOf('a/one.txt'), (each) => each.length === 0)).toEqual([]);
  expect(JSON.parse(place.read('.crossraterc'))).toMatchObject({
    date: '2025-02-24',
    dismiss: [{ file: 'a/one.txt', exact: '$57.6 billion', prefix: 'It paid 380 billion yuan (', suffix: ').' }],
  });
  expect(await client.diagnostics(uriOf('two.txt'))).toHaveLength(1);
});

test('a hover says value, conversions, rates, their day and source, and where the day is from', async () => {
  const client = await open('---\ndate: 2024-03-06\n---\n\nIt paid about 380 billion yuan, up 4%.\n');
  const { contents, range } = (await client.hover(URI, '380'))!;
  expect(range).toEqual(client.rangeOf(URI, 'about 380 billion yuan'.replace('about ', '')));
  const { value } = contents as { value: string };
  expect(value).toMatch(/^\*\*CNY 380,000,000,000\*\* \(approx\)/);
  expect(value).toMatch(/- \*\*US\$52\.\d billion\*\* \(USD 52,[\d,.]+\) at 1 CNY = [\d.]+ USD, [\w-]+, 2024-03-06/);
  expect(value).toMatch(/Rates for 2024-03-06, as the text states\.$/);
  const percent = (await client.hover(URI, '4%'))!;
  expect((percent.contents as { value: string }).value).toMatch(/^\*\*4%\*\*/);
  expect(await client.hover(URI, 'It')).toBeNull();
});

test('shows conversions as code lenses only where they are asked for, and puts one in by a click', async () => {
  const text = 'It paid 380 billion yuan.\n';
  expect(await (await open(text)).codeLenses(URI)).toEqual([]);
  const client = await open(text, 'markdown', { settings: { codeLens: true, to: ['USD'] } });
  const [lens] = await client.codeLenses(URI);
  expect(lens!.command!.title).toMatch(/^380 billion yuan = US\$52\.\d billion$/);
  await client.execute(lens!.command!.command, lens!.command!.arguments!);
  expect(client.text(URI)).toMatch(/yuan \(US\$52\.\d billion\)\.\n$/);
});

describe('settings', () => {
  test('come from the client, and from the settings file before it', async () => {
    place.write('.crossraterc', JSON.stringify({ minSeverity: 'error' }));
    place.write('a.md', WRONG);
    const root = pathToFileURL(place.path('.')).href;
    const client = await start({
      rootUri: root,
      settings: { date: '2025-02-24', minSeverity: 'info', docs: 'https://example.com/docs', program: null },
    });
    await client.open(uriOf('a.md'), 'markdown', `${WRONG}\n${SLIP.replace('380', '190')}`);
    const errors = await client.diagnostics(uriOf('a.md'));
    expect(errors.map(({ severity }) => severity)).toEqual(errors.map(() => 1));
    expect(errors[0]?.codeDescription?.href).toBe(`https://example.com/docs/${String(errors[0]?.code)}.md`);
    place.write('.crossraterc', '{}');
    await client.notifyChangedFile(uriOf('.crossraterc'));
    expect((await client.diagnostics(uriOf('a.md'), (each) => each.length > errors.length)).length).toBeGreaterThan(
      errors.length,
    );
  });

  test('are followed when the client changes them, whether it is asked or sends them', async () => {
    for (const options of [{ settings: {} }, { initializationOptions: {} }]) {
      const client = await open(SLIP, 'plaintext', options);
      expect(await client.diagnostics(URI)).toHaveLength(1);
      await client.changeSettings({ rules: { off: ['scale-slip', 'stated-conversion'] } });
      expect(await client.diagnostics(URI, (each) => each.length === 0)).toEqual([]);
    }
  });

  test('that cannot be understood are reported at the first character, with the nearest name', async () => {
    const client = await open(SLIP, 'plaintext', { settings: { minSeverity: 'eror' } });
    expect(await client.diagnostics(URI)).toEqual([
      expect.objectContaining({
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        message: expect.stringMatching(/^Not checked: .*minSeverity.*"error"/) as string,
      }),
    ]);
    expect(await client.codeActions(URI, client.rangeOf(URI, SLIP))).toEqual([]);
  });

  test('add hints that suggest no change, which are left out otherwise', async () => {
    const text = 'It paid $2 billion.\n';
    expect(await (await open(text)).diagnostics(URI)).toEqual([]);
    const [hint] = await (await open(text, 'markdown', { settings: { hints: true } })).diagnostics(URI);
    expect(hint).toMatchObject({ code: 'ambiguous-currency', severity: 3 });
  });
});

test('a text that is too long, or holds what cannot be read, is reported and not checked', async () => {
  const client = await open('x'.repeat(10_001), 'plaintext');
  expect((await client.diagnostics(URI)).map(({ message }) => message)).toEqual([
    'Not checked: The text has 10001 UTF-16 units; at most 10000 are read.',
  ]);
  await client.open('untitled:nul', 'plaintext', 'a\0b');
  expect((await client.diagnostics('untitled:nul'))[0]?.message).toMatch(/^Not checked: .*NUL/);
  await client.open('untitled:empty', 'plaintext', ' \n');
  expect(await client.diagnostics('untitled:empty')).toEqual([]);
});

test('asks to be notified of changed settings', async () => {
  const client = await open(SLIP);
  await client.diagnostics(URI);
  expect(client.registered).toEqual(['workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles']);
});

test('ends with the exit code of the protocol: 0 after a shutdown, 1 without', async () => {
  const orderly = await LanguageClient.start();
  await orderly.client.shutdown();
  expect(await orderly.ended).toBe(0);
  const abrupt = await LanguageClient.start();
  abrupt.hangUp();
  expect(await abrupt.ended).toBe(1);
  abrupt.client.end();
  orderly.client.end();
});
