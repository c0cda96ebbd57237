/** Whether golden sets still hold personal data or secrets. */
import type { Deps } from '../../deps.js';
import { decodeText } from '../../documents/text.js';
import type { RedactionKind } from '../../redaction/finding.js';
import { createRedaction } from '../../redaction/redact.js';
import type { HarvestInvocation } from '../arguments/harvest-arguments.js';
import { loadHarvestPolicy, readRegularFile } from './harvest-policy.js';

const MAX_SET_BYTES = 256 << 20;

/** What a line holds, never its words. */
export type Leak = { readonly file: string; readonly line: number; readonly kind: RedactionKind };

/**
 * Looks through every line of the files.
 * @throws CupelError `file-missing`, `file-unsafe`, `config`
 */
export async function checkGoldenSets(
  files: readonly string[],
  options: Pick<HarvestInvocation, 'policy'>,
  deps: Deps,
): Promise<readonly Leak[]> {
  const policy = await loadHarvestPolicy(options.policy, deps);
  const redaction = createRedaction(policy.redact);
  const leaks: Leak[] = [];
  for (const file of files) {
    const lines = decodeText(readRegularFile(file, deps, MAX_SET_BYTES), file).split('\n');
    for (const [index, line] of lines.entries()) {
      const kinds = new Set<RedactionKind>();
      for (const text of textsOf(line)) for (const { kind } of await redaction.find(text)) kinds.add(kind);
      for (const kind of kinds) leaks.push({ file, line: index + 1, kind });
    }
  }
  return leaks;
}

/** Keys under which ids of vendors stand: long numbers and hex digits that are nobody's. */
const IDS = new Set(['id', 'trace', 'url', 'payload', 'source', 'observed']);

/** The texts of a JSON line; of any other line, the line. */
function textsOf(line: string): readonly string[] {
  if (!line.trimStart().startsWith('{')) return line.trim() === '' ? [] : [line];
  try {
    return stringsIn(JSON.parse(line));
  } catch {
    return [line];
  }
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    IDS.has(key) && typeof item === 'string' && !item.includes('@') ? [] : stringsIn(item),
  );
}
