import '../styles/base.css';
import '../styles/leaflet.css';
import { apply, storageOf } from '../page/browser.js';
import { readPreferences } from '../page/preferences.js';
import type { WordKey } from '../words/en.js';
import { sayIn } from '../words/languages.js';

const preferences = readPreferences(storageOf('localStorage'), navigator.languages);
apply(preferences);
const say = sayIn(preferences.language);
document.title = say('embedExampleTitle');
for (const element of document.querySelectorAll<HTMLElement>('[data-word]'))
  element.textContent = say(element.dataset.word as WordKey);

// Loaded as a page of one's own would: by the classic script. The element wakes when it comes.
const script = document.createElement('script');
script.src = new URL('./embed.js', location.href).href;
document.head.append(script);
