/**
 * Lets Node run the sources as they stand: `node --import ./scripts/typescript-modules.ts FILE`. Imports name the compiled file
 * (`./gate.js`), as TypeScript asks; where only the source is there, it is loaded instead. For benches, which must run the product's own code.
 */
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

registerHooks({
  resolve: (specifier, context, next) => {
    if (!specifier.startsWith('.') || !specifier.endsWith('.js') || context.parentURL === undefined) return next(specifier, context);
    const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    return next(existsSync(fileURLToPath(source)) ? source.href : specifier, context);
  },
});
