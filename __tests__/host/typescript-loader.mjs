// Lets a real Node process run the sources: `./x.js` in a TypeScript file is `./x.ts`, whose types Node strips itself.
import { registerHooks } from 'node:module';

registerHooks({
  resolve: (specifier, context, next) =>
    specifier.startsWith('.') && context.parentURL?.endsWith('.ts') === true
      ? next(specifier.replace(/\.js$/, '.ts'), context)
      : next(specifier, context),
});
