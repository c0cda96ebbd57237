import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './bundle.js';

/** The files of an example of the guides, below a folder of a test repository; `replace` rewrites texts, such as ports. */
export function exampleFiles(
  name: string,
  at: string,
  replace: (text: string) => string = (text) => text,
): Record<string, string | Uint8Array> {
  const folder = join(ROOT, 'docs/guides/examples', name);
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('__pycache__'))
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const bytes = readFileSync(path);
        return [join(at, path.slice(folder.length + 1)), /\.(png|wav)$/.test(path) ? bytes : replace(bytes.toString('utf8'))];
      }),
  );
}
