import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import type { CliContext } from '../../../src/cli/context.js';
import { openResultSink } from '../../../src/cli/job-client/result-sink.js';
import { readLines, parseResultLine, type ResultLine } from '../../../src/cli/job-client/result-lines.js';

const context = { stdout: new PassThrough(), stderr: new PassThrough() } as unknown as CliContext;
const result = (id: string, content: string): ResultLine => ({ id, status: 200, result: { annotated: { content } } });

let out: string;
beforeEach(() => (out = mkdtempSync(join(tmpdir(), 'crossrate-outlet-'))));
afterEach(() => {
  rmSync(out, { recursive: true });
});

test('writes each text to the file of its id and each problem to a list, and resumes in the next run', async () => {
  const first = openResultSink('job', { out, follow: true }, context);
  await first.accept(result('2024/a.txt', 'annotated'), '');
  await first.accept({ id: 'b.txt', status: 422, problem: { detail: 'wrong' } }, '{"id":"b.txt"}');
  first.save();
  expect(readFileSync(join(out, '2024/a.txt'), 'utf8')).toBe('annotated');
  expect(readFileSync(join(out, 'problems.ndjson'), 'utf8')).toBe('{"id":"b.txt"}\n');
  const second = openResultSink('job', { out, follow: true }, context);
  expect([second.next, second.failed]).toEqual([2, 1]);
  expect(() => openResultSink('another', { out, follow: true }, context)).toThrow('holds the results of the job job');
});

test.each(['../escaped.txt', 'a/../../escaped.txt', '.crossrate-fetch.json', ''])(
  'an id like %j writes nothing outside, nor over what the folder remembers',
  async (id) => {
    const outlet = openResultSink('job', { out, follow: true }, context);
    await outlet.accept(result(id, 'evil'), '{}');
    expect(existsSync(join(out, '../escaped.txt'))).toBe(false);
    expect(readdirSync(out)).toEqual(['problems.ndjson']);
    expect(outlet.failed).toBe(1);
  },
);

test('writes an absolute path below the folder', async () => {
  await openResultSink('job', { out, follow: true }, context).accept(result('/srv/a.txt', 'x'), '');
  expect(readFileSync(join(out, 'srv/a.txt'), 'utf8')).toBe('x');
});

test('joins lines however the input is cut, and drops an unterminated last one', async () => {
  const bytes = Buffer.from('{"id":"元","status":200}\n{"next":1,"state":"done"}\n{"id":');
  for (const size of [1, 2, 7, 100]) {
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
      bytes.subarray(i * size, (i + 1) * size),
    );
    const lines: unknown[] = [];
    for await (const line of readLines(Readable.from(pieces))) lines.push(parseResultLine(line));
    expect(lines).toEqual([
      { id: '元', status: 200 },
      { next: 1, state: 'done' },
    ]);
  }
});
