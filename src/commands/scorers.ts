/** The scorers of a suite, made from its entries, its rubrics and its cases. */
import { join, posix } from 'node:path';
import { onBehalfOf, readText, referencedPath } from '../documents/document.js';
import { resolvePath } from '../documents/paths.js';
import { nameOf } from '../documents/tree.js';
import type { JudgeReport } from '../domain/report.js';
import { targetLabel } from '../domain/target.js';
import { CupelError, type Place } from '../errors.js';
import { fingerprint } from '../fingerprint.js';
import type { LocatedCase } from '../golden/load.js';
import { loadPrompt } from '../prompts/parse.js';
import type { ProviderContext } from '../providers/context.js';
import { createProvider } from '../providers/index.js';
import { loadPrices, type Prices } from '../providers/pricing.js';
import type { Provider } from '../providers/provider.js';
import { rubricCanaries } from '../scorers/canaries.js';
import type { CheckPrograms } from '../scorers/check-library.js';
import { compileChecks, createCaseChecksScorer } from '../scorers/check-scorers.js';
import { SCORERS } from '../scorers/index.js';
import { RecordedScoreSchema } from '../scorers/recorded.js';
import type { Scorer } from '../scorers/scorer.js';
import { placeIn } from '../suite/load.js';
import { type JudgeSpec, judgeTarget, parseScorer } from '../suite/scorers.js';
import { createAskingScorer } from './asking-scorers.js';
import type { WatchedJudge } from './canaries.js';
import { readRows, type SuiteFiles } from './suite-files.js';

/** A scorer that asks a model, with what must be known of it. */
export type JudgeSetup = WatchedJudge & {
  readonly provider: Provider;
  readonly prices: Prices;
  readonly label: string;
  /** Of one attempt, in ms; null: the suite's own. */
  readonly timeoutMs: number | null;
  readonly concurrency: number | null;
};

export type ScorerSetup = {
  /** In the order of the suite; the cases' own checks, where any case has some, come first. */
  readonly scorers: readonly Scorer[];
  readonly judges: readonly JudgeSetup[];
  readonly reports: readonly JudgeReport[];
};

/**
 * Makes every scorer and compiles every check, so that whatever is wrong is said before anything is called.
 * @throws CupelError with the place of what is malformed, missing or not allowed
 */
export async function createScorers(files: SuiteFiles, cases: readonly LocatedCase[], context: ProviderContext): Promise<ScorerSetup> {
  const { tree, loaded } = files;
  const readFile = async (path: string, place: Place): Promise<string> => {
    const from = place.file ?? loaded.path;
    return onBehalfOf(place, () => readText(tree, resolvePath(from, path, place)));
  };
  const home = (await context.programs.open(undefined)).path;
  const programs: CheckPrograms = {
    launch: context.deps.launch,
    env: context.deps.env,
    digest: () => context.programs.digest(undefined),
    locate: (path, place) => join(home, posix.relative(posix.dirname(loaded.path), resolvePath(place.file ?? loaded.path, path, place))),
  };
  const scorers: Scorer[] = [];
  const judges: JudgeSetup[] = [];
  const reports: JudgeReport[] = [];
  const checked = cases.filter(({ golden }) => golden.checks !== undefined && golden.checks.length > 0);
  if (checked.length > 0) {
    const placed = checked.map(({ golden, file, line }) => ({ golden, place: { file, line } }));
    scorers.push(createCaseChecksScorer(loaded.suite.case_checks, await compileChecks(placed, readFile, programs)));
  }
  for (const [index, entry] of loaded.suite.scorers.entries()) {
    const spec = parseScorer(entry);
    const place = placeIn(loaded, ['scorers', index, spec.kind]);
    switch (spec.kind) {
      case 'check':
        scorers.push(
          await SCORERS.check({
            id: spec.id,
            weight: spec.weight,
            check: spec.check,
            place: { ...place, file: loaded.path },
            readFile,
            programs,
          }),
        );
        break;
      case 'judge': {
        const judge = await createJudge(files, spec, place, context);
        scorers.push(judge.scorer);
        judges.push(judge);
        reports.push({ id: spec.id, fingerprint: fingerprint(judge.scorer.identity), calibration: null, canaries: 'off' });
        break;
      }
      case 'recorded': {
        const path = await referencedPath(tree, loaded.path, spec.recorded.scores, place, 'scores file');
        scorers.push(SCORERS.recorded({ id: spec.id, weight: spec.weight, rows: await readRows(tree, path, RecordedScoreSchema) }));
        break;
      }
      case 'similarity':
      case 'reward': {
        const asked = await onBehalfOf(place, () => createAskingScorer(spec, context));
        scorers.push(asked.scorer);
        judges.push(asked);
        break;
      }
      case 'jury':
      case 'pairwise':
        throw new CupelError('config', `scorers of the kind \`${spec.kind}\` cannot be run by this version`, {
          place,
          remedy: 'Use a `judge`: one judge with a rubric scores both sides.',
        });
    }
  }
  refuseNoScorer(scorers, files);
  return { scorers, judges, reports };
}

async function createJudge(
  { tree, loaded }: SuiteFiles,
  spec: { readonly id: string; readonly weight: number; readonly judge: JudgeSpec },
  place: Place,
  context: ProviderContext,
): Promise<JudgeSetup> {
  const target = judgeTarget(spec.judge);
  const rubric = loaded.rubrics.get(spec.id);
  if (rubric === undefined) throw new Error(`the rubric of ${spec.id} was not loaded`);
  const promptPath = spec.judge.prompt;
  const prompt =
    promptPath === undefined ? null : await loadPrompt(tree, await referencedPath(tree, loaded.path, promptPath, place, 'prompt'));
  const provider = await onBehalfOf(place, () => createProvider(target, context));
  const scorer = SCORERS.judge({
    id: spec.id,
    weight: spec.weight,
    rubric: rubric.rubric,
    provider,
    params: { ...prompt?.params, ...spec.judge.params },
    ...(prompt === null ? {} : { promptTemplate: prompt.messages, place: { file: prompt.file } }),
    ...(spec.judge.trials === undefined ? {} : { trials: spec.judge.trials }),
  });
  const timeout = spec.judge.timeout_s;
  return {
    scorer,
    canaries: rubricCanaries(rubric.rubric),
    provider,
    prices: await loadPrices(target),
    label: targetLabel(target),
    timeoutMs: timeout === undefined ? null : timeout * 1000,
    concurrency: spec.judge.concurrency ?? null,
  };
}

function refuseNoScorer(scorers: readonly Scorer[], { loaded, tree }: SuiteFiles): void {
  if (scorers.length > 0) return;
  throw new CupelError('config', 'nothing scores the answers: the suite has no `scorers` and no case has `checks`', {
    place: { file: nameOf(tree, loaded.path) },
    remedy: 'Give the cases `checks`, or the suite a scorer.',
  });
}

/** What a scorer must be known for elsewhere: how much it weighs, whether it asks a model, when it calls an answer passed. */
export function scorerFacts(scorers: readonly Scorer[]): ReadonlyMap<string, { deterministic: boolean; passAt: number; weight: number }> {
  return new Map(scorers.map(({ id, deterministic, passAt, weight }) => [id, { deterministic, passAt, weight }]));
}
