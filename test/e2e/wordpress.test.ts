import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { findChromium } from './support/chromium.js';
import { complaints, eventually } from './support/newsroom.js';
import { ServiceProcess, TemporaryFolders } from './support/process.js';
import { hasWordPress, WordPressSite } from './support/wordpress/site.js';

const KEYS = fileURLToPath(new URL('../../dist/keys-cli.js', import.meta.url));

const paragraph = (html: string): string => `<!-- wp:paragraph -->\n<p>${html}</p>\n<!-- /wp:paragraph -->\n`;
const POST_DATE = '2024-03-06 09:30:00';
const CHINESE = {
  post_title: '海港水泥收購窯廠',
  post_content: paragraph('公司支付3800億元人民幣（<strong>52.8億美元</strong>）。'),
  post_status: 'draft',
  post_date: POST_DATE,
};
const POSTS = {
  story: {
    post_title: 'Harbour Cement pays 380 billion yuan',
    post_content:
      paragraph('A quiet day at the quarry &amp; the kiln.') +
      paragraph('It paid 380 billion yuan (<em>$5.28</em> billion) for the plant.') +
      '<!-- wp:list -->\n<ul><!-- wp:list-item -->\n<li>Sales rose by $2 billion to $3 billion from $2 billion.</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->\n' +
      paragraph('The dividend is 7.2 billion yuan.'),
    post_status: 'draft',
    post_date: POST_DATE,
  },
  wrong: {
    post_title: 'A plan',
    post_content:
      paragraph('It paid 380 billion yuan ($5.28 billion).') + paragraph('A ferry costs HK$5 million (US$6 million).'),
    post_status: 'draft',
    post_date: POST_DATE,
  },
  chinese: CHINESE,
  // A post is locked for others while one person has it open.
  zh_CN: CHINESE,
  zh_HK: CHINESE,
  zh_TW: CHINESE,
};

