/**
 * Swagger UI on the OpenAPI document; every asset is served by us, nothing runs inline.
 * @param root relative address of the service's root
 */
export function renderDocsPage(root: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Crossrate API</title>
<link rel="icon" type="image/png" href="${root}docs/favicon-32x32.png" sizes="32x32">
<link rel="stylesheet" href="${root}docs/swagger-ui.css">
</head>
<body>
<div id="swagger-ui"></div>
<noscript><p>The documentation needs JavaScript; <a href="${root}openapi.json">the OpenAPI document</a> does not.</p></noscript>
<script src="${root}docs/swagger-ui-bundle.js"></script>
<script src="${root}docs/start.js"></script>
</body>
</html>
`;
}

/** Starts Swagger UI, in the colours of the system. The validator would send the document to a server of its maker. */
export const DOCS_SCRIPT = `const dark = matchMedia('(prefers-color-scheme: dark)');
const follow = () => document.documentElement.classList.toggle('dark-mode', dark.matches);
follow();
dark.addEventListener('change', follow);
SwaggerUIBundle({
  url: new URL('../openapi.json', document.currentScript.src).href,
  dom_id: '#swagger-ui',
  deepLinking: true,
  validatorUrl: null,
  defaultModelsExpandDepth: 0,
});
`;
