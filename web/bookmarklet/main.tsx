import { render } from 'preact';
import '../styles/base.css';
import '../styles/leaflet.css';
import { apply, storageOf } from '../page/browser.js';
import { readPreferences } from '../page/preferences.js';
import { sayIn } from '../words/languages.js';
import { BookmarkletPage } from './page.js';
import { findRoot } from '../page/browser.js';

const preferences = readPreferences(storageOf('localStorage'), navigator.languages);
apply(preferences);
const say = sayIn(preferences.language);
document.title = say('bookTitle');
render(<BookmarkletPage say={say} desk={new URL('./', location.href.split(/[?#]/)[0]).href} />, findRoot('page'));