const executablePath = findChromium();
(hasWordPress && executablePath !== undefined ? describe : describe.skip)('the plugin for WordPress', () => {
  const site = new WordPressSite();
  const folders = new TemporaryFolders();
  const faults: string[] = [];
  let service: ServiceProcess;
  let key: string;
  let browser: Browser;
  let editor: BrowserContext;

  beforeAll(async () => {
    const made = spawnSync(process.execPath, [KEYS, 'create', '--name', 'wordpress'], { env: {}, encoding: 'utf8' });
    key = made.stdout.trim();
    service = new ServiceProcess({
      PORT: '0',
      REFRESH: 'off',
      DATA_DIR: folders.make(),
      AUTH: 'on',
      API_KEYS: /^API_KEYS='(.*)'\n$/.exec(made.stderr)![1]!,
      PATH: process.env.PATH ?? '',
    });
    [browser] = await Promise.all([
      chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'], timeout: 60_000 }),
      site.open(POSTS),
      service.url(),
    ]);
    editor = await logIn('admin');
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
    await ServiceProcess.endAll();
    folders.removeAll();
  });

  afterEach(() => {
    expect([faults.splice(0), site.complaints()]).toEqual([[], []]);
  });

  async function logIn(name: string): Promise<BrowserContext> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    context.setDefaultTimeout(60_000);
    context.on('weberror', (error) => faults.push(error.error().message));
    const page = await context.newPage();
    await page.goto(`${site.url}/wp-login.php`);
    await page.fill('#user_login', name);
    await page.fill('#user_pass', 'password');
    await Promise.all([page.waitForURL('**/wp-admin/**'), page.click('#wp-submit')]);
    await page.close();
    return context;
  }

  const settingsPage = async (): Promise<Page> => {
    const page = await editor.newPage();
    await page.goto(`${site.url}/wp-admin/options-general.php?page=crossrate`);
    return page;
  };
  const save = (page: Page): Promise<unknown> =>
    Promise.all([page.waitForURL('**settings-updated=true'), page.click('#submit')]);

  /** A post in the block editor, with the sidebar open. */
  async function edit(post: number, context = editor): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`${site.url}/wp-admin/post.php?post=${post}&action=edit`);
    await page.waitForFunction(`window.wp?.data?.select('core/editor')?.getCurrentPostId() === ${post}`);
    await page.evaluate(`
      wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
      wp.data.dispatch('core/edit-post').openGeneralSidebar('crossrate/sidebar')`);
    return page;
  }
  const canvas = (page: Page) => page.frameLocator('iframe[name="editor-canvas"]');
  const contents = (page: Page): Promise<string> =>
    page.evaluate(`wp.data.select('core/editor').getEditedPostContent()`);
  const status = (page: Page) => page.locator('.crossrate-sidebar .crossrate-status');

  test('has a page of settings that says whether the service answers, and never shows the key', async () => {
    const page = await settingsPage();
    await page.fill('#crossrate-url', 'http://127.0.0.1:1');
    await save(page);
    await page.getByText('The service cannot be reached:').waitFor();
    await page.fill('#crossrate-url', await service.url());
    await save(page);
    await page.getByText('The service does not accept the key of this site.').waitFor();
    await page.fill('#crossrate-key', key);
    await save(page);
    await page.getByText('The service answers.').waitFor();
    expect(await page.content()).not.toContain(key);
    await page.fill('#crossrate-to', 'dollars');
    await page.fill('#crossrate-region', 'hk');
    await page.selectOption('#crossrate-style', 'scmp');
    await save(page);
    await page.getByText('Currencies must be codes of three letters').waitFor();
    expect([await page.inputValue('#crossrate-to'), await page.inputValue('#crossrate-region')]).toEqual(['', 'HK']);
    await page.fill('#crossrate-region', '');
    await save(page);
    // A field for the key that is left empty keeps the key.
    await page.getByText('The service answers.').waitFor();
    await page.close();
  });

  test('passes a text on only for who may edit the post, and only with the nonce of the REST API', async () => {
    const page = await editor.newPage();
    await page.goto(`${site.url}/wp-admin/profile.php`);
    const nonce = await page.evaluate<string>(`fetch('admin-ajax.php?action=rest-nonce').then((it) => it.text())`);
    const ask = async (context: BrowserContext, headers: Record<string, string>, data: object) => {
      const response = await context.request.post(`${site.url}/?rest_route=/crossrate/v1/check`, { headers, data });
      return [response.status(), ((await response.json()) as { code?: string }).code];
    };
    const request = { post: site.posts.story, text: '<p>US$5 million</p>', date: '2024-03-06' };
    expect(await ask(editor, { 'X-WP-Nonce': nonce }, request)).toEqual([200, undefined]);
    expect(await ask(editor, {}, request)).toEqual([401, 'crossrate_forbidden']);
    expect(await ask(editor, { 'X-WP-Nonce': 'guessed' }, request)).toEqual([403, 'rest_cookie_invalid_nonce']);
    expect(await ask(editor, { 'X-WP-Nonce': nonce }, { ...request, date: 'today' })).toEqual([
      400,
      'rest_invalid_param',
    ]);
    expect(await ask(editor, { 'X-WP-Nonce': nonce }, { ...request, post: 999_999 })).toEqual([
      403,
      'crossrate_forbidden',
    ]);
    const author = await logIn('author');
    const other = await author.newPage();
    await other.goto(`${site.url}/wp-admin/profile.php`);
    const its = await other.evaluate<string>(`fetch('admin-ajax.php?action=rest-nonce').then((it) => it.text())`);
    expect(await ask(author, { 'X-WP-Nonce': its }, request)).toEqual([403, 'crossrate_forbidden']);
    await author.close();
    await page.close();
  });

  test('shows findings at their blocks, and makes corrections and conversions in them', async () => {
    const page = await edit(site.posts.story!);
    const findings = page.locator('.crossrate-sidebar .crossrate-finding');
    await status(page).getByText('1 error, 1 warning').waitFor();
    expect(await findings.first().innerText()).toMatch(
      /^ERROR\n\$5\.28 billion\s*\n\$5\.28 billion is 10 times too small/,
    );
    const marked = canvas(page).locator('.crossrate-at-error');
    expect(await marked.innerText()).toMatch(/^It paid 380 billion yuan/);
    expect(await complaints(page)).toEqual([]);
    if (process.env.WORDPRESS_SCREENSHOT) await page.screenshot({ path: process.env.WORDPRESS_SCREENSHOT });

    // From the finding to its block.
    await findings.nth(1).locator('.crossrate-words').click();
    expect(await page.evaluate(`wp.data.select('core/block-editor').getSelectedBlock().name`)).toBe('core/list-item');
    // What is left to its writer is not offered: the correction of the first would cross a mark of HTML.
    expect(await findings.first().getByRole('button', { name: /Write/ }).count()).toBe(0);
    await findings.nth(1).getByRole('button', { name: 'Write “1 billion” for “2 billion”' }).click();
    await status(page).getByText('1 error', { exact: true }).waitFor();
    expect(await contents(page)).toContain('<li>Sales rose by $1 billion to $3 billion from $2 billion.</li>');

    await page.getByRole('button', { name: 'Find conversions' }).click();
    const dividend = page.locator('.crossrate-conversions li').filter({ hasText: /^7\.2 billion yuan/ });
    expect(await dividend.innerText()).toMatch(/^7\.2 billion yuan \(US\$1 billion; HK\$7\.8 billion\)/);
    const before = await contents(page);
    await page.getByRole('button', { name: 'Insert all' }).click();
    await canvas(page).getByText('7.2 billion yuan (US$1').waitFor();
    // Entities and marks are as they were, and the title has no conversion. One step back takes all of it back.
    expect(await contents(page)).toMatch(/quarry &amp; the kiln[^]*380 billion yuan \(<em>\$5\.28<\/em> billion/);
    await page.evaluate(`wp.data.dispatch('core/editor').undo()`);
    expect(await contents(page)).toBe(before);
    await page.close();
  });

  test('sends the text again when it has changed, and makes no edit in a block that has changed meanwhile', async () => {
    const page = await edit(site.posts.wrong!);
    await status(page).getByText('2 errors').waitFor();
    const [first] = await page.locator('.crossrate-finding.crossrate-error').all();
    expect(await first!.innerText()).toContain('10 times too small');
    // As the sidebar would when the click comes before the next answer.
    await page.evaluate(`{
      const { select, dispatch } = wp.data;
      const post = select('crossrate').getPost();
      const [finding] = select('crossrate').getFindings();
      const [block] = select('core/block-editor').getBlocks();
      dispatch('core/block-editor').updateBlockAttributes(block.clientId, { content: 'It paid nothing.' });
      dispatch('crossrate').apply(post, finding.suggestions);
    }`);
    await page.getByText('The text has changed meanwhile.').first().waitFor();
    await status(page).getByText('1 error', { exact: true }).waitFor();
    expect(await contents(page)).toContain('<p>It paid nothing.</p>');
    await page.close();
  });

  test('corrects a Chinese post inside its marks', async () => {
    const page = await edit(site.posts.chinese!);
    await status(page).getByText('1 error', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Write “528億” for “52.8億”' }).click();
    await status(page).getByText('No errors found').waitFor();
    expect(await contents(page)).toContain('<p>公司支付3800億元人民幣（<strong>528億美元</strong>）。</p>');
    await page.close();
  });

  test.each([
    ['zh_CN', '服务地址', '服务可用。', '1 处错误', '将“52.8億”改为“528億”', '查找可换算的金额'],
    ['zh_HK', '服務網址', '服務可用。', '1 處錯誤', '將「52.8億」改為「528億」', '尋找可換算的金額'],
    ['zh_TW', '服務網址', '服務可用。', '1 處錯誤', '將「52.8億」改為「528億」', '尋找可換算的金額'],
  ])('speaks Chinese to a person of %s', async (locale, address, answers, count, write, conversions) => {
    const context = await logIn(locale);
    const settings = await context.newPage();
    await settings.goto(`${site.url}/wp-admin/options-general.php?page=crossrate`);
    await settings.getByText(address, { exact: true }).waitFor();
    await settings.getByText(answers).waitFor();
    const page = await edit(site.posts[locale]!, context);
    await status(page).getByText(count, { exact: true }).waitFor();
    await page.getByRole('button', { name: write }).waitFor();
    await page.getByRole('button', { name: conversions }).waitFor();
    if (process.env.WORDPRESS_SCREENSHOT)
      await page.screenshot({ path: `${process.env.WORDPRESS_SCREENSHOT}-${locale}.png` });
    await context.close();
  });

  test('keeps a post with errors from being published until each is corrected or reviewed, but lets drafts be saved', async () => {
    const settings = await settingsPage();
    await settings.check('input[name="crossrate_settings[lock]"]');
    await save(settings);
    await settings.close();
    const page = await edit(site.posts.wrong!);
    const locked = () => page.evaluate(`wp.data.select('core/editor').isPostSavingLocked()`);
    await status(page).getByText('2 errors').waitFor();
    expect(await locked()).toBe(false);
    await page.locator('.editor-post-publish-panel__toggle').click();
    const panel = page.locator('.editor-post-publish-panel');
    const publish = panel.locator('.editor-post-publish-button');
    await panel.getByText('Crossrate: 2 errors').waitFor();
    await panel.getByText('The post can be published when each error is corrected or marked as reviewed.').waitFor();
    expect([await locked(), await publish.getAttribute('aria-disabled')]).toEqual([true, 'true']);

    await panel.getByRole('button', { name: 'Write “52.8 billion” for “5.28 billion”' }).click();
    await panel.getByText('Crossrate: 1 error', { exact: true }).waitFor();
    expect(await locked()).toBe(true);
    await panel.getByRole('button', { name: 'Mark as reviewed' }).click();
    await panel.getByText('Crossrate: No errors found').waitFor();
    expect(await locked()).toBe(false);
    await publish.click();
    await panel.getByText('is now live').first().waitFor();
    const stored = await page.evaluate<{ status: string; meta: object; content: { raw: string } }>(
      `wp.apiFetch({ path: '/wp/v2/posts/${site.posts.wrong!}?context=edit' })`,
    );
    expect(stored.status).toBe('publish');
    expect(stored.content.raw).toContain('It paid 380 billion yuan ($52.8 billion).');
    expect(stored.meta).toMatchObject({ crossrate_reviewed: [{ rule: 'scale-slip' }] });
    // A post that is published is locked without the panel.
    await page.evaluate(`{
      const [block] = wp.data.select('core/block-editor').getBlocks();
      wp.data.dispatch('core/block-editor').updateBlockAttributes(block.clientId, { content: 'It paid 380 billion yuan ($528 billion).' });
    }`);
    await eventually(async () => {
      expect(await page.evaluate(`wp.data.select('crossrate').hasErrors()`)).toBe(true);
    });
    expect(await locked()).toBe(true);
    await page.close();
  });

  test('says that a text was not checked when the service is away, and does not lock it', async () => {
    const settings = await settingsPage();
    await settings.fill('#crossrate-url', 'http://127.0.0.1:1');
    await save(settings);
    await settings.close();
    const page = await edit(site.posts.story!);
    await page.locator('.crossrate-sidebar').getByText('The service cannot be reached:').waitFor();
    await page.locator('.editor-post-publish-panel__toggle').click();
    await page.locator('.editor-post-publish-panel').getByText('The service cannot be reached:').waitFor();
    expect(await page.evaluate(`wp.data.select('core/editor').isPostSavingLocked()`)).toBe(false);
    await page.close();
  });
});
