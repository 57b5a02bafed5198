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
  report: 'src/entries/report.ts',
  base: 'src/entries/base.ts',
  drift: 'src/entries/drift.ts',
};
// The bundled CommonJS packages call require() for Node's own modules, which ESM does not have. The two names can't clash.
const requireForCommonJs =
  "import { createRequire as __imageGateCreateRequire } from 'node:module';\nconst require = __imageGateCreateRequire(import.meta.url);";

/**
 * What @actions/artifact and the libraries that pack its archives can do and we never ask for: download, find and delete (one of those packages, buffers, names no licence
 * under which we might pass it on), and look for files by patterns. We upload files by their paths alone.
 */
const unused = [/^unzip-stream$/, /^(?:readdir-)?glob$/, /\/(?:download|find|delete)\/[\w-]+\.js$/];

const onlyUploads: Plugin = {
  name: 'only-uploads',
  setup: ({ onResolve, onLoad }) => {
    for (const filter of unused)
      onResolve({ filter }, ({ path, importer }) =>
        /node_modules\/(?:@actions\/artifact|archiver(?:-utils)?)\//.test(importer)
          ? { path, namespace: 'left-out' }
          : null,
      );
    onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** Two versions of readable-stream, which repeats `node:stream` for older Nodes: the very thing in their place, as their own switch READABLE_STREAM=disable has it. */
const nodeStreams: Plugin = {
  name: 'node-streams',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^readable-stream$/ }, () => ({ path: 'node:stream', external: true }));
    onResolve({ filter: /^readable-stream\/passthrough$/ }, ({ path }) => ({ path, namespace: 'pass-through' }));
    onLoad({ filter: /.*/, namespace: 'pass-through' }, () => ({
      contents: "module.exports = require('node:stream').PassThrough;",
    }));
  },
};

/** A method for each endpoint of GitHub's API, which we name by their paths: `request` alone is used of the client. */
const onlyRequests: Plugin = {
  name: 'only-requests',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^@octokit\/plugin-rest-endpoint-methods$/ }, ({ path }) => ({ path, namespace: 'endpoints' }));
    onLoad({ filter: /.*/, namespace: 'endpoints' }, () => ({
      contents: 'export const restEndpointMethods = () => ({});',
    }));
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
  plugins: [onlyUploads, onlyRequests, nodeStreams],
  banner: { js: requireForCommonJs },
  logLevel: 'warning',
} as const satisfies BuildOptions;
