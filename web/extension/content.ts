import { make } from '../embed/make.js';
import { languageFor, sayIn } from '../words/languages.js';
import type { Answer } from './asking.js';
import { browser } from './browser.js';
import { Checker } from './checker.js';
import { dress } from './looks.js';
import { findSpots } from './places.js';

/** Seconds that a message without a field stays. */
const MESSAGE_SECONDS = 6;

/** Each run of this script in a page finds what an earlier one has begun: their world is one. */
const world = globalThis as { crossrateCheckers?: Set<Checker> };

/** Begins to check the fields of the page, or ends it. */
function toggle(): void {
  const checkers = (world.crossrateCheckers ??= new Set());
  const running = [...checkers].filter(({ isOn }) => isOn);
  for (const checker of checkers) checker.end();
  if (running.length > 0) return;
  const language = languageFor(navigator.languages);
  const say = sayIn(language);
  const spots = findSpots(document);
  if (spots.length === 0) tell(say('extNoText'));
  for (const spot of spots) {
    const checker: Checker = new Checker(spot, {
      say,
      language,
      ask: (question) => browser.runtime.sendMessage(question) as Promise<Answer | undefined>,
      today: todayHere,
      onEnd: () => checkers.delete(checker),
    });
    checkers.add(checker);
  }
}

function tell(message: string): void {
  const host = dress(make('div'), 'layer');
  host.attachShadow({ mode: 'open' }).append(dress(make('p', { role: 'status' }, message), 'box', 'bar'));
  document.documentElement.append(host);
  setTimeout(() => {
    host.remove();
  }, MESSAGE_SECONDS * 1000);
}

/** The day in the reader's own time zone. */
function todayHere(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

toggle();
