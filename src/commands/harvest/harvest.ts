/** From production traces to golden cases: read, weigh, redact, merge, group, choose, write. */
import { resolve } from 'node:path';
import type { Deps } from '../../deps.js';
import type { Turn } from '../../domain/trace.js';
import { CupelError } from '../../errors.js';
import { type Candidate, findCandidates } from '../../harvest/candidates.js';
import { commentsIn, type Judged } from '../../harvest/cases.js';
import type { HarvestPolicy } from '../../harvest/policy.js';
import type { Proposal } from '../../harvest/proposal.js';
import { REVIEW_TASK, reviewData, verdictIn } from '../../harvest/review.js';
import type { Ask } from '../../modes/coding.js';
import { compareQuestions } from '../../modes/repeated.js';
import { NAMES_TASK, namesInReply } from '../../redaction/name-model.js';
import { type ConversationRedactor, createRedaction } from '../../redaction/redact.js';
import { openExports } from '../../traces/exports.js';
import { gatherTurns, type Harvested } from '../../traces/gather.js';
import { type Skipped, surveyExports } from '../../traces/survey.js';
import type { HarvestInvocation } from '../arguments/harvest-arguments.js';
import type { OnProgress } from '../progress.js';
import { fetchRecords, type HarvestTrust } from './harvest-api.js';
import type { HarvestModels } from './harvest-models.js';
import { loadHarvestPolicy, windowOf } from './harvest-policy.js';
import { type Harvest, type Proposed, type Proposing, proposeCases, readExisting } from './harvest-proposals.js';
import { renderMarkdown } from './harvest-report.js';
import { writeHarvest } from './harvest-writing.js';

/** What `harvest --json` prints, and what the text is made of. */
type HarvestResult = {
  readonly read: number;
  readonly conversations: number;
  readonly failures: number;
  readonly good: number;
  readonly skipped: readonly Skipped[];
  readonly duplicates: number;
  readonly modes: readonly {
    readonly name: string;
    readonly size: number;
    readonly severity: string | null;
    readonly examples: readonly string[];
    /** Whether a case of the golden set stands for it. */
    readonly covered: boolean;
  }[];
  readonly redacted: Readonly<Record<string, number>>;
  readonly written: number;
  /** Cases of the golden set that gained an origin. */
  readonly gained: number;
};

export type HarvestOutcome = {
  readonly result: HarvestResult;
  /** What each file was taken for, and what the user should know about it. */
  readonly sources: readonly { readonly name: string; readonly kind: string }[];
  /** Files that were written. */
  readonly files: readonly string[];
  /** The report in Markdown. */
  readonly report: () => string;
};

/** Who watches: may end it, hears how far it is, and says where requests may go. */
type Watch = {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: OnProgress | undefined;
  readonly trust?: HarvestTrust | undefined;
};

/**
 * Harvests exports.
 * @throws CupelError `usage` without a file or an API; `config`, `file-missing`, `file-unsafe` for what cannot be read or written; what
 * `fetchRecords` throws
 */
export async function harvest(options: HarvestInvocation, deps: Deps, watch: Watch = {}): Promise<HarvestOutcome> {
  if (options.files.length === 0 && options.api === undefined)
    throw new CupelError('usage', 'no export was named', {
      remedy: 'Name the files to harvest, a vendor with --api, or golden sets with --check.',
    });
  const policy = await loadHarvestPolicy(options.policy, deps, options);
  const fetched = await fetchRecords(options, policy, watch.trust ?? {}, deps);
  const outcome = await harvestFiles([...options.files, ...fetched.files], { options, policy, watch }, deps);
  fetched.release();
  return outcome;
}

type Harvesting = { readonly options: HarvestInvocation; readonly policy: HarvestPolicy; readonly watch: Watch };

