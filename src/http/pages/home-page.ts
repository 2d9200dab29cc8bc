import type { Endpoint } from '../endpoint.js';
import { escapeHtml, htmlPage } from './html.js';

const EXAMPLE = `curl -s -H 'Content-Type: text/plain' \\
  --data 'Alibaba will invest more than 380 billion yuan.' \\
  '{origin}/v1/annotate?to=USD'`;

/**
 * The first page: what the service is and where to go on.
 * @param origin as the reader has reached it: "http://127.0.0.1:8080"
 */
export function homePage(endpoints: readonly Endpoint[], version: string, origin: string): string {
  const rows = endpoints
    .filter(({ contract }) => contract.tag !== 'Pages')
    .map(({ method, path, contract }) => {
      const name = `<code>${method.toUpperCase()} ${escapeHtml(path)}</code>`;
      const isLink = method === 'get' && !path.includes('{') && !contract.query;
      return `<dt>${isLink ? `<a href="${escapeHtml(path)}">${name}</a>` : name}</dt><dd>${escapeHtml(contract.summary)}</dd>`;
    });
  return htmlPage(
    'Crossrate',
    `<h1>Crossrate</h1>
<p>Finds the money figures in English and Chinese news text, normalizes them exactly and converts them with traceable FX rates. Version ${escapeHtml(version)}.</p>
<p><a href="/docs">Documentation</a> · <a href="/openapi.json">OpenAPI document</a> · <a href="/v1/sources">Sources of rates</a> · <a href="/problems">Problems</a></p>
<h2>Try it</h2>
<pre><code>${escapeHtml(EXAMPLE.replace('{origin}', origin))}</code></pre>
<h2>Endpoints</h2>
<dl>
${rows.join('\n')}
</dl>`,
  );
}
