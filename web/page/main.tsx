import { render } from 'preact';
import '../styles/base.css';
import '../styles/desk.css';
import '../styles/editor.css';
import '../styles/panel.css';
import '../styles/card.css';
import '../styles/compare.css';
import '../styles/rates.css';
import '../styles/dialog.css';
import '../styles/print.css';
import { Comparing } from '../compare/comparing.js';
import { Desk } from '../desk/desk.js';
import { defaultOptions, fromQuery } from '../desk/options.js';
import { profileFrom, profileOf, readProfile } from '../desk/profile.js';
import { readSaved, readSource, writeSaved, writeSource } from '../desk/saved.js';
import { FieldPort } from '../editor/port.js';
import { createClient } from '../service/client.js';
import { keyRing } from '../service/key-ring.js';
import { fromText } from '../story/from-text.js';
import { App } from './app.js';
import { Handoff } from './handoff.js';
import { apply, findRoot, storageOf } from './browser.js';
import { readPreferences } from './preferences.js';

const PLAIN = { en: 'plain', 'zh-Hans': 'plain-zh', 'zh-Hant': 'plain-zh-hk' } as const;

const kept = storageOf('localStorage');
const preferences = readPreferences(kept, navigator.languages);
apply(preferences);
const keys = keyRing(storageOf('sessionStorage'));
const client = createClient(new URL('./', location.href.split(/[?#]/)[0]).href, (url, init) => fetch(url, init), keys);
const today = todayHere();
const query = new URLSearchParams(location.search);
const operators = document.querySelector<HTMLMetaElement>('meta[name="crossrate-profile"]')?.content ?? '';
const standard = profileOf({
  ...defaultOptions(today),
  style: PLAIN[preferences.language],
  ...profileFrom(operators),
});
const isHandedOver = query.has('handoff');
// A story received from another page is stored for its own window, so that it does not replace the saved one.
const stories = isHandedOver ? storageOf('sessionStorage') : kept;
const saved = readSaved(stories);
const port = new FieldPort();
const desk = new Desk(
  {
    story: saved?.story ?? fromText(''),
    refusals: saved?.refusals ?? [],
    options: {
      ...defaultOptions(today),
      style: PLAIN[preferences.language],
      // A link is complete: options that it omits get their defaults, not those of the reader or the previous story.
      ...(query.size > 0 && !isHandedOver
        ? fromQuery(query)
        : { ...(readProfile(kept) ?? standard), ...saved?.options }),
    },
  },
  {
    client,
    keep: (story, { options, refusals }) => writeSaved(stories, { story, options, refusals }),
    now: () => performance.now(),
  },
);
const comparing = new Comparing(
  readSource(stories) ?? { source: fromText(''), mode: 'translation' },
  desk,
  client,
  ({ source, mode }) => {
    writeSource(stories, source, mode);
  },
);
const handoff = isHandedOver ? new Handoff(window.opener as Window | null) : undefined;
// Remove the query: a reload must not restore the options of a link over later choices.
if (location.search && !isHandedOver) history.replaceState(null, '', location.pathname);

render(
  <App
    {...{ desk, comparing, client, keys, port, today, kept, handoff, standard }}
    start={preferences}
    bringsProfile={query.has('profile')}
  />,
  findRoot('page'),
);

/** The day in the reader's own time zone. */
function todayHere(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
