import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

const NO_CHROMIUM = 'there is no Chromium in a usual place, and the variable CHROMIUM names none';

/** What a test file imports, and why its tests are skipped where that is missing. */
const REQUIREMENTS = [
  [
    'support/postgres.js',
    'TEST_DATABASE_URL names no PostgreSQL server (test/support/with-postgres.sh starts one where its binaries are)',
  ],
  ['support/redis.js', 'there is no redis-server on the path (Debian: redis-server)'],
  ['support/chromium.js', NO_CHROMIUM],
  ['support/newsroom.js', NO_CHROMIUM],
  ['engines/firefox.js', 'there is no Firefox in a usual place'],
  [
    'engines/webkit.js',
    'there is no WebKitWebDriver, MiniBrowser or Xvfb in a usual place (Debian: webkit2gtk-driver, xvfb)',
  ],
  [
    'wordpress/site.js',
    'there are no files of WordPress (test/e2e/support/wordpress/fetch.sh gets them) or no PHP with SQLite and DOM (Debian: php-cli, php-sqlite3, php-xml)',
  ],
  ['monaco/monaco.js', 'there is no Monaco (test/e2e/support/monaco/fetch.sh gets it)'],
  ['wordpress/code-sniffer.js', 'there is no PHP_CodeSniffer on the path (Debian: php-codesniffer)'],
  [
    'libreoffice/proofread.js',
    'there is no LibreOffice with UNO for Python (Debian: libreoffice-writer-nogui, python3-uno)',
  ],
  ['editors/neovim.js', 'there is no Neovim on the path (Debian: neovim)'],
  ['editors/emacs.js', 'there is no Emacs with Eglot on the path (Debian: emacs-nox, elpa-eglot)'],
];

/**
 * Prints, for each file with skipped tests, how many there are and the reason, then the one closing line that any
 * continuous-integration reader understands: "N passed, N failed, N skipped".
 */
class SummaryReporter {
  onRunComplete(_contexts, { testResults, ...results }) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const files = testResults.filter(({ numPendingTests }) => numPendingTests > 0);
    for (const { testFilePath, numPendingTests } of files)
      console.log(
        `${relative(process.cwd(), testFilePath)}: ${numPendingTests} skipped, because ${reasonOf(testFilePath)}`,
      );
    console.log(`${results.numPassedTests} passed, ${failed} failed, ${results.numPendingTests} skipped`);
  }
}
export { SummaryReporter as default };

function reasonOf(file) {
  const text = readFileSync(file, 'utf8');
  const reasons = REQUIREMENTS.filter(([path]) => text.includes(path)).map(([, reason]) => reason);
  return reasons.length > 0 ? reasons.join(', or ') : 'the file says so (test.skip, or a condition of its own)';
}
