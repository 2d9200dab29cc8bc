/**
 * Writes what WordPress reads of the words of its plugin: from each .po file in editors/wordpress/crossrate/languages a
 * .l10n.php for the pages of the server, and a .json for the scripts of the editor. A user of the plugin builds nothing.
 *
 *   node scripts/build-wordpress-words.mjs
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const FOLDER = new URL('../editors/wordpress/crossrate/languages/', import.meta.url);

/** The first script that has words; what is set for it holds for those behind it. */
const SCRIPT = 'crossrate-store';

/**
 * The messages of a .po file, each on one line: `[{ id, plural, words }]`.
 * @param {string} text
 */
export function readPo(text) {
  const string = (source) => JSON.parse(source);
  return text
    .split(/\n\n+/)
    .slice(1)
    .map((entry) => {
      const [, id, plural, words] = /^msgid (".*")\n(?:msgid_plural (".*")\n)?msgstr(?:\[0\])? (".*")\n?$/.exec(entry);
      return { id: string(id), plural: plural && string(plural), words: string(words) };
    });
}

const quote = (text) => `'${text.replace(/['\\]/g, '\\$&')}'`;

/**
 * The module that PHP reads.
 * @param {string} locale
 * @param {ReturnType<typeof readPo>} messages
 */
export function renderPhp(locale, messages) {
  const rows = messages.map(({ id, plural, words }) => {
    const key = plural === undefined ? quote(id) : `${quote(id)} . "\\0" . ${quote(plural)}`;
    return `\t\t${key} => ${quote(words)},\n`;
  });
  return `<?php
/**
 * Made by scripts/build-wordpress-words.mjs from the .po file: do not edit.
 *
 * @package Crossrate
 */

return array(
	'domain'       => 'crossrate',
	'language'     => '${locale}',
	'plural-forms' => 'nplurals=1; plural=0;',
	'messages'     => array(
${rows.join('')}	),
);
`;
}

/**
 * The file that the scripts are given, in the format of Jed.
 * @param {string} locale
 * @param {ReturnType<typeof readPo>} messages
 */
export function renderJson(locale, messages) {
  const words = Object.fromEntries(messages.map(({ id, words: translated }) => [id, [translated]]));
  const head = { domain: 'messages', lang: locale, 'plural-forms': 'nplurals=1; plural=0;' };
  return `${JSON.stringify({ domain: 'messages', locale_data: { messages: { '': head, ...words } } }, null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const name of readdirSync(FOLDER).filter((each) => each.endsWith('.po'))) {
    const [, locale] = /-(\w+)\.po$/.exec(name);
    const messages = readPo(readFileSync(new URL(name, FOLDER), 'utf8'));
    writeFileSync(new URL(`crossrate-${locale}.l10n.php`, FOLDER), renderPhp(locale, messages));
    writeFileSync(new URL(`crossrate-${locale}-${SCRIPT}.json`, FOLDER), renderJson(locale, messages));
  }
