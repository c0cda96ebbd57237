/** A golden set that a harvest adds to: lines that are not touched stay byte for byte as they are. */
import { readJsonLines } from '../documents/json-lines.js';
import { check, problemsError } from '../documents/validation.js';
import { type GoldenCase, GoldenCaseSchema, type Provenance, provenances } from '../domain/case.js';
import { toLine } from './proposal.js';

export type SetLine = { readonly golden: GoldenCase; readonly line: number };

/**
 * The cases of a JSONL golden set.
 * @throws CupelError `config` with the line of what is no case
 */
export function readGoldenSet(bytes: Buffer, file: string): readonly SetLine[] {
  return [...readJsonLines(bytes, file)].map(({ line, value }) => {
    const checked = check(GoldenCaseSchema, value, { file, lineOf: () => line });
    if (!checked.ok) throw problemsError(checked.problems, 'The fields of a case: schema/golden-case.schema.json.');
    return { golden: checked.value, line };
  });
}

/** What a run changes in a set: cases that are new, and origins of cases that are there. */
export type SetChange = { readonly added: readonly GoldenCase[]; readonly gained: ReadonlyMap<string, readonly Provenance[]> };

/** The text of the set with the change; the very same text where nothing changes. */
export function renderGoldenSet(text: string, change: SetChange): string {
  const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
  const changed = lines.map((line) => {
    if (line.trim() === '' || change.gained.size === 0) return line;
    const golden = JSON.parse(line.replace(/^\uFEFF/, '')) as GoldenCase;
    const gained = change.gained.get(golden.id);
    return gained === undefined ? line : toLine({ ...golden, provenance: [...provenances(golden), ...gained] });
  });
  const all = [...changed, ...change.added.map(toLine)];
  return all.length === 0 ? text : `${all.join('\n')}\n`;
}

/** Origins that a case does not have yet. */
export function newOrigins(golden: Pick<GoldenCase, 'provenance'>, found: Pick<GoldenCase, 'provenance'>): readonly Provenance[] {
  const known = new Set(provenances(golden).map(originKey));
  return provenances(found).filter((origin) => !known.has(originKey(origin)));
}

export function originKey({ source, trace }: Provenance): string {
  return `${source ?? ''} ${trace ?? ''}`;
}
