/**
 * Drafts or revises a rubric item from labelled failures: a model proposes, the judge is asked about labelled answers with the new text, and
 * what does not agree better with people on answers that nobody drafted from is dropped. Never a part of a gate.
 */
import { join } from 'node:path';
import type { Deps } from '../../deps.js';
import type { DraftReport } from '../../domain/draft-report.js';
import { randomSource, shuffle } from '../../domain/statistics/random.js';
import { CupelError } from '../../errors.js';
import { fingerprint } from '../../fingerprint.js';
import { type DraftExample, draftQuestion, withItem } from '../../proposals/item-draft.js';
import { improve, type Proposed } from '../../proposals/loop.js';
import { askForProposal } from '../../proposals/question.js';
import { overrideBudget } from '../../replay/budget.js';
import { rubricCanaries, runCanaries } from '../../scorers/canaries.js';
import { judgeData } from '../../scorers/judge-data.js';
import { refuseFile } from '../gate/record.js';
import { openRun, type Run } from '../gate/run.js';
import { askedJudge, type Origins } from '../judging/rubric-judges.js';
import { openSuiteCassettes } from '../preparation/suite-cassettes.js';
import { secretVariables } from '../preparation/suite-targets.js';
import { authorParams, type OpenAuthor, openAuthor } from './author.js';
import { type DraftMaterial, type DraftSource, readDraftMaterial } from './draft-material.js';
import { describeDraft, writeDraft } from './draft-report.js';
import {
  type DraftAttempt,
  type DraftEvidence,
  type Drafted,
  type DraftRuling,
  type DraftStanding,
  rule,
  tryDraft,
} from './draft-trial.js';

export type DraftOptions = DraftSource &
  Origins & {
    /** File that describes the model that drafts; without it the judge drafts. */
    readonly drafter?: string | undefined;
    readonly rounds: number;
    readonly maxUsd?: number | undefined;
    readonly maxRequests?: number | undefined;
    /** Folder for what is written; without it, beside the rubric. */
    readonly out?: string | undefined;
    readonly signal?: AbortSignal | undefined;
  };

export type DraftResult = { readonly report: DraftReport /** Absolute paths. */; readonly files: readonly string[] };

/**
 * Drafts, tries out, keeps or drops.
 * @throws CupelError for what is missing or malformed; `cancelled` where the run ended before the item as it is was measured
 */
export async function draftItem(options: DraftOptions, deps: Deps): Promise<DraftResult> {
  refuseFile(options.out, deps);
  const material = await readDraftMaterial(options, deps, options);
  const author = await authorOf(material, options, deps);
  const run = openDraftRun(material, author, options, deps);
  try {
    const report = await improveItem(material, author, run, options);
    return { report, files: await writeDraft(report, material, options.out, deps) };
  } finally {
    await run.close();
  }
}

async function authorOf(
  { files, location, grader }: DraftMaterial,
  { drafter, ...origins }: DraftOptions,
  deps: Deps,
): Promise<OpenAuthor> {
  if (drafter !== undefined) return openAuthor(drafter, files, location, deps, origins);
  const { provider, label } = grader.setup;
  const asked = askedJudge(grader.setup, files.loaded.suite.run.timeout_s * 1000);
  return { provider, params: authorParams(grader.params), label, asked, secrets: [] };
}

function openDraftRun(material: DraftMaterial, author: OpenAuthor, { maxUsd, maxRequests, signal }: DraftOptions, deps: Deps): Run {
  const { files, location, grader, item, file, split } = material;
  const { suite } = files.loaded;
  const { stateDir, tree } = location.workspace;
  const judge = askedJudge(grader.setup, suite.run.timeout_s * 1000);
  const keys = (rows: DraftMaterial['split']['train']): string[] => rows.map(({ key }) => key);
  const configDigest = fingerprint({
    judge: grader.scorer.identity,
    author: [author.provider.identity, author.params],
    item,
    train: keys(split.train),
    heldOut: keys(split.heldOut),
  });
  return openRun(
    {
      dir: join(stateDir, 'runs', `draft-${file.rubric.rubric.replace(/[^\p{L}\p{N}._-]+/gu, '-')}-${configDigest.slice(7, 19)}`),
      isNamed: false,
      configDigest,
      asked: author.provider === grader.setup.provider ? [judge] : [judge, author.asked],
      cassettes: openSuiteCassettes(files.loaded, stateDir, tree, deps),
      settings: suite.run,
      budget: overrideBudget(suite.budget, { maxUsd, maxRequests }),
      secretVariables: [...secretVariables(suite), ...author.secrets],
      signal,
    },
    deps,
  );
}