async function harvestFiles(names: readonly string[], { options, policy, watch }: Harvesting, deps: Deps): Promise<HarvestOutcome> {
  const { signal, onProgress, trust = {} } = watch;
  const exports = await openExports(names, options.from, { cwd: deps.cwd, map: policy.map });
  for (const { file } of exports) for (const warning of file.warnings) deps.log.warn(warning);
  const suite = exports.length === 1 ? (exports[0]?.file.name ?? 'harvest') : `${exports.length} exports`;
  let records = 0;
  const survey = await surveyExports(exports, policy.derive ? compareQuestions : null, (done) => {
    endIf(signal);
    records = done;
    onProgress?.({ suite, done, planned: null, unit: 'records' });
  });
  const candidates = findCandidates(survey.traces, survey.conversations, policy, windowOf(policy, deps));
  const { turns, skipped } = await gatherTurns(exports, survey, new Set(candidates.chosen.map(({ row }) => row)), (done) => {
    endIf(signal);
    onProgress?.({ suite: `${suite}, once more`, done, planned: records, unit: 'records' });
  });
  const models = await openModels(policy, trust, deps);
  try {
    const looked = await lookAt(turns, candidates.chosen, { policy, models, suite, watch }, deps);
    const reviewed = await reviewAll(looked.answers, policy.review ? models.ask : null);
    const proposed = await proposeCases(
      reviewed,
      { policy, golden: options.write, ask: policy.name_modes ? models.ask : null, embed: models.embed },
      deps,
    );
    const neighbours = await neighboursOf(proposed, { policy, golden: options.write, ask: models.ask, redaction: looked.redaction }, deps);
    const found: Harvest = { ...proposed, proposals: [...proposed.proposals, ...neighbours], policy, judged: reviewed };
    const files = writeHarvest(found, { ...options, payloads: payloadsDir(options, policy, deps) }, deps);
    return {
      result: {
        read: survey.read,
        conversations: survey.conversations,
        failures: policy.review ? reviewed.filter(({ kind }) => kind === 'failure').length : candidates.failures,
        good: candidates.good,
        skipped: [...survey.skipped, ...skipped],
        duplicates: survey.repeats + proposed.duplicates,
        modes: proposed.modes.map(({ name, size, severity, examples, isCovered }) => ({
          name,
          size,
          severity,
          examples,
          covered: isCovered,
        })),
        redacted: Object.fromEntries([...looked.redacted].sort(([a], [b]) => (a < b ? -1 : 1))),
        written: found.proposals.length,
        gained: proposed.gained.size,
      },
      sources: exports.map(({ file, kind }) => ({ name: file.name, kind })),
      files,
      report: () => renderMarkdown(found),
    };
  } finally {
    await models.close();
  }
}

const NO_MODELS: HarvestModels = { ask: null, embed: null, askForNames: null, close: () => Promise.resolve() };

/** Loaded when the policy names one. */
async function openModels(policy: HarvestPolicy, trust: HarvestTrust, deps: Deps): Promise<HarvestModels> {
  const { model, embeddings, redact, review, name_modes, synthetic } = policy;
  const isNone = model === undefined && embeddings === undefined && redact.name_model === undefined;
  if (isNone && !review && !name_modes && synthetic === undefined) return NO_MODELS;
  return (await import('./harvest-models.js')).openHarvestModels(policy, trust, deps);
}

/** Nothing is written before the end, so there is nothing to keep. */
function endIf(signal: AbortSignal | undefined): void {
  if (signal?.aborted !== true) return;
  throw new CupelError('cancelled', 'ended before anything was written', { remedy: 'Run it again.' });
}

/** An answer before anybody decided whether it failed. */
type Looked = Omit<Judged, 'kind'> & { readonly kind: Candidate['kind'] };

type Looking = { readonly policy: HarvestPolicy; readonly models: HarvestModels; readonly suite: string; readonly watch: Watch };
type LookedAt = {
  readonly answers: readonly Looked[];
  readonly redacted: ReadonlyMap<string, number>;
  readonly redaction: ConversationRedactor;
};

