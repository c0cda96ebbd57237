import type { Options, ValidateFunction } from 'ajv';
import { parseJson } from '../documents/json.js';
import { type Json, type JsonObject, JsonObjectSchema } from '../domain/json.js';
import { CupelError, type Place } from '../errors.js';
import { fingerprint } from '../fingerprint.js';
import { loadSchemaPatterns } from './check-pattern.js';
import { placeOf } from './finding.js';
import { runWithin } from './watchdog.js';

/** Checks values against a schema. */
type Validator = (value: Json) => boolean;

const COMPILE_MILLISECONDS = 5000;

type Dialect = 'draft-07' | '2020-12';
type Compiler = { readonly compile: (schema: JsonObject) => ValidateFunction };

/** Schemas that are compiled already, by fingerprint, so that 500 cases with one schema compile it once; and their compilers. */
export type KnownSchemas = { readonly validators: Map<string, Promise<Validator>>; readonly compilers: Map<Dialect, Promise<Compiler>> };

/**
 * Reads the text of a schema file, known by its path as a check writes it.
 * @throws CupelError `config` when it is not a JSON object
 */
export function parseSchemaFile(text: string, path: string): JsonObject {
  const value = parseJson(text.replace(/^\ufeff/, ''), { file: path });
  const schema = JsonObjectSchema.safeParse(value);
  if (!schema.success) throw new CupelError('config', 'a JSON Schema is a JSON object', { place: { file: path } });
  return schema.data;
}

/**
 * Compiles a JSON Schema: 2020-12, or draft-07 where `$schema` says so. Nothing is fetched, patterns are RE2, unknown keywords are
 * errors; `format` is an annotation, as 2020-12 has it by default, and asserts nothing.
 * @throws CupelError `config`
 */
export function compileJsonSchema(schema: JsonObject, place: Place, schemas: KnownSchemas): Promise<Validator> {
  const key = fingerprint(schema);
  const known = schemas.validators.get(key);
  if (known !== undefined) return known;
  const validator = compile(schema, place, schemas);
  schemas.validators.set(key, validator);
  return validator;
}

async function compile(schema: JsonObject, place: Place, schemas: KnownSchemas): Promise<Validator> {
  const compiler = await compilerFor(schema, place, schemas);
  try {
    if (schema.$async !== undefined) throw new Error('strict mode: unknown keyword: "$async"');
    const validate = runWithin(COMPILE_MILLISECONDS, () => compiler.compile(schema));
    return (value) => validate(value) === true;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CupelError('config', `the JSON Schema cannot be used: ${why.slice(0, 300)}`, {
      place,
      remedy: 'A schema is JSON Schema 2020-12, or draft-07 with its `$schema`; references stay inside it, patterns are RE2.',
      cause: error,
    });
  }
}

/** One compiler serves all schemas of a dialect, for making one takes 10 ms; a schema that names itself gets one of its own. */
function compilerFor(schema: JsonObject, place: Place, schemas: KnownSchemas): Promise<Compiler> {
  const dialect = dialectOf(schema.$schema, place);
  if (/"\$(?:id|anchor|dynamicAnchor)":/.test(JSON.stringify(schema))) return createCompiler(dialect);
  const known = schemas.compilers.get(dialect);
  if (known !== undefined) return known;
  const compiler = createCompiler(dialect);
  schemas.compilers.set(dialect, compiler);
  return compiler;
}

function dialectOf(name: Json | undefined, place: Place): Dialect {
  if (name === undefined || name === 'https://json-schema.org/draft/2020-12/schema') return '2020-12';
  if (typeof name === 'string' && /^https?:\/\/json-schema\.org\/draft-07\/schema#?$/.test(name)) return 'draft-07';
  throw new CupelError('config', 'the schema is written in a dialect that is not known here', {
    place: placeOf(place, '$schema'),
    remedy: 'Use JSON Schema 2020-12 (https://json-schema.org/draft/2020-12/schema) or draft-07 (http://json-schema.org/draft-07/schema#).',
  });
}

async function createCompiler(dialect: Dialect): Promise<Compiler> {
  const pattern = await loadSchemaPatterns();
  const options: Options = {
    strictSchema: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    validateFormats: false,
    // `required: ["toString"]` asks for the answer's own key, not for what every object inherits.
    ownProperties: true,
    logger: false,
    code: { regExp: Object.assign(pattern, { code: 'pattern' }) },
  };
  // By way of `default`: the bundler gives a CommonJS module whose export is a class no other name.
  if (dialect === 'draft-07') return new (await import('ajv')).default.Ajv(options);
  // Ajv resolves `$anchor` and calls it unknown.
  return new (await import('ajv/dist/2020.js')).default.Ajv2020({ ...options, keywords: ['$anchor'] });
}
