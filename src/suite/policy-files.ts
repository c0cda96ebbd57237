/** Files whose content is policy, although the suite only names them: a judge's prompt, the schema of a check, what a baseline of its own reads. */
import { resolvePath } from '../documents/paths.js';
import type { Tree } from '../documents/tree.js';
import { explicitBaseline, type Suite } from './schema.js';

/** Fields that name such a file. Rubrics are compared by what they say, and recorded scores are the candidate's results. */
const FILE_FIELDS: ReadonlySet<string> = new Set(['prompt', 'tools', 'schema', 'outputs']);

/**
 * What stands in these files: a short hash of each, by its path as the suite writes it. A file that is missing is left to whoever needs it.
 */
export async function digestPolicyFiles(tree: Tree, path: string, suite: Suite): Promise<ReadonlyMap<string, string>> {
  const named = new Set<string>();
  collect([suite.scorers, explicitBaseline(suite)], named);
  const digests = new Map<string, string>();
  for (const file of named) {
    const digest = await digestOf(tree, path, file);
    if (digest !== null) digests.set(file, digest);
  }
  return digests;
}

/** A value with the content of the files that it names in place of their paths, which may be renamed freely. */
export function withContents(value: unknown, contents: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((one) => withContents(one, contents));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const content = FILE_FIELDS.has(key) && typeof inner === 'string' ? contents.get(inner) : undefined;
      return [key, content ?? withContents(inner, contents)];
    }),
  );
}

function collect(value: unknown, named: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (FILE_FIELDS.has(key) && typeof inner === 'string') named.add(inner);
    else collect(inner, named);
  }
}

async function digestOf(tree: Tree, suite: string, file: string): Promise<string | null> {
  try {
    const found = await tree.digest(resolvePath(suite, file));
    return found === null ? null : `sha256:${found.sha256.slice(0, 12)}`;
  } catch {
    return null;
  }
}
