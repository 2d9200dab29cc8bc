import { defineConfig } from 'vite';

const page = (name) => new URL(`web/${name}.html`, import.meta.url).pathname;

/**
 * The newsroom page: `web` to `dist/web`. Addresses are relative, so that it works from any mount path; nothing is put
 * inline, so that it works under a policy that admits files of the service alone.
 */
export const pageConfig = defineConfig({
  root: new URL('web', import.meta.url).pathname,
  base: './',
  appType: 'mpa',
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: new URL('dist/web', import.meta.url).pathname,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // The notices of what is built in go with it.
    license: { fileName: 'licenses.md' },
    rolldownOptions: { input: ['index', 'bookmarklet', 'embed-example'].map(page) },
  },
});

// Vite takes the default export.
export { pageConfig as default };
