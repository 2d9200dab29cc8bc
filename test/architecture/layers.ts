/** A layer is a folder of `src`, or one of `core`; a file that lies directly in `src` is an entry point. */
const ENTRY_POINT = 'entry point';

/** The layers of `core`, lowest first; each may import those before it. */
const CORE = [
  'core/money',
  'core/document',
  'core/figures',
  'core/rate-table',
  'core/calendars',
  'core/conversion',
  'core/styles',
  'core/checks',
  'core/annotation',
  'core/compare',
  'core/operations',
];

/** Layers that run in a browser too: no Node built-in, no clock of their own. */
export const PURE_LAYERS: readonly string[] = [...CORE, 'library'];

/** What every entry may use. */
const SHARED = [...CORE, 'support', 'api'];

/** Which layers a layer may import from, beside itself. Whatever is not here may not be imported. */
export const FLOW: Readonly<Record<string, readonly string[]>> = {
  support: [],
  'core/money': ['support'],
  'core/document': ['support'],
  'core/figures': ['core/money', 'core/document', 'support'],
  'core/rate-table': ['core/money', 'support'],
  'core/calendars': ['core/rate-table', 'support'],
  'core/conversion': ['core/money', 'core/document', 'core/figures', 'core/rate-table', 'support'],
  'core/styles': ['core/money', 'core/document', 'core/figures', 'support'],
  'core/checks': [
    'core/money',
    'core/document',
    'core/figures',
    'core/rate-table',
    'core/conversion',
    'core/styles',
    'support',
  ],
  'core/annotation': [
    'core/money',
    'core/document',
    'core/figures',
    'core/rate-table',
    'core/conversion',
    'core/styles',
    'support',
  ],
  'core/compare': [
    'core/money',
    'core/document',
    'core/figures',
    'core/conversion',
    'core/styles',
    'core/checks',
    'support',
  ],
  'core/operations': [...CORE.filter((layer) => layer !== 'core/calendars'), 'support'],
  rates: [...CORE, 'support'],
  api: [...CORE, 'support'],
  http: SHARED,
  cli: SHARED,
  mcp: SHARED,
  lsp: SHARED,
  jobs: SHARED,
  library: [...CORE, 'support'],
  app: [...SHARED, 'rates', 'http', 'cli', 'mcp', 'lsp', 'jobs'],
  [ENTRY_POINT]: [...SHARED, 'rates', 'http', 'cli', 'mcp', 'lsp', 'jobs', 'library', 'app'],
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
  'rate-limiter-flexible': ['app/request-counter/'],
  '@redis/client': ['app/request-counter/'],
  piscina: ['api/batch/', 'cli/archive/'],
  'big.js': ['core/money/'],
  'dinero.js': ['core/money/'],
  pino: ['support/'],
  commander: ['cli/'],
  'cli-progress': ['cli/'],
  picocolors: ['cli/'],
  tinyglobby: ['cli/'],
  diff: ['cli/'],
  '@modelcontextprotocol/server': ['mcp/'],
  '@modelcontextprotocol/node': ['mcp/'],
  'vscode-languageserver': ['lsp/'],
  'vscode-languageserver-protocol': ['lsp/'],
  'vscode-languageserver-textdocument': ['lsp/'],
};

/** The layer of a file, by its path under `src`. */
export function layerOf(path: string): string {
  const [folder = '', part = '', file] = path.split('/');
  if (folder.endsWith('.ts')) return ENTRY_POINT;
  return folder === 'core' && file !== undefined ? `core/${part}` : folder;
}
