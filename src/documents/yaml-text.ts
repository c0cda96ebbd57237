import type { Json } from '../domain/json.js';

/**
 * A value as YAML that a person goes on writing: block style, at most 120 columns, comments where they are wanted.
 * @param comments by the path of the key above which one stands: `gate.must_pass`
 * @param heading lines of the comment at the top, without their `#`
 */
export async function toYaml(
  value: Json,
  comments: Readonly<Record<string, string>> = {},
  heading: readonly string[] = [],
): Promise<string> {
  const { Document, isMap, isScalar } = await import('yaml');
  const document = new Document(value);
  for (const [path, comment] of Object.entries(comments)) {
    const steps = path.split('.');
    const parent = steps.length === 1 ? document.contents : document.getIn(steps.slice(0, -1), true);
    if (!isMap(parent)) continue;
    const key = parent.items.find((pair) => isScalar(pair.key) && pair.key.value === steps.at(-1))?.key;
    if (isScalar(key)) key.commentBefore = ` ${comment}`;
  }
  const text = document.toString({ lineWidth: 120, flowCollectionPadding: true });
  return heading.map((line) => `# ${line}\n`).join('') + text;
}
