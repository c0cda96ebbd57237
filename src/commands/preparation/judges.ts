/** The scorers of a suite that ask models: judges, juries, comparisons, with what must be known of each model. */
import { onBehalfOf, referencedPath } from '../../documents/document.js';
import type { Calibration } from '../../domain/judging/calibration.js';
import type { Rubric } from '../../domain/judging/rubric.js';
import type { JudgeReport } from '../../domain/report.js';
import { type Params, targetLabel } from '../../domain/target.js';
import { CupelError, type Place } from '../../errors.js';
import { fingerprint } from '../../fingerprint.js';
import { loadPrompt } from '../../prompts/parse.js';
import { loadPrices, type Prices } from '../../providers/pricing.js';
import type { Provider } from '../../providers/provider.js';
import { againstReference, type NamedCanary, pairwiseCanaries, rubricCanaries } from '../../scorers/canaries.js';
import { SCORERS } from '../../scorers/index.js';
import type { JudgeScorer } from '../../scorers/judge.js';
import type { Juror } from '../../scorers/jury.js';
import type { PairwiseScorer } from '../../scorers/pairwise.js';
import type { Scorer } from '../../scorers/scorer.js';
import { type JurySpec, judgeTarget, type ScorerSpec } from '../../suite/scorers.js';
import type { WatchedJudge } from '../gate/canaries.js';
import { findFigures, loadCalibration } from './calibration-file.js';
import { type ModelContext, openModel } from './models.js';
import type { SuiteFiles } from './suite-files.js';

/** A model that judges, with what must be known of it. */
export type JudgeSetup = WatchedJudge & {
  readonly provider: Provider;
  readonly prices: Prices;
  readonly label: string;
  /** Of one attempt, in ms; null: the suite's own. */
  readonly timeoutMs: number | null;
  readonly concurrency: number | null;
};

/** A scorer that asks models, the models, and what the report says of it. */
export type Judged = {
  readonly scorer: Scorer;
  readonly setups: readonly JudgeSetup[];
  readonly report: JudgeReport;
  /** Judges whose single grades can be read: what is calibrated, under the name of their model. Empty for comparisons. */
  readonly graders: readonly Grader[];
  /** Of a comparison the judge whose single choices can be read; empty for all others. */
  readonly comparers: readonly { readonly name: string; readonly scorer: PairwiseScorer }[];
};

export type Grader = {
  readonly name: string;
  readonly scorer: JudgeScorer;
  readonly setup: JudgeSetup;
  readonly params: Params;
  /** The same judge with another rubric, through the same provider. */
  readonly forRubric: (rubric: Rubric) => JudgeScorer;
};

export type JudgedSpec = Extract<ScorerSpec, { kind: 'judge' | 'jury' | 'pairwise' }>;
type Model = JurySpec['judges'][number];

/**
 * Makes a judging scorer of a suite.
 * @throws CupelError with the place of what is malformed, missing or not allowed
 */
export async function createJudged(files: SuiteFiles, spec: JudgedSpec, place: Place, context: ModelContext): Promise<Judged> {
  const loaded = files.loaded.rubrics.get(spec.id);
  if (loaded === undefined) throw new Error(`the rubric of ${spec.id} was not loaded`);
  const calibration = await loadCalibration(files.tree, loaded.path);
  const scene: Scene = { files, spec, place, context, rubric: loaded.rubric, calibration };
  switch (spec.kind) {
    case 'judge':
      return createOne(scene, spec.judge);
    case 'jury':
      return createPanel(scene, spec.jury);
    case 'pairwise':
      return createComparison(scene, spec.pairwise);
  }
}

type Scene = {
  readonly files: SuiteFiles;
  readonly spec: JudgedSpec;
  readonly place: Place;
  readonly context: ModelContext;
  readonly rubric: Rubric;
  readonly calibration: Calibration | null;
};

type Grading = Model & { readonly trials?: number | undefined; readonly weighted?: boolean | undefined };

async function createOne(scene: Scene, judge: Grading): Promise<Judged> {
  const grader = await createGrader(scene, judge, scene.spec.id);
  const { scorer, setup } = grader;
  return { scorer, setups: [setup], report: reportOf(scene, scorer, setup.label), graders: [grader], comparers: [] };
}

async function createPanel(scene: Scene, { judges, reduce }: JurySpec): Promise<Judged> {
  const { id, weight } = scene.spec;
  const jurors: (Juror & Grader)[] = [];
  for (const judge of judges) {
    const grader = await createGrader(scene, judge, id);
    const { scorer } = grader;
    const name = uniqueName(
      grader.name,
      jurors.map((juror) => juror.name),
    );
    jurors.push({ ...grader, name, weight: reduce === 'weighted' ? calibratedWeight(scene, scorer, name) : 1 });
  }
  const scorer = SCORERS.jury({ id, weight, rubric: scene.rubric, jurors, reduce });
  return {
    scorer,
    setups: jurors.map(({ setup }) => setup),
    report: reportOf(scene, scorer, id),
    graders: jurors,
    comparers: [],
  };
}

