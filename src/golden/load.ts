import { loadDocument, onBehalfOf, readBytes, referencedPath } from '../documents/document.js';
import { isGlob } from '../documents/glob.js';
import { readJsonLines } from '../documents/json-lines.js';
import { resolvePath } from '../documents/paths.js';
import { normalizeId, quote } from '../documents/text.js';
import { nameOf, type Tree } from '../documents/tree.js';
import { check, type Problem, problemsError, type Source } from '../documents/validation.js';
import { caseIdentity, type GoldenCase, GoldenCaseSchema } from '../domain/case.js';
import { CupelError, type Place, renderPlace } from '../errors.js';
import { fingerprint } from '../fingerprint.js';

/** A golden case and where it stands. */
export type LocatedCase = {
  /** With its id in composed Unicode form. */
  readonly golden: GoldenCase;
  /** Root-relative path of its file. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** Of all that is replayed and scored, the contents of the files that the case names included; provenance is not in it. */
  readonly fingerprint: string;
  /** Images and recordings, in the order of the case. */
  readonly attachments: readonly LocatedAttachment[];
};

type LocatedAttachment = {
  /** As the case writes it. */
  readonly path: string;
  /** Root-relative. */
  readonly file: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly bytes: number;
};

/** Largest golden set file, in bytes. */
const MAX_SET_BYTES = 256 << 20;
const KINDS = 'Write a .jsonl file with one case a line, or a .yaml file with a list of cases.';
const CASE_HELP = 'The fields of a case: schema/golden-case.schema.json.';

type Row = { readonly value: unknown; readonly line: number; readonly source: Source };

/**
 * Every case of a suite, in the order of its patterns, of file names and of lines. Paths in a case are relative to its file.
 * @param patterns paths and globs, relative to the suite's file
 * @param suite where the suite names them, for messages
 * @throws CupelError `config` with file and line: malformed cases, one id twice (after Unicode composition), no case at all;
 *   `file-missing`, `file-unsafe`
 */
export async function loadGoldenSets(
  tree: Tree,
  suitePath: string,
  patterns: readonly string[],
  suite: Place = { file: nameOf(tree, suitePath), path: 'golden' },
): Promise<readonly LocatedCase[]> {
  const cases: LocatedCase[] = [];
  const problems = new ProblemList();
  for (const path of await findSets(tree, suitePath, patterns, suite)) await loadSet(tree, path, cases, problems);
  refuseRepeatedIds(tree, cases, problems);
  problems.throwIfAny();
  if (cases.length > 0) return cases;
  throw new CupelError('config', 'the golden sets hold no case: there is nothing to evaluate', { place: suite, remedy: KINDS });
}

async function findSets(tree: Tree, suitePath: string, patterns: readonly string[], place: Place): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const pattern of patterns) {
    const paths = isGlob(pattern)
      ? await onBehalfOf(place, () => tree.list(resolvePath(suitePath, pattern, place)))
      : [await referencedPath(tree, suitePath, pattern, place, 'golden set')];
    if (paths.length === 0)
      throw new CupelError('config', `the pattern ${quote(pattern)} matches no file`, {
        place,
        remedy: 'Correct it (it is relative to the suite file), or add the golden set.',
      });
    for (const path of paths) found.add(path);
  }
  return [...found];
}

async function loadSet(tree: Tree, path: string, cases: LocatedCase[], problems: ProblemList): Promise<void> {
  const file = nameOf(tree, path);
  for await (const row of rowsOf(tree, path)) {
    const checked = check(GoldenCaseSchema, row.value, row.source);
    if (!checked.ok) {
      problems.add(checked.problems);
      continue;
    }
    const golden = { ...checked.value, id: normalizeId(checked.value.id) };
    const place = { file, line: row.line };
    const digests = await digestFiles(tree, path, namedFiles(golden), place);
    cases.push({
      golden,
      file: path,
      line: row.line,
      fingerprint: fingerprintOf(golden, digests),
      attachments: (golden.attachments ?? []).map((attachment) => locate(path, attachment, digests)),
    });
  }
}

