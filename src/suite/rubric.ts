import { loadDocument } from '../documents/document.js';
import type { Tree } from '../documents/tree.js';
import { type Problem, problemsError, validate } from '../documents/validation.js';
import { type Rubric, RubricSchema, type Scale, scaleWords } from '../domain/judging/rubric.js';

/** A rubric and the root-relative path of its file; `shipped` is the name of one that comes with Cupel, whose file is not there. */
export type LoadedRubric = { readonly path: string; readonly rubric: Rubric; readonly shipped?: string };

const RUBRIC_HELP = 'The fields of a rubric: schema/rubric.schema.json.';

/**
 * Reads a rubric file.
 * @throws CupelError `file-missing`, `file-unsafe`; `config` with the lines of what is malformed
 */
export async function loadRubric(tree: Tree, path: string): Promise<LoadedRubric> {
  const document = await loadDocument(tree, path);
  const rubric = validate(RubricSchema, document.value, document, RUBRIC_HELP, true);
  const problems = strayAnchors(rubric).map(({ at, message }): Problem => {
    const line = document.lineOf(at);
    return { place: { file: document.file, ...(line === undefined ? {} : { line }), path: `items[${at[1]}].anchors` }, message };
  });
  if (problems.length > 0) throw problemsError(problems, RUBRIC_HELP);
  return { path, rubric };
}

/** An anchor describes one value of the scale; what describes no value would never be read. */
function strayAnchors(rubric: Rubric): readonly { readonly at: readonly ['items', number, 'anchors', string]; readonly message: string }[] {
  return rubric.items.flatMap((item, index) =>
    Object.keys(item.anchors ?? {})
      .filter((anchor) => !isAnchor(rubric.scale, anchor))
      .map((anchor) => ({
        at: ['items', index, 'anchors', anchor] as const,
        message: `describes ${JSON.stringify(anchor)}, which is no value of the scale: write ${scaleWords(rubric.scale)}`,
      })),
  );
}

/** Whether a key of `anchors`, which is always text, writes a value of the scale. */
function isAnchor(scale: Scale, anchor: string): boolean {
  switch (scale.type) {
    case 'binary':
      return anchor === 'true' || anchor === 'false';
    case 'ordinal':
      return /^-?\d+$/.test(anchor) && Number(anchor) >= scale.min && Number(anchor) <= scale.max;
    case 'categorical':
      return Object.hasOwn(scale.labels, anchor);
  }
}
