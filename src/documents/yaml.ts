import { Composer, type Document, isAlias, isMap, isScalar, isSeq, Lexer, LineCounter, type Node, Parser, type YAMLMap } from 'yaml';
import { CupelError } from '../errors.js';
import { MAX_NESTING } from './json.js';
import { printable } from './printable.js';
import { quote, shorten } from './text.js';

/** Path into a document: keys and list positions. */
export type DocumentPath = readonly PropertyKey[];

/** A document as data, and where its parts stand. */
export type ParsedDocument = {
  readonly value: unknown;
  /** 1-based line of what stands at a path, or of the nearest thing around it; undefined where lines are not known. */
  readonly lineOf: (path: DocumentPath) => number | undefined;
};

/** Tags that only say what the core schema would read anyway. */
const CORE_TAGS = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((tag) => `tag:yaml.org,2002:${tag}`));
const HINTS: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'Put the text in quotes if it holds `: `.',
  BAD_SCALAR_START: 'Put the text in quotes.',
  TAB_AS_INDENT: 'Indent with spaces.',
  MISSING_CHAR: 'Close what was opened, and put a space after the colon of a key.',
  BAD_INDENT: 'Check the indentation of this line and the one above.',
  NON_STRING_KEY: 'Write the key as plain text.',
  UNEXPECTED_TOKEN: 'Check the indentation and quotes of this line and the one above.',
};
const TOO_DEEP = `nests deeper than ${MAX_NESTING} levels`;
const FLATTEN = 'Write the document flatter.';
/** Words of the parser that only its programmer would understand. */
const OWN_WORDS: Readonly<Record<string, string>> = { NON_STRING_KEY: 'a key is no plain text' };
const CHECK_SYNTAX = 'Correct the YAML of this line or the one above.';

/**
 * YAML as JSON data: YAML 1.2 core schema, one document, without anchors' aliases, merge keys, tags of its own, keys that stand
 * twice, `__proto__`, `.inf`, `.nan`, or nesting beyond 50. The same text always reads as what it looks like.
 * @throws CupelError `config` with the line
 */
export function parseYaml(text: string, file: string): ParsedDocument {
  const lines = new LineCounter();
  const refuse: Refuse = (offset, message, remedy) => {
    throw new CupelError('config', message, { place: { file, line: lines.linePos(offset).line || 1 }, remedy });
  };
  const root = compose(text, lines, refuse).contents;
  return {
    value: root === null ? null : toData(root, 1, refuse),
    lineOf: (path) => {
      const offset = root === null ? undefined : offsetOf(root, path);
      return offset === undefined ? 1 : lines.linePos(offset).line;
    },
  };
}

type Refuse = (offset: number, message: string, remedy: string) => never;

function compose(text: string, lines: LineCounter, refuse: Refuse): Document.Parsed {
  const composer = new Composer({ schema: 'core', stringKeys: true, uniqueKeys: false, resolveKnownTags: false, logLevel: 'error' });
  let first: Document.Parsed | undefined;
  for (const document of composer.compose(tokens(text, lines, refuse), true, text.length)) {
    if (first !== undefined)
      refuse(document.range[0], 'holds more than one YAML document', 'Keep one document in the file: remove the line `---`.');
    first = document;
  }
  if (first === undefined) throw new Error('the YAML composer gave no document');
  const error = first.errors[0];
  if (error !== undefined)
    refuse(error.pos[0], `is no valid YAML: ${OWN_WORDS[error.code] ?? inWords(error.message)}`, HINTS[error.code] ?? CHECK_SYNTAX);
  return first;
}

/** Tokens as they come, so that what nests too deeply is refused before anything recurses into it. */
function* tokens(text: string, lines: LineCounter, refuse: Refuse) {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      if (token.type === 'directive')
        refuse(token.offset, 'begins with a YAML directive', 'Remove the line that begins with `%`: files are YAML 1.2.');
      if (token.type === 'error') refuse(token.offset, `is no valid YAML: ${inWords(token.message)}`, CHECK_SYNTAX);
      yield token;
    }
    // Beside the collections the stack holds the document and the scalar at the bottom.
    if (parser.stack.length > MAX_NESTING + 2) refuse(parser.offset, TOO_DEEP, FLATTEN);
  }
  yield* parser.end();
}

function inWords(message: string): string {
  const words = printable(shorten(message.replace(/: ".*$/s, '').replace(/: (\\|[^ ]{30}).*$/s, ''), 160));
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

function toData(node: Node, depth: number, refuse: Refuse): unknown {
  const offset = node.range?.[0] ?? 0;
  if (isAlias(node)) refuse(offset, `uses the alias ${quote(`*${node.source}`)}`, 'Aliases are not read: write the value out.');
  refuseTag(node, offset, refuse);
  if (isScalar(node)) return toScalar(node.value, offset, refuse);
  if (depth > MAX_NESTING) refuse(offset, TOO_DEEP, FLATTEN);
  if (isSeq(node)) return node.items.map((item) => toData(item as Node, depth + 1, refuse));
  return isMap(node) ? toObject(node, depth, refuse) : null;
}

function toScalar(value: unknown, offset: number, refuse: Refuse): unknown {
  if (typeof value === 'number' && !Number.isFinite(value))
    refuse(offset, 'is no number that JSON can hold', 'Write a finite number, or put the word in quotes.');
  // JSON has one zero: a value must be the same before and after it is written.
  return Object.is(value, -0) ? 0 : (value ?? null);
}

function toObject(map: YAMLMap, depth: number, refuse: Refuse): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const pair of map.items) {
    const node = pair.key as Node;
    const offset = node.range?.[0] ?? map.range?.[0] ?? 0;
    const key = isScalar(node) ? String(node.value) : '';
    refuseTag(node, offset, refuse);
    if (key === '__proto__') refuse(offset, 'holds the key "__proto__"', 'Rename the key.');
    if (key === '<<') refuse(offset, 'holds the merge key `<<`', 'Merge keys are not read: write the values out.');
    if (Object.hasOwn(object, key)) refuse(offset, `holds the key ${quote(key)} twice in one mapping`, 'Keep one of them.');
    object[key] = pair.value === null ? null : toData(pair.value as Node, depth + 1, refuse);
  }
  return object;
}

function refuseTag(node: Node, offset: number, refuse: Refuse): void {
  if (node.tag === undefined || CORE_TAGS.has(node.tag)) return;
  refuse(offset, `uses the tag ${quote(node.tag)}`, 'Tags are not read: remove the word that begins with `!`, or quote the text.');
}

/** Offset of the key or list entry at a path; of the last part of the path that is there. */
function offsetOf(root: Node, path: DocumentPath): number | undefined {
  let node: unknown = root;
  let offset = root.range?.[0];
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (pair === undefined) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      const item = node.items[step] as Node | undefined;
      if (item === undefined) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}
