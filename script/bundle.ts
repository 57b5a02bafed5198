/** How src/entries becomes dist/: split ESM, so that a run loads only what it uses; readable names, so that a reviewer can follow. */
import type { BuildOptions, Plugin } from 'esbuild';

/** Files in dist that action.yml and package.json refer to, and the entry that each is made of. */
const entryPoints = {
  main: 'src/entries/action.ts',
  cli: 'src/entries/cli.ts',
  exceptions: 'src/entries/exceptions.ts',
  registry: 'src/entries/registry.ts',
  verify: 'src/entries/verify.ts',
  sbom: 'src/entries/sbom.ts',
};
// The bundled CommonJS packages call require() for Node's own modules, which ESM does not have. The two names can't clash.
const requireForCommonJs =
  "import { createRequire as __imageGateCreateRequire } from 'node:module';\nconst require = __imageGateCreateRequire(import.meta.url);";

/**
 * Leaves out what @actions/artifact unpacks downloads with: we only upload, and one of its packages (buffers) names no licence under
 * which we might pass it on.
 */
const withoutDownloads: Plugin = {
  name: 'without-downloads',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^unzip-stream$/ }, ({ path }) => ({ path, namespace: 'left-out' }));
    onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};' }));
  },
};

export const bundle = {
  entryPoints,
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  minifyWhitespace: true,
  minifySyntax: true,
  // One statement a line keeps differences reviewable, at a few per cent more bytes.
  lineLimit: 160,
  legalComments: 'none',
  charset: 'utf8',
  chunkNames: '[name]-[hash]',
  plugins: [withoutDownloads],
  banner: { js: requireForCommonJs },
  logLevel: 'warning',
} as const satisfies BuildOptions;
