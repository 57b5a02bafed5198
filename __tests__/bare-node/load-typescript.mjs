// Lets a real Node process run the sources: `./x.js` in a TypeScript file is `./x.ts`, whose types Node strips itself.
import { registerHooks } from 'node:module';

const globals = new URL('./jest-globals.mjs', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) => {
    if (specifier === '@jest/globals') return { url: globals, shortCircuit: true };
    return specifier.startsWith('.') && context.parentURL?.replace(/\?.*/, '').endsWith('.ts') === true
      ? next(specifier.replace(/\.js$/, '.ts'), context)
      : next(specifier, context);
  },
});
