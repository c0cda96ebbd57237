import type { Deps } from '../../deps.js';
import { namedFile } from '../../documents/working-tree.js';
import type { FeedbackEntry } from '../../domain/judging/feedback.js';
import type { Rubric } from '../../domain/judging/rubric.js';
import { loadLabels } from '../../suite/feedback.js';

/**
 * Labels of all files that a command line names, checked against a rubric.
 * @throws CupelError `config` with the lines of what is malformed or outside the rubric's scale; `file-missing`, `file-unsafe`
 */
export async function readLabels(names: readonly string[], rubric: Rubric, { cwd }: Pick<Deps, 'cwd'>): Promise<readonly FeedbackEntry[]> {
  const files: (readonly FeedbackEntry[])[] = [];
  for (const name of names) {
    const { tree, path } = namedFile(name, cwd);
    files.push(await loadLabels(tree, [path], rubric));
  }
  return files.flat();
}
