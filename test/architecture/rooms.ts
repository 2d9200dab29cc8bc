/** Parts of `rates` that a pure room may use: the table and its types, no clock, no file, no network. */
export const RATE_TABLE = 'rates/rate-table';
/** The other parts of `rates`, apart from the edge. */
export const RATES = 'rates';
/** What talks to publishers and databases; wired by the shell alone. */
export const RATES_EDGE = 'rates/edge';
/** What the interface takes, answers and refuses, whichever way it is reached: no Express. Lies in `http`. */
export const INTERFACE = 'http/interface';
/** The files that make the process: main, compose, config and what they are split into. */
export const SHELL = 'shell';
/** The library entry and what it is put together from. */
export const LIBRARY = 'library';

const PURE = ['money', 'text', 'figures', 'conversion', 'checks', 'styles', 'annotation'] as const;

/** Rooms that run in a browser too: no Node built-in, no clock of their own. */
export const PURE_ROOMS: readonly string[] = [...PURE, LIBRARY];

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
  jobs: [...ENTRY, INTERFACE],
  [INTERFACE]: ENTRY,
  http: [...ENTRY, INTERFACE, 'jobs', 'mcp'],
  cli: [...ENTRY, INTERFACE, 'jobs'],
  mcp: [...ENTRY, INTERFACE],
  web: ENTRY,
  [LIBRARY]: [...PURE, RATE_TABLE, 'support'],
  [SHELL]: [...ENTRY, RATES_EDGE, INTERFACE, 'http', 'jobs', 'cli', 'mcp', LIBRARY],
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
  piscina: ['jobs/', 'cli/archive/'],
  'big.js': ['money/'],
  'dinero.js': ['money/'],
  pino: ['support/'],
  commander: ['cli/'],
  'cli-progress': ['cli/'],
  picocolors: ['cli/'],
  tinyglobby: ['cli/'],
  diff: ['cli/'],
  '@modelcontextprotocol/server': ['mcp/'],
  '@modelcontextprotocol/node': ['mcp/'],
};

const SHELL_FOLDERS = ['config', 'compose'];
const TABLE_FILES = ['rate-table.ts', 'rate-table-types.ts', 'rate.ts', 'quote.ts', 'day.ts'];
const EDGE_FILES = ['refresh.ts', 'schedule.ts'];

/** Folders and files of `http` that make its interface; what sends a problem is not among them. */
const INTERFACE_PARTS = [
  'answers/',
  'schemas/',
  'problems/',
  'input/as-of.ts',
  'input/text-length.ts',
  'input/limits.ts',
]
  .concat(['input/utf8.ts', 'input/json-object.ts', 'input/longest-string.ts'])
  .concat([
    'rates/find-rows.ts',
    'rates/row.ts',
    'rates/row-formats.ts',
    'rates/unavailable.ts',
    'staleness.ts',
    'offset-unit.ts',
  ])
  .map((part) => `http/${part}`);
const SENDS_PROBLEMS = 'http/problems/handler.ts';

/** The room of a file, by its path under `src`. */
export function roomOf(path: string): string {
  const [room = '', part = ''] = path.split('/');
  if (room === 'index.ts' || room === LIBRARY) return LIBRARY;
  if (path !== SENDS_PROBLEMS && INTERFACE_PARTS.some((each) => path.startsWith(each))) return INTERFACE;
  if (room.endsWith('.ts') || SHELL_FOLDERS.includes(room)) return SHELL;
  if (room !== 'rates') return room;
  if (part === 'rate-table' || TABLE_FILES.includes(part)) return RATE_TABLE;
  return part === 'sources' || part === 'store' || EDGE_FILES.includes(part) ? RATES_EDGE : RATES;
}
