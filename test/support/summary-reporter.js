/**
 * Says whether the tests that need a PostgreSQL server ran, and those that need a browser (these are skipped as a whole
 * where test/e2e/support/chromium.ts finds none), and prints the one closing line that any
 * continuous-integration reader understands: "N passed, N failed, N skipped".
 */
class SummaryReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    console.log(
      process.env.TEST_DATABASE_URL
        ? 'PostgreSQL tests: run, against the server of TEST_DATABASE_URL'
        : 'PostgreSQL tests: SKIPPED, because TEST_DATABASE_URL names no server (see test/support/with-postgres.sh)',
    );
    const inBrowser = results.testResults.filter(({ testFilePath }) =>
      /\be2e.page[\w-]*\.test\.ts$/.test(testFilePath),
    );
    if (inBrowser.length > 0)
      console.log(
        inBrowser.every(({ numPendingTests, testResults }) => numPendingTests === testResults.length)
          ? 'Browser tests: SKIPPED, because there is no Chromium in a usual place; the variable CHROMIUM names one'
          : 'Browser tests: run',
      );
    console.log(`${results.numPassedTests} passed, ${failed} failed, ${results.numPendingTests} skipped`);
  }
}
export { SummaryReporter as default };
