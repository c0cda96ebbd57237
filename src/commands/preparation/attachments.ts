/** The images and recordings of golden cases, as requests carry them: read when they are sent, never before. */
import type { Attachment } from '../../providers/provider.js';
import type { SuiteFiles } from './suite-files.js';

/** Largest image or recording, in bytes: what the vendors take. */
const MAX_BYTES = 20 << 20;

/** Finds the attachments of a case by its id; both sides are sent the same. */
export function attachmentsIn({ tree, cases }: Pick<SuiteFiles, 'tree' | 'cases'>): (id: string) => readonly Attachment[] {
  const byCase = new Map<string, readonly Attachment[]>();
  for (const { golden, attachments } of cases) {
    if (attachments.length === 0) continue;
    const own = attachments.map(
      ({ file, ...known }): Attachment => ({ ...known, read: () => tree.read(file, MAX_BYTES), locate: () => tree.locate(file) }),
    );
    byCase.set(golden.id, own);
  }
  return (id) => byCase.get(id) ?? [];
}
