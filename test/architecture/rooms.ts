/** Parts of `rates` that a pure room may use: the table and its types, no clock, no file, no network. */
export const RATE_TABLE = 'rates/rate-table';
/** The other parts of `rates`, apart from the edge. */
export const RATES = 'rates';
/** What talks to publishers and databases; wired by the shell alone. */
export const RATES_EDGE = 'rates/edge';
/** The files that make the process: main, compose, config and what they are split into. */
export const SHELL = 'shell';
/** The library entry. */
export const LIBRARY = 'library';

const PURE = ['money', 'text', 'figures', 'conversion', 'checks', 'styles', 'annotation'] as const;

/** Rooms that run in a browser too: no Node built-in, no clock of their own. */
export const PURE_ROOMS: readonly string[] = PURE;

const ENTRY = [...PURE, RATE_TABLE, RATES, 'support'] as const;

/** Which rooms a room may import from, beside itself. Whatever is not here may not be imported. */
export const FLOW: Readonly<Record<string, readonly string[]>> = {
  money: [],
  text: [],
  support: [],
  figures: ['money', 'text', 'support'],
  [RATE_TABLE]: ['money', 'support'],
  [RATES]: ['money', 'support', RATE_TABLE, RATES_EDGE],
  [RATES_EDGE]: ['money', 'support', RATE_TABLE, RATES],
  conversion: ['money', 'text', 'figures', RATE_TABLE, 'support'],
  styles: ['money', 'text', 'figures', 'support'],
  checks: ['money', 'text', 'figures', RATE_TABLE, 'conversion', 'support'],
  annotation: ['money', 'text', 'figures', RATE_TABLE, 'conversion', 'checks', 'styles', 'support'],
  jobs: ENTRY,
  http: [...ENTRY, 'jobs'],
  cli: ENTRY,
  mcp: ENTRY,
  web: ENTRY,
  [LIBRARY]: [...PURE, RATE_TABLE],
  [SHELL]: [...ENTRY, RATES_EDGE, 'http', 'jobs'],
};

/** Packages that stand for a decision, and the only paths under `src` that may know of it. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  axios: ['rates/sources/'],
  'node-cron': ['rates/schedule.ts'],
  express: ['http/'],
  'better-sqlite3': ['rates/store/', 'jobs/'],
  kysely: ['rates/store/', 'jobs/'],
  pg: ['rates/store/', 'jobs/'],
  'pg-boss': ['jobs/'],
  'big.js': ['money/'],
  'dinero.js': ['money/'],
  pino: ['support/'],
};

const TABLE_FILES = ['rate-table.ts', 'rate-table-types.ts', 'rate.ts', 'quote.ts', 'day.ts'];
const EDGE_FILES = ['refresh.ts', 'schedule.ts'];

/** The room of a file, by its path under `src`. */
export function roomOf(path: string): string {
  const [room = '', part = ''] = path.split('/');
  if (room === 'index.ts') return LIBRARY;
  if (room.endsWith('.ts')) return SHELL;
  if (room !== 'rates') return room;
  if (part === 'rate-table' || TABLE_FILES.includes(part)) return RATE_TABLE;
  return part === 'sources' || part === 'store' || EDGE_FILES.includes(part) ? RATES_EDGE : RATES;
}