async function createComparison(scene: Scene, model: Model): Promise<Judged> {
  const { spec, rubric } = scene;
  const { provider, prompt, params, setup } = await openJudge(scene, model);
  const scorer = SCORERS.pairwise({ id: spec.id, weight: spec.weight, rubric, provider, params, ...prompt, ...shown(model) });
  const watched = setup(againstReference(scorer), pairwiseCanaries(rubric));
  // The same model may grade by the same rubric, too: that is another judge, with a calibration of its own.
  const name = `${watched.label} (pairs)`;
  return { scorer, setups: [watched], report: reportOf(scene, scorer, name), graders: [], comparers: [{ name, scorer }] };
}

async function createGrader(scene: Scene, judge: Grading, id: string): Promise<Grader> {
  const { spec } = scene;
  const { provider, prompt, params, setup: setUp } = await openJudge(scene, judge);
  const trials = judge.trials === undefined ? {} : { trials: judge.trials };
  const weighted = judge.weighted === true ? { weighted: true } : {};
  const forRubric = (rubric: Rubric): JudgeScorer =>
    SCORERS.judge({ id, weight: spec.weight, rubric, provider, params, ...prompt, ...trials, ...weighted, ...shown(judge) });
  const scorer = forRubric(scene.rubric);
  const setup = setUp(scorer, rubricCanaries(scene.rubric));
  return { name: setup.label, scorer, setup, params, forRubric };
}

function shown({ attachments }: Model): { readonly attachments?: boolean } {
  return attachments === undefined ? {} : { attachments };
}

/** What judges of every kind are made from: the model, its prompt file, its parameters. */
async function openJudge({ files: { tree, loaded }, spec, place, context }: Scene, model: Model) {
  const target = judgeTarget(model);
  const file =
    model.prompt === undefined ? null : await loadPrompt(tree, await referencedPath(tree, loaded.path, model.prompt, place, 'prompt'));
  const { provider } = await onBehalfOf(place, () => openModel(target, place, context));
  const prices = await loadPrices(target);
  return {
    provider,
    prompt: file === null ? {} : { promptTemplate: file.messages, place: { file: file.file } },
    params: { ...file?.params, ...model.params },
    setup: (scorer: Scorer, canaries: readonly NamedCanary[]): JudgeSetup => ({
      scorer,
      canaries,
      metric: spec.id,
      provider,
      prices,
      label: targetLabel(target),
      timeoutMs: model.timeout_s === undefined ? null : model.timeout_s * 1000,
      concurrency: model.concurrency ?? null,
    }),
  };
}

function uniqueName(label: string, taken: readonly string[]): string {
  for (let number = 2; ; number += 1) {
    const name = number === 2 ? label : `${label} (${number - 1})`;
    if (!taken.includes(name)) return name;
  }
}

/** A juror's vote counts by its kappa, of exactly this juror: its model, parameters, prompt and rubric. */
function calibratedWeight({ calibration, rubric, place }: Scene, juror: Scorer, name: string): number {
  const kappa = findFigures(calibration, rubric, fingerprint(juror.identity))?.kappa.value ?? null;
  if (kappa !== null && kappa > 0) return kappa;
  throw new CupelError(
    'config',
    kappa === null
      ? `the juror ${name} has no weight: it was not calibrated as it is now`
      : `the juror ${name} agrees with people no better than chance`,
    {
      place,
      remedy: 'Run `cupel calibrate` with labels for this rubric, drop the juror, or take another `reduce`.',
    },
  );
}

function reportOf({ spec, rubric, calibration }: Scene, scorer: Scorer, name: string): JudgeReport {
  const own = fingerprint(scorer.identity);
  return { id: spec.id, fingerprint: own, calibration: calibrationOf(calibration, rubric, own, name), canaries: 'off' };
}

/** What a calibration says of a judge with this fingerprint; of one that has changed since, the figures that it had, as stale. */
function calibrationOf(calibration: Calibration | null, rubric: Rubric, own: string, name: string): JudgeReport['calibration'] {
  const figures = findFigures(calibration, rubric, own);
  if (figures !== null) return { kappa: figures.kappa.value, n: figures.labels, status: figures.status };
  const earlier = calibration?.judges.find((judge) => judge.name === name);
  if (earlier === undefined) return null;
  return { kappa: earlier.kappa.value, n: earlier.labels, status: earlier.fingerprint === null ? 'uncalibrated' : 'stale' };
}
