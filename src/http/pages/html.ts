import { escapeHtml } from '../../core/document/markup/escape.js';

const PAGE_STYLE =
  ':root{color-scheme:light dark}body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}' +
  'pre{overflow-x:auto;padding:.75rem;background:#f3f3f1}code{font-size:.95em}dt{margin-top:.5rem}' +
  '@media(prefers-color-scheme:dark){body{background:#181818;color:#e6e6e6}a{color:#8ab4f8}pre{background:#262626}}';

/**
 * A page in Crossrate's plain look.
 * @param title plain text
 * @param body HTML
 */
export function renderPage(title: string, body: string): string {
  return (
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n' +
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n' +
    `<title>${escapeHtml(title)}</title>\n<style>${PAGE_STYLE}</style>\n</head>\n<body>\n${body}\n</body>\n</html>\n`
  );
}

/**
 * The relative address of the service's root: "./", "../" and so on. An absolute address would be wrong behind a proxy
 * that mounts the service under a path, which the service does not know.
 * @param path of the request, within the service
 */
export function relativeRoot(path: string): string {
  return '../'.repeat(path.split('/').length - 2) || './';
}
