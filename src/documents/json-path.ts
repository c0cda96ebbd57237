import type { JSONPathQuery, JSONValue } from 'json-p3';
import type { Json } from '../domain/json.js';
import { CupelError, type Place } from '../errors.js';

/** Selects values of a JSON document, one after the other. */
type JsonPath = (document: Json) => Iterable<Json>;

/**
 * Compiles a JSONPath (RFC 9535).
 * @throws CupelError `config` for a path that is none
 */
export async function compileJsonPath(path: string, place: Place): Promise<JsonPath> {
  const { JSONPathEnvironment, JSONPathError } = await import('json-p3');
  let query: JSONPathQuery;
  try {
    query = new JSONPathEnvironment({ maxRecursionDepth: 256 }).compile(path);
  } catch (error) {
    if (!(error instanceof JSONPathError) && !(error instanceof RangeError)) throw error;
    throw new CupelError('config', `the path is no JSONPath: ${error.message.slice(0, 200)}`, {
      place,
      remedy: 'Write a path as RFC 9535 does, for example $.answer.items[0].id',
      cause: error,
    });
  }
  return function* select(document) {
    for (const node of query.lazyQuery(document as JSONValue)) yield node.value as Json;
  };
}
