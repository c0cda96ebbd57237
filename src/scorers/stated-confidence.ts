/** The confidence that an answer states of itself, where the suite says how to find it. */
import { compileJsonPath } from '../documents/json-path.js';
import type { Json } from '../domain/json.js';
import { CupelError, type Place } from '../errors.js';
import { readReplyObject } from './judge-reply.js';

export type ConfidenceSpec = { readonly path: string } | { readonly matches: string };
/** On 0..1; null where the answer states none. */
export type ConfidenceReader = (output: string) => number | null;

/** Characters of an answer that are looked at. */
const LIMIT = 256 * 1024;

/**
 * Makes a reader.
 * @throws CupelError `config` for a path or pattern that is none
 */
export async function createConfidenceReader(spec: ConfidenceSpec, place: Place): Promise<ConfidenceReader> {
  if ('path' in spec) {
    const select = await compileJsonPath(spec.path, place);
    return (output) => {
      const document = readReplyObject({ output, finishReason: 'stop' });
      if (document.kind !== 'parsed') return null;
      for (const value of select(document.value as Json)) return toConfidence(value);
      return null;
    };
  }
  const { RE2JS } = await import('re2js');
  try {
    const pattern = RE2JS.compile(spec.matches);
    if (pattern.groupCount() < 1) throw new Error('it has no group');
    return (output) => {
      if (output.length > LIMIT) return null;
      const found = pattern.matcher(output);
      return found.find() ? toConfidence(found.group(1)) : null;
    };
  } catch (error) {
    throw new CupelError('config', 'the pattern of `confidence` is not valid RE2 with a group', {
      place,
      remedy: 'Write for example: matches: "confidence: ([0-9.]+ ?%?)"',
      cause: error,
    });
  }
}

/** `0.8`, `80 %`, `80`: what is above 1 is a percentage. */
function toConfidence(value: unknown): number | null {
  const text = typeof value === 'string' ? value.trim() : value;
  const isPercent = typeof text === 'string' && text.endsWith('%');
  const number = typeof text === 'number' ? text : typeof text === 'string' ? Number(text.replace(/ *%$/, '') || Number.NaN) : Number.NaN;
  const share = isPercent || number > 1 ? number / 100 : number;
  return share >= 0 && share <= 1 ? share : null;
}
