import { loadDocument } from '../documents/document.js';
import type { Tree } from '../documents/tree.js';
import { type Problem, problemsError, validate } from '../documents/validation.js';
import { type Rubric, RubricSchema, type Scale } from '../domain/rubric.js';

/** A rubric and the root-relative path of its file. */
export type LoadedRubric = { readonly path: string; readonly rubric: Rubric };

const RUBRIC_HELP = 'The fields of a rubric: schema/rubric.schema.json.';

/**
 * Reads a rubric file.
 * @throws CupelError `file-missing`, `file-unsafe`; `config` with the lines of what is malformed
 */
export async function loadRubric(tree: Tree, path: string): Promise<LoadedRubric> {
  const document = await loadDocument(tree, path);
  const rubric = validate(RubricSchema, document.value, document, RUBRIC_HELP);
  const problems = strayAnchors(rubric).map(({ at, message }): Problem => {
    const line = document.lineOf(at);
    return { place: { file: document.file, ...(line === undefined ? {} : { line }), path: `items[${at[1]}].anchors` }, message };
  });
  if (problems.length > 0) throw problemsError(problems, RUBRIC_HELP);
  return { path, rubric };
}

/** An anchor describes one value of the scale; what describes no value would never be read. */
function strayAnchors(rubric: Rubric): readonly { readonly at: readonly ['items', number, 'anchors', string]; readonly message: string }[] {
  const values = scaleWords(rubric.scale);
  return rubric.items.flatMap((item, index) =>
    Object.keys(item.anchors ?? {})
      .filter((anchor) => !values.isValue(anchor))
      .map((anchor) => ({
        at: ['items', index, 'anchors', anchor] as const,
        message: `describes ${JSON.stringify(anchor)}, which is no value of the scale: write ${values.words}`,
      })),
  );
}

function scaleWords(scale: Scale): { readonly words: string; readonly isValue: (anchor: string) => boolean } {
  switch (scale.type) {
    case 'binary':
      return { words: 'true or false', isValue: (anchor) => anchor === 'true' || anchor === 'false' };
    case 'ordinal':
      return {
        words: `a whole number from ${scale.min} to ${scale.max}`,
        isValue: (anchor) => /^-?\d+$/.test(anchor) && Number(anchor) >= scale.min && Number(anchor) <= scale.max,
      };
    case 'categorical':
      return { words: `one of ${Object.keys(scale.labels).join(', ')}`, isValue: (anchor) => Object.hasOwn(scale.labels, anchor) };
  }
}
