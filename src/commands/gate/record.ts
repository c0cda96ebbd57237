/** The run record: the folder that a run leaves behind, and the way back from it to what the reporters read. */
import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Deps } from '../../deps.js';
import type { Json } from '../../domain/json.js';
import { type CaseNote, CaseNoteSchema, type Report, type ReportView, RunFactsSchema } from '../../domain/report.js';
import { CupelError } from '../../errors.js';
import type { Journal } from '../../replay/journal.js';
import type { Ledger } from '../../replay/ledger.js';
import type { REPORTERS } from '../../reporters/index.js';
import type { Reporter } from '../../reporters/reporter.js';

const FACTS = 'facts';
const CASE = 'case';
/** What a run record holds beside its journal. */
const RENDERED: readonly (keyof typeof REPORTERS)[] = ['json', 'md', 'summary', 'junit', 'html'];

/** Writes facts and notes into the journal, so that the record can be rendered again. What stands there already is not repeated. */
export function journalView(journal: Journal, view: ReportView): void {
  const known = journal.ledger().notes;
  const write = (topic: string, id: string, data: Json): void => {
    if (JSON.stringify(known.get(topic)?.get(id)) === JSON.stringify(data)) return;
    journal.write({ kind: 'note', topic, id, data });
  };
  write(FACTS, 'run', view.facts);
  for (const note of view.notes.values()) write(CASE, note.id, note as Json);
}

/**
 * A report with the facts and notes that its journal holds.
 * @throws CupelError `record-unreadable` where the journal holds no facts: its run did not come to an end
 */
export function viewFromNotes(report: Report, ledger: Pick<Ledger, 'notes'>): ReportView {
  const facts = RunFactsSchema.safeParse(ledger.notes.get(FACTS)?.get('run'));
  if (!facts.success) {
    throw new CupelError('record-unreadable', 'the journal of this record has no end: the run broke off', {
      remedy: 'Run `gate` again with the same arguments: it goes on where it stopped.',
    });
  }
  const notes = new Map<string, CaseNote>();
  for (const data of ledger.notes.get(CASE)?.values() ?? []) {
    const note = CaseNoteSchema.safeParse(data);
    if (note.success) notes.set(note.data.id, note.data);
  }
  return { report, facts: facts.data, notes };
}

/**
 * Refuses what cannot become a folder, before anything is spent for it.
 * @param out as the user wrote it, relative to the working directory; undefined where nobody did
 * @throws CupelError `usage` where a file stands in the way, or nothing can be made
 */
export function refuseFile(out: string | undefined, { cwd }: Pick<Deps, 'cwd'>): void {
  if (out === undefined) return;
  if (PROC.test(resolve(cwd, out)))
    throw new CupelError('usage', `--out ${out} lies among the kernel's processes`, { remedy: 'Name a folder on disk.' });
  let path = resolve(cwd, out);
  while (!existsSync(path) && path !== dirname(path)) path = dirname(path);
  if (!existsSync(path) || statSync(path).isDirectory()) return;
  throw new CupelError('usage', `--out ${out}: ${relative(cwd, path)} is a file`, { remedy: 'Name a folder, new or existing.' });
}

/** Nothing can be made there, and Node's recursive mkdir tries for ever. */
const PROC = /^\/proc(\/|$)/;

let isPrepared = false;

/** Loads what renders a record while a run waits for answers, so that nobody waits for it after the last one. More than once is as good as once. */
export function prepareRendering(): void {
  if (isPrepared) return;
  isPrepared = true;
  // What cannot be loaded is met again when it is rendered, and told there: it may not end a run whose answers are being paid for.
  import('../../reporters/index.js').then(({ REPORTERS }) => REPORTERS.html.prepare()).catch(() => undefined);
}

/** Renders a view into a folder. What cannot be written costs a warning: the verdict stands without it. */
export async function writeRendered(
  dir: string,
  view: ReportView,
  deps: Pick<Deps, 'log'>,
  names: readonly (keyof typeof REPORTERS)[] = RENDERED,
): Promise<void> {
  const { REPORTERS } = await import('../../reporters/index.js');
  const reporters: readonly Reporter[] = names.map((name) => REPORTERS[name]);
  await writeFiles(
    dir,
    reporters.map((reporter) => ({ file: reporter.file, render: () => reporter.render(view) })),
    deps,
  );
}

/** Writes rendered files into a folder, made if need be. What cannot be written costs one warning. */
export async function writeFiles(
  dir: string,
  files: readonly { readonly file: string; readonly render: () => string | Promise<string> }[],
  deps: Pick<Deps, 'log'>,
): Promise<void> {
  const failed: string[] = [];
  let cause = '';
  for (const { file, render } of files) {
    const text = await render();
    try {
      mkdirSync(dir, { recursive: true });
      writeWhole(join(dir, file), text);
    } catch (error) {
      failed.push(file);
      cause ||= (error as NodeJS.ErrnoException).code ?? 'error';
    }
  }
  if (failed.length === 0) return;
  deps.log.warn(
    `record: ${dir}: ${failed.join(', ')} cannot be written (${cause}); the verdict stands. Free some space or name another folder with --out DIR`,
  );
}

/** A reader finds the whole file or none of it: a full disk leaves no half of a report. */
function writeWhole(path: string, text: string): void {
  const draft = `${path}.tmp`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    rmSync(path, { force: true });
    throw error;
  }
}
