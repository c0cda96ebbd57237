/** Names of people as a model sees them, where neither a list nor a form tells them. */

export const NAMES_TASK =
  'List the names of people that stand in these texts, each exactly as it is written, first and family names together. No companies, products, places, and nothing that is a placeholder such as <NAME_1>. ' +
  'Reply with one JSON object and nothing else: {"names": ["..."]}';

const MOST_NAMES = 100;

/** The names in a reply; null where it has another form. */
export function namesInReply(reply: unknown): readonly string[] | null {
  const names = typeof reply === 'object' && reply !== null ? (reply as { names?: unknown }).names : null;
  if (!Array.isArray(names)) return null;
  return names.filter((name) => typeof name === 'string').slice(0, MOST_NAMES);
}
