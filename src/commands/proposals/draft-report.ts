/** What a drafting run says, and the files that it leaves: the figures, a page to read, and the rubric with the draft in it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { Deps } from '../../deps.js';
import { editDocument } from '../../documents/edit.js';
import type { DraftReport } from '../../domain/draft-report.js';
import type { UsageReport } from '../../domain/report.js';
import { measurePassFail } from '../../domain/statistics/pass-fail.js';
import { CupelError } from '../../errors.js';
import type { ItemDraft } from '../../proposals/item-draft.js';
import type { Improved } from '../../proposals/loop.js';
import { renderDraftMarkdown } from '../../reporters/proposals/draft.js';
import type { OpenAuthor } from './author.js';
import type { DraftMaterial, RubricFile } from './draft-material.js';
import { chanceOf, type DraftEvidence, type Drafted, type DraftStanding, figuresOf } from './draft-trial.js';

export type DraftOutcome = {
  readonly material: DraftMaterial;
  readonly author: OpenAuthor;
  readonly start: DraftStanding;
  readonly improved: Improved<Drafted, DraftEvidence>;
  readonly usage: UsageReport;
};

/** From this probability on, a gain may well be chance. */
const CHANCE_LEVEL = 0.05;

/** Puts the whole outcome into the one shape that is printed and written. */
export function describeDraft({ material, author, start, improved, usage }: DraftOutcome): DraftReport {
  const { file, item, mode, grader, seed, split, labelled } = material;
  const { current, history, ended } = improved;
  const round = history.findLast(({ outcome }) => outcome === 'kept')?.round ?? null;
  const figures = figuresOf(current.evidence);
  const kept =
    round === null || figures === null || current.proposal.item === null ? null : { round, item: copyOf(current.proposal.item), figures };
  const byChance = kept === null ? null : chanceOf(start.evidence, current.evidence);
  return {
    schemaVersion: 1,
    rubric: file.rubric.rubric,
    item,
    mode,
    judge: grader.name,
    drafter: author.label,
    seed,
    rows: { labelled, train: split.train.length, heldOut: split.heldOut.length },
    start: { item: start.proposal.item === null ? null : copyOf(start.proposal.item), figures: figuresOf(start.evidence) },
    kept,
    byChance,
    history: history.map(({ proposal, evidence, ...attempt }) => ({
      ...attempt,
      item: proposal?.item == null ? null : copyOf(proposal.item),
      train: evidence === null ? null : measurePassFail(evidence.train),
      heldOut: figuresOf(evidence)?.heldOut ?? null,
    })),
    ended,
    diff: kept === null ? null : patchOf(file, rubricText(file, item, kept.item)),
    notes: notesOn(byChance, history.length),
    usage,
  };
}

function copyOf({ criterion, anchors }: ItemDraft): { criterion: string; anchors: Record<string, string> } {
  return { criterion, anchors: { ...anchors } };
}

function notesOn(byChance: number | null, attempts: number): string[] {
  if (byChance === null) return [];
  return [
    ...(byChance > CHANCE_LEVEL
      ? [
          `So uneven a change on the answers held out comes by chance with probability ${byChance.toFixed(2)} (exact McNemar): more labels would tell.`,
        ]
      : []),
    ...(attempts > 1
      ? [
          'The answers held out chose among several drafts, so their figure flatters the one that was kept: calibrate it with labels that no draft has seen.',
        ]
      : []),
  ];
}

/** The rubric file with the item in it. Everything else stays as its author wrote it. */
function rubricText(
  { rubric, text, path }: Pick<RubricFile, 'rubric' | 'text' | 'path'>,
  id: string,
  { criterion, anchors }: ItemDraft,
): string {
  const given = Object.keys(anchors).length === 0 ? undefined : { ...anchors };
  const index = rubric.items.findIndex((item) => item.id === id);
  const isJson = path.toLowerCase().endsWith('.json');
  if (index === -1) {
    const value = { id, criterion, ...(given === undefined ? {} : { anchors: given }) };
    return editDocument(text, [{ path: ['items', rubric.items.length], value }], isJson);
  }
  const hadAnchors = rubric.items[index]?.anchors !== undefined;
  const edits = [
    { path: ['items', index, 'criterion'], value: criterion },
    ...(given === undefined && !hadAnchors ? [] : [{ path: ['items', index, 'anchors'], value: given }]),
  ];
  return editDocument(text, edits, isJson);
}

function patchOf({ name, text }: RubricFile, edited: string): string {
  return createTwoFilesPatch(name, draftName(name), text, edited, undefined, undefined, { context: 3 });
}

/** `rubrics/grounded.yaml` -> `rubrics/grounded.draft.yaml`. */
function draftName(path: string): string {
  return path.replace(/(\.(ya?ml|json))?$/i, '.draft$1');
}

/**
 * Writes the report as JSON and Markdown and, where a draft was kept, the rubric with it; gives the paths.
 * @param out folder, relative to the working directory; without it, the rubric's own
 * @throws CupelError `record-unwritable`
 */
export async function writeDraft(
  report: DraftReport,
  { file, item }: DraftMaterial,
  out: string | undefined,
  { cwd }: Pick<Deps, 'cwd'>,
): Promise<string[]> {
  const folder = out === undefined ? dirname(file.path) : resolve(cwd, out);
  const draft = basename(draftName(file.path));
  const stem = draft.replace(/\.(ya?ml|json)$/i, '');
  const files: readonly (readonly [string, string])[] = [
    ...(report.kept === null ? [] : [[join(folder, draft), rubricText(file, item, report.kept.item)] as const]),
    [join(folder, `${stem}.report.json`), `${JSON.stringify(report, null, 2)}\n`],
    [join(folder, `${stem}.md`), renderDraftMarkdown(report)],
  ];
  try {
    mkdirSync(folder, { recursive: true });
    for (const [path, text] of files) writeFileSync(path, text);
  } catch (error) {
    throw new CupelError('record-unwritable', `the draft cannot be written to ${folder}`, {
      remedy: 'Name a folder that can be written with `--out DIR`.',
      cause: error,
    });
  }
  return files.map(([path]) => path);
}
