import { answerTo, type Question } from './asking.js';
import { browser, type Tab } from './browser.js';
import { permissionsOf, readSettings } from './settings.js';

/** The button, its key or the menu: checks the page, or asks for the address of the service first. */
async function check({ id }: Tab): Promise<void> {
  const settings = await readSettings();
  if (!settings || id === undefined || !(await browser.permissions.contains(permissionsOf(settings)))) {
    await browser.runtime.openOptionsPage();
    return;
  }
  await browser.scripting.executeScript({ target: { tabId: id }, files: ['content.js'] });
}

browser.action.onClicked.addListener((tab) => void check(tab));
browser.contextMenus.onClicked.addListener((_info, tab) => {
  if (tab) void check(tab);
});
browser.runtime.onInstalled.addListener(() => {
  browser.contextMenus.create({
    id: 'check',
    title: browser.i18n.getMessage('check'),
    contexts: ['page', 'editable', 'selection'],
  });
});

browser.runtime.onMessage.addListener((message, _sender, respond) => {
  const question = message as Question;
  if (question.type !== 'crossrate:ask') return false;
  void readSettings().then(async (settings) => {
    respond(settings ? await answerTo(question, settings) : undefined);
  });
  // The answer comes later.
  return true;
});
