/**
 * What is measured of the library, through its public interface alone, so that any two builds can be compared. A part is
 * a function of the library (`dist/index.js`) that returns its cases; a case is a name and a function to be timed, whose
 * result must be the same in both builds.
 */
import { grow } from '../support/grow.mjs';
import { createRandom, FIRST_DAY, history, isoDay, LAST_DAY, QUOTED, SOURCE } from '../support/history.mjs';
import { CHINESE } from '../texts/chinese.mjs';
import { ENGLISH } from '../texts/english.mjs';
import { TABLES } from '../texts/tables.mjs';

const LOOKUPS = 20_000;
export const SENTENCE = 'Lanting Robotics said on Monday it would spend at least 96 billion yuan on new factories.';

/** The texts of the part "annotate". */
export const TEXTS = {
  'one sentence': SENTENCE,
  'English article': ENGLISH,
  'Chinese article': CHINESE,
  'English, 100 kB': grow(ENGLISH, 100_000),
  'Chinese, 100 kB': grow(CHINESE, 100_000),
};

export const LIBRARY_PARTS = {
  recogniser: ({ findFigures }) =>
    Object.entries({ 'one sentence': SENTENCE, 'English article': ENGLISH, 'Chinese article': CHINESE, tables: TABLES })
      .flatMap(([name, text]) => (name === 'one sentence' ? [[name, text]] : sizesOf(name, text)))
      .map(([name, text]) => ({ name, run: () => findFigures(text) })),

  annotate({ annotate, check, createRates }) {
    const options = { rates: createRates(history()), date: isoDay(LAST_DAY) };
    return [
      ...Object.entries(TEXTS).map(([name, text]) => ({ name, run: () => annotate(text, options) })),
      { name: 'check the English article', run: () => check(ENGLISH, options) },
      { name: 'check the Chinese article', run: () => check(CHINESE, options) },
    ];
  },

  rates({ createRates }) {
    const quotes = [...history()];
    const table = createRates(quotes);
    const queries = randomQueries(LOOKUPS);
    const direct = queries.map((query) => ({ ...query, base: SOURCE.pivot }));
    return [
      { name: `build a table of ${quotes.length.toLocaleString('en')} quotes`, run: () => void createRates(quotes) },
      { name: `${LOOKUPS.toLocaleString('en')} rates, EUR to X`, run: () => countAvailable(table, direct) },
      { name: `${LOOKUPS.toLocaleString('en')} rates, X to Y through EUR`, run: () => countAvailable(table, queries) },
    ];
  },
};

/** How many of the queries have a rate. */
export function countAvailable(table, queries) {
  let available = 0;
  for (const query of queries) if (table.rate(query).available) available++;
  return available;
}

/** Pairs of two currencies on any day, weekends too: the same ones on every run. */
export function randomQueries(count) {
  const random = createRandom(42);
  const days = Math.floor((LAST_DAY - FIRST_DAY) / 86_400_000);
  return Array.from({ length: count }, () => {
    const base = random() % QUOTED.length;
    const quote = (base + 1 + (random() % (QUOTED.length - 1))) % QUOTED.length;
    const date = isoDay(FIRST_DAY + (random() % days) * 86_400_000);
    return { base: QUOTED[base], quote: QUOTED[quote], date };
  });
}

function sizesOf(name, text) {
  return [
    [`${name}, 10 kB`, grow(text, 10_000)],
    [`${name}, 1 MB`, grow(text, 1_000_000)],
  ];
}
