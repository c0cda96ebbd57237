/** The scorers of a suite, made from its entries, its rubrics and its cases. */
import { join, posix } from 'node:path';
import { onBehalfOf, readText, referencedPath } from '../../documents/document.js';
import { resolvePath } from '../../documents/paths.js';
import { nameOf } from '../../documents/tree.js';
import { parseCheck } from '../../domain/check.js';
import type { JudgeReport } from '../../domain/report.js';
import { CupelError, type Place } from '../../errors.js';
import type { LocatedCase } from '../../golden/load.js';
import type { CheckPrograms } from '../../scorers/check-library.js';
import { compileChecks, createCaseChecksScorer } from '../../scorers/check-scorers.js';
import { SCORERS } from '../../scorers/index.js';
import { RecordedScoreSchema } from '../../scorers/recorded.js';
import type { Scorer } from '../../scorers/scorer.js';
import { hearing } from '../../scorers/transcription.js';
import { placeIn } from '../../suite/load.js';
import { parseScorer } from '../../suite/scorers.js';
import { createAskingScorer, createTranscriber } from './asking-scorers.js';
import { createJudged, type JudgeSetup } from './judges.js';
import type { ModelContext } from './models.js';
import { readRows, type SuiteFiles } from './suite-files.js';

export type ScorerSetup = {
  /** In the order of the suite; the cases' own checks, where any case has some, come first. */
  readonly scorers: readonly Scorer[];
  readonly judges: readonly JudgeSetup[];
  readonly reports: readonly JudgeReport[];
};

/** Whether any check starts a program: only then is there a folder to be made for it. */
function runsPrograms({ loaded }: SuiteFiles, cases: readonly LocatedCase[]): boolean {
  const checks = [
    ...cases.flatMap(({ golden }) => golden.checks ?? []),
    ...loaded.suite.scorers.flatMap(({ check }) => (check === undefined ? [] : [check])),
  ];
  return checks.some((check) => parseCheck(check).kind === 'run');
}

/** The suite's folder is opened when the first program is about to run: a plan or a run without one needs no checkout. */
function openPrograms(suitePath: string, { programs, deps }: ModelContext): CheckPrograms {
  let home: ReturnType<ModelContext['programs']['open']> | null = null;
  return {
    launch: deps.launch,
    env: deps.env,
    scratch: deps.scratch,
    digest: () => programs.digest(undefined),
    locate: async (path, place) => {
      const inTree = posix.relative(posix.dirname(suitePath), resolvePath(place.file ?? suitePath, path, place));
      home ??= programs.open(undefined);
      return join((await home).path, inTree);
    },
  };
}

/**
 * Makes every scorer and compiles every check, so that whatever is wrong is said before anything is called.
 * @throws CupelError with the place of what is malformed, missing or not allowed
 */
export async function createScorers(files: SuiteFiles, cases: readonly LocatedCase[], context: ModelContext): Promise<ScorerSetup> {
  const { tree, loaded } = files;
  const readFile = async (path: string, place: Place): Promise<string> => {
    const from = place.file ?? loaded.path;
    return onBehalfOf(place, () => readText(tree, resolvePath(from, path, place)));
  };
  const programs = runsPrograms(files, cases) ? openPrograms(loaded.path, context) : undefined;
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
      case 'judge':
      case 'jury':
      case 'pairwise': {
        const judged = await createJudged(files, spec, place, context);
        scorers.push(judged.scorer);
        judges.push(...judged.setups);
        reports.push(judged.report);
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
    }
  }
  refuseNoScorer(scorers, files);
  const heard = await onBehalfOf(placeIn(loaded, ['transcription']), () => createTranscriber(loaded.suite, context));
  if (heard === null) return { scorers, judges, reports };
  return { scorers: scorers.map((scorer) => hearing(scorer, heard.transcriber)), judges: [...judges, heard.setup], reports };
}

/**
 * The scorers without those that compare two sides, where there is one.
 * @throws CupelError `config` where none is left
 */
export function withoutComparisons(setup: ScorerSetup, loaded: SuiteFiles['loaded']): ScorerSetup {
  const comparing = new Set(setup.scorers.filter(({ kind }) => kind === 'pairwise').map(({ id }) => id));
  if (comparing.size === 0) return setup;
  const scorers = setup.scorers.filter(({ id }) => !comparing.has(id));
  if (scorers.length === 0)
    throw new CupelError('config', 'the suite only compares two sides, and there is no baseline yet', {
      place: placeIn(loaded, ['scorers']),
      remedy: 'Add checks or a `judge`, or give the suite a `baseline` of its own.',
    });
  return {
    scorers,
    judges: setup.judges.filter(({ metric }) => !comparing.has(metric)),
    reports: setup.reports.filter(({ id }) => !comparing.has(id)),
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
