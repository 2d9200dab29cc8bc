import { defineConfig } from 'vite';

const at = (path) => new URL(path, import.meta.url).pathname;

/** Of markdown-it, what finds links in plain words is never asked for. */
const withoutLinkify = {
  name: 'without-linkify',
  enforce: 'pre',
  resolveId: (id) => (id === 'linkify-it' ? '\0linkify-it' : undefined),
  load: (id) => (id === '\0linkify-it' ? 'export class LinkifyIt {}' : undefined),
};

/**
 * The package `packages/core`: the library with the packages that it needs, a minified module for each source file, so that
 * bundlers drop what is not used.
 */
export const libraryConfig = defineConfig({
  logLevel: 'warn',
  publicDir: false,
  plugins: [withoutLinkify],
  build: {
    outDir: at('packages/core/dist'),
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
    // The notices of what is built in go with it.
    license: { fileName: 'licenses.md' },
    lib: { entry: [at('src/index.ts'), at('src/snapshot.ts')], formats: ['es'] },
    rolldownOptions: {
      external: /^node:/,
      output: {
        preserveModules: true,
        preserveModulesRoot: at('src'),
        // npm leaves every folder named node_modules out of a package.
        entryFileNames: ({ name }) => `${name.replace(/^.*node_modules\//, 'vendor/')}.js`,
        minify: true,
      },
    },
  },
});

// Vite takes the default export.
export { libraryConfig as default };