/** Takes personal data out of the turns that are looked at: nothing before this is written, printed or named. */
async function lookAt(
  turns: readonly Harvested[],
  chosen: readonly Candidate[],
  { policy, models, suite, watch }: Looking,
  deps: Deps,
): Promise<LookedAt> {
  const candidateOf = new Map(chosen.map((candidate) => [candidate.row, candidate]));
  const redaction = createRedaction(policy.redact);
  const names = await namesIn(turns, { redaction, ask: models.askForNames }, deps);
  const answers: Looked[] = [];
  const redacted = new Map<string, number>();
  for (const { row, turn } of turns) {
    const candidate = candidateOf.get(row);
    if (candidate === undefined) continue;
    endIf(watch.signal);
    watch.onProgress?.({ suite, done: answers.length, planned: turns.length, unit: 'turns' });
    const one = await redactTurn(turn, candidate, { redaction, names: names.get(turn) ?? [] });
    answers.push(one);
    for (const [kind, count] of Object.entries(one.replaced)) redacted.set(kind, (redacted.get(kind) ?? 0) + count);
  }
  return { answers, redacted, redaction };
}

/** Who a model says is named in each turn. It sees the texts without everything else that is personal. */
async function namesIn(
  turns: readonly Harvested[],
  { redaction, ask }: { readonly redaction: ConversationRedactor; readonly ask: Ask | null },
  deps: Deps,
): Promise<ReadonlyMap<Turn, readonly string[]>> {
  if (ask === null) return new Map();
  let unanswered = 0;
  const named = await Promise.all(
    turns.map(async ({ turn }): Promise<[Turn, readonly string[]]> => {
      const { value } = await redaction.redact(spokenOf(turn));
      const names = namesInReply(await ask({ task: NAMES_TASK, data: value }));
      if (names === null) unanswered += 1;
      return [turn, names ?? []];
    }),
  );
  if (unanswered > 0)
    deps.log.warn(`the model for names said nothing usable of ${unanswered} answers: their names are told by lists and forms alone`);
  return new Map(named);
}

async function reviewAll(looked: readonly Looked[], ask: Ask | null): Promise<readonly Judged[]> {
  return (await Promise.all(looked.map((one) => review(one, ask)))).filter((one) => one !== null);
}

type Neighbouring = Omit<Proposing, 'embed'> & { readonly redaction: ConversationRedactor };

async function neighboursOf(
  proposed: Proposed,
  { policy, golden, ask, redaction }: Neighbouring,
  deps: Deps,
): Promise<readonly Proposal[]> {
  if (policy.synthetic === undefined || ask === null) return [];
  const existing = golden === undefined ? [] : readExisting(golden, deps).map((line) => line.golden);
  const { makeNeighbours } = await import('./harvest-synthetic.js');
  return makeNeighbours(proposed.proposals, { ask, redaction, existing, wanted: policy.synthetic });
}

/** What the model says of an answer decides; where it says nothing usable, what people said. Right answers that were disliked are left out. */
async function review({ kind, ...rest }: Looked, ask: Ask | null): Promise<Judged | null> {
  const one = kind === 'unremarked' ? null : { ...rest, kind };
  const isFailure = ask === null ? null : verdictIn(await ask({ task: REVIEW_TASK, data: reviewData(rest) }));
  if (isFailure === null) return one;
  if (isFailure) return { ...rest, kind: 'failure', why: kind === 'failure' ? rest.why : ['judge'] };
  return kind === 'good' ? one : null;
}

function payloadsDir(options: HarvestInvocation, policy: HarvestPolicy, deps: Deps): string | null {
  if (policy.payloads === undefined) return null;
  return resolve(deps.cwd, options.policy === undefined ? '.' : `${options.policy}/..`, policy.payloads);
}

/** All that people and the application said in a turn. */
function spokenOf({ history, input, output, context, tools, tags, feedback }: Turn) {
  return { history, input, output, context, tools, tags, comments: commentsIn(feedback), feedback };
}

type Redacting = { readonly redaction: ConversationRedactor; readonly names: readonly string[] };

/** A turn without personal data and secrets. Its trace id goes, too, where it is an address. */
async function redactTurn(turn: Turn, candidate: Candidate, { redaction, names }: Redacting): Promise<Looked> {
  const { value, replaced } = await redaction.redact(spokenOf(turn), names);
  const { comments: _, ...texts } = value;
  const trace = turn.trace.includes('@') ? turn.where : turn.trace;
  return { turn: { ...turn, ...texts, trace }, kind: candidate.kind, score: candidate.score, why: candidate.why, replaced };
}
