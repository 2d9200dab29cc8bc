import { describeNewsroom, eventually } from './support/newsroom.js';

/** What changes nothing, needs no operator and no job: everything about texts and rates. */
const SHOWN = /^\/(?:v1\/(?!jobs|revisions|sources\/)|v2\/check|as-of\/.*\/check)/;

describeNewsroom('/docs', (room) => {
  test('every operation on texts and rates answers 200 when it is executed with its example', async () => {
    const page = await (await room.reader({ colorScheme: 'dark' })).newPage();
    // Swagger UI draws the schema of every answer at each step: without them, and the other operations, a test can wait.
    await page.route('**/openapi.json', async (route) => {
      const response = await route.fetch();
      const document = (await response.json()) as { paths: Record<string, Record<string, object>> };
      const paths = Object.entries(document.paths).filter(([path]) => SHOWN.test(path));
      for (const [, operations] of paths)
        for (const [method, operation] of Object.entries(operations))
          operations[method] = { ...operation, responses: { 200: { description: 'The answer.' } } };
      await route.fulfill({ response, json: { ...document, paths: Object.fromEntries(paths) } });
    });
    await page.goto(`${room.url}/docs`);
    await page.locator('.opblock').first().waitFor();
    expect(await page.evaluate(`getComputedStyle(document.documentElement).backgroundColor`)).not.toBe(
      'rgb(255, 255, 255)',
    );
    const all = await page.evaluate<[string, string][]>(
      `[...document.querySelectorAll('.opblock')].map((each) => [each.id, each.querySelector('.opblock-summary-path').textContent.replaceAll('\\u200b', '')])`,
    );
    const operations = all.filter(([, path]) => SHOWN.test(path));
    expect(operations.length).toBeGreaterThanOrEqual(15);
    const answers: string[] = [];
    for (const [id, path] of operations) {
      const block = `document.getElementById(${JSON.stringify(id)})`;
      const press = async (button: string): Promise<void> => {
        await eventually(async () => {
          expect(await page.evaluate(`!!${block}.querySelector('${button}')`)).toBe(true);
        });
        await page.evaluate(`${block}.querySelector('${button}').click()`);
      };
      const status = `${block}.querySelector('.live-responses-table tbody .response-col_status')?.firstChild.textContent`;
      await press('.opblock-summary-control');
      await press('.try-out__btn');
      await press('.execute');
      await eventually(async () => {
        expect(await page.evaluate(status)).toMatch(/^\d/);
      });
      answers.push(`${path}: ${await page.evaluate<string>(status)}`);
      await press('.opblock-summary-control');
    }
    expect(answers).toEqual(operations.map(([, path]) => `${path}: 200`));
  });
});