async function* rowsOf(tree: Tree, path: string): AsyncGenerator<Row> {
  const file = nameOf(tree, path);
  if (/\.(jsonl|ndjson)$/i.test(path)) {
    for (const { line, value } of readJsonLines(await readBytes(tree, path, MAX_SET_BYTES), file))
      yield { value, line, source: { file, lineOf: () => line } };
  } else if (/\.ya?ml$/i.test(path)) {
    yield* listedRows(tree, path);
  } else {
    throw new CupelError('config', 'is no golden set', { place: { file }, remedy: KINDS });
  }
}

async function* listedRows(tree: Tree, path: string): AsyncGenerator<Row> {
  const { file, value, lineOf } = await loadDocument(tree, path);
  if (value === null) return;
  if (!Array.isArray(value))
    throw new CupelError('config', 'is no list of cases', { place: { file, line: lineOf([]) ?? 1 }, remedy: KINDS });
  for (const [index, item] of value.entries())
    yield { value: item, line: lineOf([index]) ?? 1, source: { file, lineOf: (inner) => lineOf([index, ...inner]) } };
}

type Digests = ReadonlyMap<string, { readonly sha256: string; readonly bytes: number }>;

async function digestFiles(tree: Tree, file: string, named: readonly string[], place: Place): Promise<Digests> {
  const digests = new Map<string, { sha256: string; bytes: number }>();
  for (const path of named) {
    const digest = await tree.digest(resolvePath(file, path, place));
    if (digest === null)
      throw new CupelError('file-missing', `names the file ${quote(path)}, which does not exist`, {
        place,
        remedy: 'Correct the path (it is relative to the golden set), or add the file.',
      });
    digests.set(path, digest);
  }
  return digests;
}

function fingerprintOf(golden: GoldenCase, digests: Digests): string {
  const identity = caseIdentity(golden);
  if (digests.size === 0) return fingerprint(identity);
  return fingerprint({ identity, files: Object.fromEntries([...digests].map(([path, { sha256 }]) => [path, sha256])) });
}

function locate(
  file: string,
  { path, media_type: mediaType }: NonNullable<GoldenCase['attachments']>[number],
  digests: Digests,
): LocatedAttachment {
  const digest = digests.get(path);
  if (digest === undefined) throw new Error('an attachment was not digested');
  return { path, file: resolvePath(file, path), mediaType, ...digest };
}

/** The files that a case names: its attachments, and the JSON Schemas of its checks. */
function namedFiles(golden: GoldenCase): readonly string[] {
  const schemas = (golden.checks ?? [])
    .flatMap((one) => [one.json, one.not_json])
    .flatMap((value) => {
      return typeof value === 'object' && 'schema' in value && typeof value.schema === 'string' ? [value.schema] : [];
    });
  return [...(golden.attachments ?? []).map((attachment) => attachment.path), ...schemas];
}

function refuseRepeatedIds(tree: Tree, cases: readonly LocatedCase[], problems: ProblemList): void {
  const first = new Map<string, LocatedCase>();
  for (const located of cases) {
    const other = first.get(located.golden.id);
    if (other === undefined) first.set(located.golden.id, located);
    else problems.add([{ place: { ...placeOf(tree, located), path: 'id' }, message: repeated(tree, other, located) }]);
  }
}

function repeated(tree: Tree, other: LocatedCase, located: LocatedCase): string {
  const message = `the id ${quote(located.golden.id)} stands already at ${renderPlace(placeOf(tree, other))}`;
  return other.fingerprint === located.fingerprint
    ? `${message}: they are one case reported twice, so keep one and give it a list of both as \`provenance\``
    : `${message}: give each case an id of its own`;
}

function placeOf(tree: Tree, located: LocatedCase): Place {
  return { file: nameOf(tree, located.file), line: located.line };
}

const MAX_KEPT = 20;

/** Keeps the first problems and counts the others: a set may be wrong in every line. */
class ProblemList {
  private readonly kept: Problem[] = [];
  private total = 0;

  add(problems: readonly Problem[]): void {
    this.total += problems.length;
    if (this.kept.length < MAX_KEPT) this.kept.push(...problems.slice(0, MAX_KEPT));
  }

  throwIfAny(): void {
    if (this.total > 0) throw problemsError(this.kept, CASE_HELP, this.total);
  }
}
