import { decode } from '../../web/files/decode.js';
import { fileKindOf, fileName } from '../../web/files/kinds.js';

test('files are known by the end of their names', () => {
  expect(['a.TXT', 'b.html', 'c.htm', 'd.md', 'e.docx', 'f.tsv', 'g.csv', 'h.pdf', 'txt'].map(fileKindOf)).toEqual([
    'txt',
    'html',
    'html',
    'md',
    'docx',
    'txt',
    'csv',
    undefined,
    undefined,
  ]);
  expect(fileName('docx', '2025-02-24')).toBe('story-2025-02-24.docx');
});

test.each([
  ['UTF-8', [0xe4, 0xba, 0xbf], '亿'],
  ['UTF-8', [0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0x62], 'a\nb'],
  ['UTF-16', [0xff, 0xfe, 0xbf, 0x4e], '亿'],
  ['UTF-16', [0xfe, 0xff, 0x4e, 0xbf], '亿'],
  ['GB 18030', [0xd2, 0xda, 0xd4, 0xaa], '亿元'],
])('a text in %s is read', (encoding, bytes, text) => {
  expect(decode(new Uint8Array(bytes))).toEqual({ text, encoding });
});

test('what is no text is not read', () => {
  expect(decode(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]))).toBeUndefined();
  expect(decode(new Uint8Array([0x61, 0, 0x62]))).toBeUndefined();
});
