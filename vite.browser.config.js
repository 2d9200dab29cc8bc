import { defineConfig } from 'vite';

/** `crossrate/browser`: the library in one minified module, with everything that it needs. */
export const browserConfig = defineConfig({
  logLevel: 'warn',
  publicDir: false,
  build: {
    outDir: new URL('dist/browser', import.meta.url).pathname,
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
    lib: {
      entry: new URL('src/index.ts', import.meta.url).pathname,
      formats: ['es'],
      fileName: () => 'crossrate.js',
    },
    // A library keeps its white space by default, for bundlers that read its annotations; this one is the end of the line.
    rolldownOptions: { output: { minify: true } },
  },
});

// Vite takes the default export.
export { browserConfig as default };