async function improveItem(material: DraftMaterial, author: OpenAuthor, run: Run, { rounds }: DraftOptions): Promise<DraftReport> {
  const { ask } = run.caller;
  const stopped = (): string | null => run.stopped()?.message ?? null;
  const start = await measureStart(material, run);
  const { passed: watchesCanaries } = await runCanaries(material.grader.scorer, rubricCanaries(material.file.rubric), ask);
  const improved = await improve<Drafted, DraftEvidence>({
    rounds,
    start,
    propose: (current, history, round) => propose({ material, author, run }, current, history, round),
    tryOut: (proposal, current) => tryDraft(proposal, current, { material, ask, stopped, watchesCanaries }),
    stopped,
  });
  return describeDraft({ material, author, start, improved, usage: run.caller.usage() });
}

/** The item as it is; one that does not exist yet has no verdicts. */
async function measureStart(material: DraftMaterial, run: Run): Promise<DraftStanding> {
  const { file, item, split } = material;
  const existing = file.rubric.items.find(({ id }) => id === item);
  if (existing === undefined) return { proposal: { item: null, rubric: file.rubric }, evidence: null };
  const [train, heldOut] = await Promise.all([split.train, split.heldOut].map((rows) => rule(material, file.rubric, rows, run.caller.ask)));
  const stop = run.stopped();
  if (stop !== null || train === undefined || heldOut === undefined)
    throw new CupelError('cancelled', `the item as it is could not be measured: ${stop?.message ?? 'no answer was labelled'}`, {
      remedy: 'Run it again, with more budget if that is what it lacked: what was answered is not asked again.',
    });
  const { criterion, anchors = {} } = existing;
  return { proposal: { item: { criterion, anchors }, rubric: file.rubric }, evidence: { train, heldOut } };
}

type Scene = { readonly material: DraftMaterial; readonly author: OpenAuthor; readonly run: Run };

async function propose(
  { material, author, run }: Scene,
  current: DraftStanding,
  history: readonly DraftAttempt[],
  round: number,
): Promise<Proposed<Drafted>> {
  const { item, file, seed } = material;
  const examples = examplesFor(material, current, randomSource(seed + round));
  if (examples.length === 0) return { kind: 'nothing-left', why: 'the judge agrees with people on every answer it could learn from' };
  const dropped = history.flatMap(({ outcome, proposal }) => (outcome === 'dropped' ? [proposal?.item?.criterion ?? ''] : []));
  const question = draftQuestion({ author, rubric: current.proposal.rubric, item, mode: material.mode, examples, dropped, round });
  const reply = await askForProposal(question, run.caller.ask);
  if (reply.kind === 'unjudged') return { kind: 'unusable', why: reply.detail };
  return { kind: 'proposed', proposal: { item: reply.value, rubric: withItem(file.rubric, item, reply.value) } };
}

/** Most answers that a drafter is shown at a time. */
const EXAMPLES = 8;

/** Answers on which the judge differs from people, good and bad in turn; of an item that is new, any. */
function examplesFor({ split }: DraftMaterial, { evidence }: DraftStanding, random: () => number): DraftExample[] {
  const rulings = evidence?.train ?? null;
  const wrong = rulings?.filter(({ good, judged }) => judged !== null && judged !== good) ?? [];
  const shown: Pick<DraftRuling, 'row' | 'good' | 'reason'>[] =
    rulings === null ? split.train.map((row) => ({ row, good: row.good, reason: '' })) : wrong;
  const [good, bad] = [true, false].map((value) =>
    shuffle(
      shown.filter((ruling) => ruling.good === value),
      random,
    ),
  );
  const mixed = Array.from({ length: shown.length }, (_, index) => [good?.[index], bad?.[index]]).flat();
  return mixed
    .filter((ruling) => ruling !== undefined)
    .slice(0, EXAMPLES)
    .map(({ row, good: isGood, reason }) => ({ blocks: judgeData(row.trial), good: isGood, reason: rulings === null ? null : reason }));
}
