import { defineConfig } from 'vite';

/** `/embed.js`: one classic script, since a script of another origin is a module only where that origin allows it. */
export const embedConfig = defineConfig({
  root: new URL('web', import.meta.url).pathname,
  logLevel: 'warn',
  build: {
    outDir: new URL('dist/web', import.meta.url).pathname,
    emptyOutDir: false,
    reportCompressedSize: false,
    lib: {
      entry: new URL('web/embed/main.ts', import.meta.url).pathname,
      formats: ['iife'],
      name: 'crossrate',
      fileName: () => 'embed.js',
    },
  },
});

export { embedConfig as default };
