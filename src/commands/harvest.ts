/** From production traces to golden cases: read, weigh, redact, merge, group, choose, write. */
import { resolve } from 'node:path';
import type { Deps } from '../deps.js';
import type { Turn } from '../domain/trace.js';
import { CupelError } from '../errors.js';
import { type Candidate, findCandidates } from '../harvest/candidates.js';
import { commentsIn, type Judged } from '../harvest/cases.js';
import type { HarvestPolicy } from '../harvest/policy.js';
import { REVIEW_TASK, reviewData, verdictIn } from '../harvest/review.js';
import type { Ask } from '../modes/coding.js';
import { createRedaction } from '../redaction/redact.js';
import { openExports } from '../traces/exports.js';
import { gatherTurns } from '../traces/gather.js';
import { type Skipped, surveyExports } from '../traces/survey.js';
import { fetchRecords, type HarvestTrust } from './harvest-api.js';
import type { HarvestInvocation } from './harvest-arguments.js';
import { loadHarvestPolicy, windowOf } from './harvest-policy.js';
import { type Harvest, type Proposed, proposeCases } from './harvest-proposals.js';
import { renderMarkdown } from './harvest-report.js';
import { writeHarvest } from './harvest-writing.js';
import type { OnProgress } from './progress.js';

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
  const survey = await surveyExports(exports, (done) => {
    endIf(signal);
    records = done;
    onProgress?.({ suite, done, planned: null, unit: 'records' });
  });
  const candidates = findCandidates(survey.traces, survey.conversations, policy, windowOf(policy, deps));
  const { turns, skipped } = await gatherTurns(exports, survey, new Set(candidates.chosen.map(({ row }) => row)), (done) => {
    endIf(signal);
    onProgress?.({ suite: `${suite}, once more`, done, planned: records, unit: 'records' });
  });
  const chosen = new Map(candidates.chosen.map((candidate) => [candidate.row, candidate]));
  const looked: Looked[] = [];
  const redacted = new Map<string, number>();
  const redaction = createRedaction(policy.redact);
  for (const { row, turn } of turns) {
    const candidate = chosen.get(row);
    if (candidate === undefined) continue;
    endIf(signal);
    onProgress?.({ suite, done: looked.length, planned: turns.length, unit: 'turns' });
    const one = await redactTurn(turn, candidate, redaction);
    looked.push(one);
    for (const [kind, count] of Object.entries(one.replaced)) redacted.set(kind, (redacted.get(kind) ?? 0) + count);
  }
  const model = policy.model === undefined ? null : await (await import('./harvest-model.js')).openHarvestModel(policy.model, trust, deps);
  const { reviewed, proposed } = await propose(looked, { policy, golden: options.write, ask: model?.ask ?? null }, deps).finally(() =>
    model?.close(),
  );
  const found: Harvest = { ...proposed, policy, judged: reviewed };
  const files = writeHarvest(found, { ...options, payloads: payloadsDir(options, policy, deps) }, deps);
  return {
    result: {
      read: survey.read,
      conversations: survey.conversations,
      failures: policy.review ? reviewed.filter(({ kind }) => kind === 'failure').length : candidates.failures,
      good: candidates.good,
      skipped: [...survey.skipped, ...skipped],
      duplicates: survey.repeats + proposed.duplicates,
      modes: proposed.modes.map(({ name, size, severity, examples }) => ({ name, size, severity, examples })),
      redacted: Object.fromEntries([...redacted].sort(([a], [b]) => (a < b ? -1 : 1))),
      written: proposed.proposals.length,
      gained: proposed.gained.size,
    },
    sources: exports.map(({ file, kind }) => ({ name: file.name, kind })),
    files,
    report: () => renderMarkdown(found),
  };
}

/** Nothing is written before the end, so there is nothing to keep. */
function endIf(signal: AbortSignal | undefined): void {
  if (signal?.aborted !== true) return;
  throw new CupelError('cancelled', 'ended before anything was written', { remedy: 'Run it again.' });
}

/** An answer before anybody decided whether it failed. */
type Looked = Omit<Judged, 'kind'> & { readonly kind: Candidate['kind'] };

type Proposing = { readonly policy: HarvestPolicy; readonly golden: string | undefined; readonly ask: Ask | null };

async function propose(
  looked: readonly Looked[],
  { policy, golden, ask }: Proposing,
  deps: Deps,
): Promise<{ readonly reviewed: readonly Judged[]; readonly proposed: Proposed }> {
  if (ask === null && (policy.review || policy.name_modes))
    throw new CupelError('config', 'the policy asks for a model and names none', {
      remedy: 'Write `model`, or take `review` and `name_modes` out.',
    });
  const reviewed = (await Promise.all(looked.map((one) => review(one, policy.review ? ask : null)))).filter((one) => one !== null);
  return { reviewed, proposed: await proposeCases(reviewed, { policy, golden, ask: policy.name_modes ? ask : null }, deps) };
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

/** A turn without personal data and secrets. Its trace id goes, too, where it is an address. */
async function redactTurn(turn: Turn, candidate: Candidate, redaction: ReturnType<typeof createRedaction>): Promise<Looked> {
  const { history, input, output, context, tools, tags, feedback } = turn;
  const spoken = { history, input, output, context, tools, tags, comments: commentsIn(feedback), feedback };
  const { value, replaced } = await redaction.redact(spoken);
  const { comments: _, ...texts } = value;
  const trace = turn.trace.includes('@') ? turn.where : turn.trace;
  return { turn: { ...turn, ...texts, trace }, kind: candidate.kind, score: candidate.score, why: candidate.why, replaced };
}
