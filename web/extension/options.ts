import type { WordKey } from '../words/en.js';
import { languageFor, sayIn } from '../words/languages.js';
import { browser } from './browser.js';
import { addressOf, permissionsOf, readSettings, settingsOf, writeSettings } from './settings.js';

const language = languageFor([browser.i18n.getUILanguage(), ...navigator.languages]);
const say = sayIn(language);
document.documentElement.lang = language;
for (const element of document.querySelectorAll<HTMLElement>('[data-word]'))
  element.textContent = say(element.dataset.word as WordKey);

const find = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
};
const [service, key] = [find('service') as HTMLInputElement, find('key') as HTMLInputElement];
const tell = (word: WordKey): void => {
  find('status').textContent = say(word);
};

void readSettings().then((kept) => {
  if (!kept) return;
  service.value = addressOf(kept);
  key.value = kept.key;
});

find('settings').addEventListener('submit', (event) => {
  event.preventDefault();
  const settings = settingsOf(service.value, key.value);
  if (!settings) {
    tell('extNoAddress');
    return;
  }
  // Asked at once: the browser takes the question only as the answer to a click.
  void browser.permissions.request(permissionsOf(settings)).then(async (isGranted) => {
    if (!isGranted) {
      tell('extNotGranted');
      return;
    }
    await writeSettings(settings);
    service.value = addressOf(settings);
    tell('extSaved');
  });
});
