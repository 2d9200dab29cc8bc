import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';

const ROOT = new URL('../..', import.meta.url);

/** Folders and files whose words are read by people who know the field, but not this code. */
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'llms.txt',
  'docs',
  'web',
  'src',
  'scripts',
  'bench',
];

/** Private vocabulary and what to write instead. A phrase is listed once it is gone from the documents. */
const AVOID: readonly (readonly [RegExp, string])[] = [
  [/\b(?:is|are|was) told\b/i, 'is reported, is logged, is shown'],
  [/\btells? of\b/i, 'reports, describes'],
  [/\bgo(?:es)? on\b/i, 'continues, keeps'],
  [/\bgone on with\b/i, 'resumed, continued'],
  [/\btells? (?:apart|whether|the|which|how)\b/i, 'distinguishes, shows, finds'],
  [/\bparted\b/i, 'separated'],
  [/\bstands? in for\b/i, 'replaces, is used instead of'],
  [/\bwants a person\b/i, 'needs attention'],
  [/\b(?:can|could|is|are|to) be had\b|\bis had\b/i, 'is available, can be loaded'],
  [/\bwork(?:s|ed)? off\b/i, 'processes'],
  [/\blet go of\b/i, 'cleared'],
  [/\bchanged sides\b/i, 'swapped'],
  [/\bleft alone\b/i, 'ignored, not polled, unchanged'],
];

const paths = DOCUMENTS.flatMap(filesUnder);

test.each(paths)('%s uses plain terms', (path) => {
  const lines = readFileSync(new URL(path, ROOT), 'utf8').split('\n');
  const found = lines.flatMap((line, index) =>
    AVOID.filter(([phrase]) => phrase.test(line)).map(
      ([phrase, better]) => `line ${index + 1}: ${phrase.exec(line)![0]} (write: ${better})`,
    ),
  );
  expect(found).toEqual([]);
});

/** Text files at a path of the project, itself or below it. */
function filesUnder(path: string): readonly string[] {
  const url = new URL(path, ROOT);
  if (!existsSync(url)) return [];
  if (!statSync(url).isDirectory()) return [path];
  return readdirSync(url, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|tsx?|mjs|css|html)$/.test(name))
    .map((name) => `${path}/${name}`);
}
