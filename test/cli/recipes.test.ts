import { execFile, execFileSync, spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import { startService, type TestService } from '../http/support/service.js';
import { Workplace } from './support/cli.js';
import { PROGRAM } from './support/process.js';
import { freePort } from '../support/free-port.js';

let service: TestService;
let place: Workplace;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());
beforeEach(() => {
  place = new Workplace();
  place.write('bin/crossrate', `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`);
  chmodSync(place.path('bin/crossrate'), 0o755);
});
afterEach(() => {
  place.remove();
});

/** The first block of code in a language. */
function code(recipe: string, language: string): string {
  const text = readFileSync(new URL(`../../docs/recipes/${recipe}.md`, import.meta.url), 'utf8');
  const [, block] = new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(text) ?? [];
  if (block === undefined) throw new Error(`docs/recipes/${recipe}.md has no code in ${language}`);
  return block;
}

function has(command: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${command}`]);
    return true;
  } catch {
    return false;
  }
}

const environment = () => ({ PATH: `${place.path('bin')}:${process.env.PATH ?? ''}`, HOME: place.path('.') });

(has('jq') ? test : test.skip)('the shell commands work', async () => {
  place.write('story.txt', 'It paid 380 billion yuan.\n');
  place.write('texts/a.txt', 'It paid HK$5 million and 380 billion yuan ($57.6 billion).\n');
  place.write('amounts.txt', '380bn\n1.5m\n');
  const run = promisify(execFile)('bash', ['-euo', 'pipefail', '-c', code('shell', 'sh')], {
    cwd: place.path('.'),
    env: environment(),
  });
  const { stdout } = await run;
  expect(place.read('story.annotated.txt')).toBe('It paid 380 billion yuan (US$52.8 billion; HK$413 billion).\n');
  expect(stdout).toContain('380000000000\tCNY\ttexts/a.txt\t380 billion yuan\n');
  expect(stdout).toMatch(/^texts\/a\.txt:1:44 .* stated-conversion/m);
  expect(stdout).toMatch(/^52785733447\.45\n208364\.74$/m);
});

(has('git') ? test : test.skip)('the git hook refuses a commit with an error and accepts one without', () => {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      cwd: place.path('.'),
      env: environment(),
      encoding: 'utf8',
      stdio: 'pipe',
    });
  git('init', '-q');
  place.write('.git/hooks/pre-commit', code('git-hook', 'sh'));
  chmodSync(place.path('.git/hooks/pre-commit'), 0o755);
  place.write('story.md', 'It paid 380 billion yuan ($5.67 billion).\n');
  git('add', 'story.md');
  expect(() => git('commit', '-qm', 'wrong')).toThrow(/scale-slip|Command failed/);
  place.write('story.md', 'It paid 380 billion yuan ($56.7 billion).\n');
  git('add', 'story.md');
  git('commit', '-qm', 'right');
  expect(git('log', '--oneline')).toMatch(/right/);
});

test('the script for Google Docs works against a fake host', async () => {
  const text = 'It paid 380 billion yuan and HK$5 million (US$6.4 million).';
  const document = new StandIn(text);
  const dialogues: string[] = [];
  /** Apps Script waits for an answer; here the request is noted first, and the function run again with the answer. */
  const answers = new Map<string, { status: number; body: string }>();
  let wanted: { url: string; init: RequestInit } | undefined;
  const host = createContext({
    DocumentApp: {
      getActiveDocument: () => ({
        getSelection: () => ({ getRangeElements: () => [{ getElement: () => ({ editAsText: () => document }) }] }),
        getBody: () => ({ editAsText: () => document }),
      }),
      getUi: () => ({ alert: (message: string) => dialogues.push(message) }),
    },
    PropertiesService: {
      getScriptProperties: () => ({ getProperty: (name: string) => (name === 'CROSSRATE_URL' ? service.url : null) }),
    },
    UrlFetchApp: {
      fetch: (url: string, { payload, contentType, headers }: Record<string, string>) => {
        const known = answers.get(url + payload!);
        wanted = {
          url,
          init: {
            method: 'POST',
            body: payload!,
            headers: { ...(headers as never as object), 'Content-Type': contentType! },
          },
        };
        if (!known) throw new Error('asked');
        return { getContentText: () => known.body, getResponseCode: () => known.status };
      },
    },
  });
  runInContext(code('google-docs', 'js'), host);
  const call = async (name: string): Promise<void> => {
    expect(() => runInContext(`${name}()`, host) as unknown).toThrow('asked');
    const response = await fetch(wanted!.url, wanted!.init);
    answers.set(wanted!.url + (wanted!.init.body as string), { status: response.status, body: await response.text() });
    runInContext(`${name}()`, host);
  };
  await call('annotateSelection');
  expect(document.text).toMatch(/^It paid 380 billion yuan \(.*US\$52\.\d billion.*\) and HK\$5 million \(/);
  document.text = text;
  await call('checkDocument');
  expect(document.marked).toContain('#');
  expect(dialogues.join()).toMatch(/• US\$6\.4 million is/);
});

/** As much of a text of Google Docs as the script uses. */
class StandIn {
  marked = '';

  constructor(public text: string) {}

  getText(): string {
    return this.text;
  }

  insertText(at: number, added: string): void {
    this.text = this.text.slice(0, at) + added + this.text.slice(at);
  }

  deleteText(start: number, endInclusive: number): void {
    this.text = this.text.slice(0, start) + this.text.slice(endInclusive + 1);
  }

  setBackgroundColor(_start: number, _endInclusive: number, colour: string): void {
    this.marked += colour;
  }
}

(has('python3') ? test : test.skip)('the macro for Superdesk runs under Python', async () => {
  place.write('crossrate_annotate.py', code('superdesk', 'python'));
  const item = {
    headline: 'A plan',
    body_html: '<p>😀 It paid <b>380 billion yuan</b> ($57.6 billion).</p>',
    versioncreated: '2025-02-24T10:00:00+0000',
  };
  const script = 'import json, sys, crossrate_annotate as m; print(json.dumps(m.callback(json.load(sys.stdin))))';
  const env = { ...environment(), CROSSRATE_URL: service.url, CROSSRATE_STYLE: 'scmp', PATH: process.env.PATH ?? '' };
  const child = spawn('python3', ['-c', script], { cwd: place.path('.'), env });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stdin.end(JSON.stringify(item));
  const [exit] = (await once(child, 'close')) as [number];
  expect(exit).toBe(0);
  const annotated = JSON.parse(out) as typeof item & { ednote: string };
  expect(annotated.body_html).toMatch(/^<p>😀 It paid <b>380 billion yuan<\/b>.*\(\$57\.6 billion.*\)\.<\/p>$/u);
  expect(annotated.body_html).toContain('HK$');
  expect(annotated.ednote).toMatch(/^\$57\.6 billion is/);
});

test('the program for Slack answers signed requests and refuses others', async () => {
  const file = place.write('slack.mjs', code('slack', 'js'));
  const port = await freePort();
  const secret = 'shhh';
  const env = { PATH: process.env.PATH, SLACK_SIGNING_SECRET: secret, CROSSRATE_URL: service.url, PORT: String(port) };
  const child = spawn(process.execPath, [file], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    const ask = async (text: string, signedWith = secret): Promise<Response> => {
      const body = new URLSearchParams({ command: '/fx', text }).toString();
      const at = String(Math.floor(Date.now() / 1000));
      const signature = `v0=${createHmac('sha256', signedWith).update(`v0:${at}:${body}`).digest('hex')}`;
      const headers = { 'x-slack-request-timestamp': at, 'x-slack-signature': signature };
      return listening(() => fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body, headers }));
    };
    const answer = (await (await ask('380 billion yuan')).json()) as { text: string };
    expect(answer.text).toMatch(/\*380 billion yuan\* = \*US\$52\.\d billion\* \(USD 52\d+\.\d\d; \S+ of 2025-02-24\)/);
    expect(((await (await ask('')).json()) as { text: string }).text).toMatch(/Write an amount/);
    expect((await ask('380 billion yuan', 'another')).status).toBe(401);
  } finally {
    child.kill();
  }
});

test('every recipe is listed and says how it was tested', () => {
  const folder = new URL('../../docs/recipes/', import.meta.url);
  const list = readFileSync(new URL('README.md', folder), 'utf8');
  const names = [...list.matchAll(/\]\((\w[\w-]*\.md)\)/g)].map(([, name]) => name!);
  expect(names).toHaveLength(10);
  for (const name of names) {
    expect(existsSync(new URL(name, folder))).toBe(true);
    expect(readFileSync(new URL(name, folder), 'utf8')).toMatch(/^Tried: /m);
  }
});

/** A program needs a moment to listen. */
async function listening(ask: () => Promise<Response>): Promise<Response> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (((error as Error).cause as NodeJS.ErrnoException).code !== 'ECONNREFUSED') throw error;
    }
  }
}
