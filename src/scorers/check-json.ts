import { compileJsonPath } from '../documents/json-path.js';
import { toNfc } from '../documents/nfc.js';
import type { ParsedCheck } from '../domain/check.js';
import { canonicalJson, type Json } from '../domain/json.js';
import type { Place } from '../errors.js';
import { compileJsonSchema, parseSchemaFile } from './check-json-schema.js';
import type { CheckLibrary } from './check-library.js';
import { type Evaluate, type Finding, overLimit, placeOf, unevaluated } from './finding.js';
import { OverdueError, runWithin } from './watchdog.js';

type JsonCheck = Extract<ParsedCheck, { kind: 'json' }>;

const DEPTH_LIMIT = 100;
// A hundred times what a schema or path needs on an answer of 256 KiB.
const MILLISECONDS = 1000;

type Test = (value: Json) => boolean;

/**
 * `true`: the whole answer is one JSON value, as a program would parse it: no fence, no prose. With a schema: it is valid. With a
 * path: it selects something and, with `equals`, everything that it selects is that value.
 * @throws CupelError `config`, `file-missing`
 */
export async function compileJsonCheck({ value }: JsonCheck, place: Place, library: CheckLibrary): Promise<JsonEvaluation> {
  if (value === true) return { evaluate: ({ answer }) => parse(answer.output) !== undefined };
  if ('path' in value) {
    const select = await compileJsonPath(value.path, placeOf(place, 'path'));
    const wanted = value.equals === undefined ? null : comparable(value.equals);
    return { evaluate: onJson((json) => selects(select(json), wanted)) };
  }
  const at = placeOf(place, 'schema');
  if (typeof value.schema !== 'string') return { evaluate: onJson(await compileJsonSchema(value.schema, at, library.schemas)) };
  const schema = parseSchemaFile(await library.readFile(value.schema, at), value.schema);
  return { evaluate: onJson(await compileJsonSchema(schema, at, library.schemas)), schema };
}

/** `schema`: the content of the schema file that was read; part of the scorer's identity, for the check holds only its name. */
type JsonEvaluation = { readonly evaluate: Evaluate; readonly schema?: Json };

function onJson(test: Test): Evaluate {
  return ({ answer }) => {
    const long = overLimit(answer.output);
    if (long !== null) return long;
    const parsed = parse(answer.output);
    if (parsed === undefined) return false;
    if (deeperThan(parsed.value, DEPTH_LIMIT)) return unevaluated(`the answer's JSON nests more than ${DEPTH_LIMIT} deep`);
    return within(() => test(parsed.value));
  };
}

function parse(text: string): { readonly value: Json } | undefined {
  try {
    return { value: JSON.parse(text) as Json };
  } catch {
    return undefined;
  }
}

function within(work: () => boolean): Finding {
  try {
    return runWithin(MILLISECONDS, work);
  } catch (error) {
    if (error instanceof OverdueError) return unevaluated('it takes too long on this answer');
    // A schema that refers to itself without taking a step into the answer, say.
    if (error instanceof RangeError) return unevaluated('it runs in circles on this answer');
    throw error;
  }
}

function selects(values: Iterable<Json>, wanted: string | null): boolean {
  let some = false;
  for (const value of values) {
    if (wanted === null) return true;
    if (comparable(value) !== wanted) return false;
    some = true;
  }
  return some;
}

function comparable(value: Json): string {
  return toNfc(canonicalJson(value));
}

function deeperThan(value: Json, limit: number): boolean {
  let level: Json[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap((item) => (item !== null && typeof item === 'object' ? (Object.values(item) as Json[]) : []));
  }
  return false;
}
