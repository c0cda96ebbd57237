/** What a doctor advises: block or only warn, more cases or more trials, which slices and scorers to look at. */
import { MIN_CASES, MIN_CLUSTERS } from '../../domain/comparison.js';
import { MIN_SLICE_CASES, MIN_SLICE_CLUSTERS } from '../../domain/gate.js';
import type { GatePolicy } from '../../domain/policy.js';
import { dropFromNoise } from '../../domain/statistics/power.js';
import { count, percent, points, someOf } from '../../domain/wording.js';
import type { SlicePower } from './power-history.js';
import type { SelfTrial } from './self-trial.js';

/** What advice rests on. */
export type Findings = {
  readonly gate: GatePolicy;
  /** trials.max */
  readonly trials: number;
  readonly cases: number;
  readonly clusters: number;
  /** Whether the set is too small for verdicts by the mean. */
  readonly isSmall: boolean;
  readonly mde: number | null;
  readonly slices: readonly SlicePower[];
  readonly noise: SelfTrial | null;
  /** Generations that an A/A trial takes. */
  readonly answers: number;
};

/** False alarms above this share, beyond chance, speak against blocking. */
const TOLERATED_ALARMS = 0.06;
/** A scorer that differs from itself in more of the cases is worth a word. */
const UNSTABLE = 0.05;

/** Sentences in the order of their weight. */
export function adviseOn(findings: Findings): string[] {
  return [
    ...adviseOnAlarms(findings),
    ...adviseOnPower(findings),
    ...adviseOnTrials(findings),
    ...adviseOnScorers(findings),
    ...adviseOnSlices(findings),
  ];
}

function adviseOnAlarms({ noise, gate }: Findings): string[] {
  if (noise === null || noise.stopped !== null) return [];
  const { runs, verdicts, falseAlarmRate, coverage } = noise;
  if (coverage < gate.min_coverage) return [];
  const bound = TOLERATED_ALARMS + 2 * Math.sqrt((TOLERATED_ALARMS * (1 - TOLERATED_ALARMS)) / runs);
  const seen = `${verdicts.regression} of ${count(runs, 'A/A run')} (${percent(falseAlarmRate)}) failed although nothing had changed`;
  if (falseAlarmRate > bound)
    return [`Only warn: ${seen}. Give cases that belong together one \`cluster\`, and see which scorer is unsteady.`];
  return [`Block on regressions: ${seen}.`];
}

function adviseOnPower({ gate, cases, clusters, isSmall, mde, answers, noise }: Findings): string[] {
  if (isSmall) {
    const short = cases < MIN_CASES ? `${count(MIN_CASES - cases, 'more case')}` : `${count(MIN_CLUSTERS - clusters, 'more cluster')}`;
    return [
      `With ${count(cases, 'case')} in ${count(clusters, 'cluster')} the suite blocks on must_pass, floors and limits only until ${MIN_CASES} cases and ${MIN_CLUSTERS} clusters: ${short} to go.`,
    ];
  }
  if (mde === null) {
    return noise === null
      ? [
          `What the set can see is not known yet: gate one change, or run \`cupel doctor --aa\` (${count(answers, 'answer')}, and their scores).`,
        ]
      : [
          'Answers and scores repeat themselves exactly, so there is no noise to go by: what the set can see shows with the first change that is gated.',
        ];
  }
  if (mde <= gate.margin) {
    return [
      `The set finds drops of ${points(mde)} points, within the margin of ${points(gate.margin)}: \`on_inconclusive: fail\` is affordable.`,
    ];
  }
  const wanted = gate.margin === 0 ? null : Math.ceil(cases * ((mde / gate.margin) ** 2 - 1));
  const more = wanted === null ? '' : ` About ${count(wanted, 'more case')} like these would bring that down to the margin.`;
  return [
    `Keep \`on_inconclusive: warn\`: the set finds drops of ${points(mde)} points or more, the margin is ${points(gate.margin)}.${more}`,
  ];
}

function adviseOnTrials({ gate, cases, trials, noise, isSmall }: Findings): string[] {
  const [primary] = noise?.metrics ?? [];
  if (primary === undefined || trials === 3 || isSmall) return [];
  const now = dropFromNoise(primary, cases, trials, gate.alpha);
  const then = dropFromNoise(primary, cases, 3, gate.alpha);
  if (now === null || then === null || now <= gate.margin) return [];
  return [
    `\`trials: { max: 3 }\` would find drops of about ${points(then)} points instead of ${points(now)}; the further trials run only while the verdict is open.`,
  ];
}

function adviseOnScorers({ noise }: Findings): string[] {
  return (noise?.metrics ?? [])
    .filter(({ metric, unstable }) => metric !== 'overall' && unstable > UNSTABLE)
    .map(
      ({ metric, unstable }) => `${metric} differs from itself in ${percent(unstable)} of the cases, answers and judgements drawn anew.`,
    );
}

function adviseOnSlices({ slices }: Findings): string[] {
  const small = slices.filter(({ decides }) => !decides).map(({ key, value, n }) => `${key}=${value} (${n})`);
  if (small.length === 0) return [];
  return [
    `Too small to decide anything, and only shown (under ${MIN_SLICE_CASES} cases or ${MIN_SLICE_CLUSTERS} clusters): ${someOf(small, 6)}.`,
  ];
}
