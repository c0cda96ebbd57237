/** What a sweep comes to: the leaderboard with its groups and its front, and one sentence of advice. */
import { tagValues } from '../../domain/case.js';
import { type Arm, armScore, estimateDifference, estimateScore, type Figures, groupArms, paretoFront } from '../../domain/race.js';
import type { UsageReport } from '../../domain/report.js';
import { type ArmReport, type ArmSlice, isPartOfMore, type SweepReport } from '../../domain/sweep-report.js';
import { percent, points, signedPoints } from '../../domain/wording.js';
import { armOf, casesOf, type Entry, type Keep, stillRacing } from './sweep-entries.js';
import { countGrid, type SweepPlan } from './sweep-plan.js';

/** A race, run to its end or to where something stopped it. */
export type Race = {
  readonly plan: SweepPlan;
  readonly entries: readonly Entry[];
  readonly racing: SweepReport['setup']['racing'];
  readonly rungs: SweepReport['setup']['rungs'];
  readonly usage: UsageReport;
  readonly stop: { readonly code: string; readonly message: string } | null;
};

/** Describes what the race came to. */
export function describeSweep({ plan, entries, racing, rungs, usage, stop }: Race): SweepReport {
  const arms = new Map(entries.map((entry) => [entry.id, armOf(entry, plan)]));
  const statusOf = (entry: Entry): ArmReport['status'] =>
    hasFailed(entry, plan, armFrom(arms, entry))
      ? 'failed'
      : entry.stoppedAt === null && (stop === null || isPartOfMore({ stop }))
        ? 'finished'
        : 'stopped';
  const statuses = new Map(entries.map((entry) => [entry.id, statusOf(entry)]));
  const standing = entries.filter(({ id }) => statuses.get(id) !== 'failed').map((entry) => armFrom(arms, entry));
  // What was cut short has no finished arm, but the ones that were still in the race lead it all the same.
  const inRace = new Set(stillRacing(entries).map(({ id }) => id));
  const groups = groupArms(standing, ({ id }) => inRace.has(id));
  const groupOf = new Map(groups.flatMap((group, index) => group.map(({ id }) => [id, index + 1] as const)));
  const order = [...groups.flat().map(({ id }) => id), ...entries.map(({ id }) => id).filter((id) => statuses.get(id) === 'failed')];
  const figures = frontOf(entries, plan, () => true);
  const slices = slicesOf(entries, plan);
  const reference = arms.get(plan.reference);
  const leaderboard = order.map((id): ArmReport => {
    const entry = entries.find((own) => own.id === id);
    const arm = arms.get(id);
    const own = figures.get(id);
    if (entry === undefined || arm === undefined || own === undefined) throw new Error(`the arm ${id} is not in the race`);
    const status = statuses.get(id) ?? 'failed';
    const difference =
      reference === undefined || id === plan.reference || status === 'failed'
        ? { value: null, interval: null }
        : estimateDifference(arm, reference, standing.length - 1);
    return {
      id,
      params: { ...entry.fields },
      status,
      ...own,
      onFront: status !== 'failed' && own.onFront,
      score: status === 'failed' ? null : own.score,
      interval: status === 'failed' ? null : estimateScore(arm, standing.length).interval,
      difference: difference.value,
      differenceInterval: difference.interval,
      group: groupOf.get(id) ?? null,
      slices: slices.get(id) ?? [],
    };
  });
  return {
    schemaVersion: 1,
    sweep: plan.sweep,
    reference: plan.reference,
    arms: leaderboard,
    recommendation: recommend(leaderboard, plan.reference),
    usage,
    skippedCalls: Math.max(0, countGrid(plan) - usage.requests - usage.fromCassette),
    stop: stop === null ? null : { code: stop.code, message: stop.message },
    setup: {
      suites: plan.suites.map(({ suite }) => suite),
      cases: plan.suites.reduce((sum, { cases }) => sum + cases.length, 0),
      racing: racing === null ? null : { margin: racing.margin, rungs: [...racing.rungs] },
      seed: plan.seed,
      rungs: [...rungs],
    },
  };
}

function armFrom(arms: ReadonlyMap<string, Arm>, { id }: Entry): Arm {
  return arms.get(id) ?? { id, cases: new Map() };
}

/** Too few scores for a figure that anybody should go by: the suite's own rule of coverage. */
function hasFailed(entry: Entry, { suites }: SweepPlan, arm: Arm): boolean {
  const needed = Math.min(...suites.map(({ minCoverage }) => minCoverage));
  const scored = [...arm.cases.values()].filter(({ score }) => score !== null).length;
  return scored === 0 || scored < needed * entry.trials.size;
}

type ArmFigures = Figures & { readonly cases: number; readonly onFront: boolean };

function frontOf(entries: readonly Entry[], plan: SweepPlan, keep: Keep): Map<string, ArmFigures> {
  const figures = entries.map((entry) => figuresOf(entry, plan, keep));
  const front = paretoFront(figures);
  return new Map(entries.map(({ id }, index) => [id, { ...(figures[index] ?? NO_FIGURES), onFront: front[index] ?? false }]));
}

const NO_FIGURES = { cases: 0, score: null, costPerCase: null, latencyP50Ms: null, latencyP95Ms: null } as const;

function figuresOf(entry: Entry, plan: SweepPlan, keep: Keep): Figures & { readonly cases: number } {
  const cases = casesOf(entry, plan, keep);
  const records = [...cases.keys()].map((key) => entry.trials.get(key)).filter((record) => record !== undefined);
  const latencies = records.flatMap(({ latencyMs }) => (latencyMs === null ? [] : [latencyMs])).sort((a, b) => a - b);
  const answered = records.filter(({ latencyMs, costUsd }) => latencyMs !== null || costUsd !== null);
  const costs = answered.flatMap(({ costUsd }) => (costUsd === null ? [] : [costUsd]));
  return {
    cases: [...cases.values()].filter(({ score }) => score !== null).length,
    score: armScore({ id: entry.id, cases }),
    costPerCase: costs.length === 0 || costs.length < answered.length ? null : costs.reduce((sum, cost) => sum + cost, 0) / costs.length,
    latencyP50Ms: nearestRank(latencies, 0.5),
    latencyP95Ms: nearestRank(latencies, 0.95),
  };
}

function nearestRank(sorted: readonly number[], share: number): number | null {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}

/** Every arm's figures in every slice that a suite names, with the front among the arms in it. */
function slicesOf(entries: readonly Entry[], plan: SweepPlan): Map<string, ArmSlice[]> {
  const slices = new Map<string, { key: string; value: string }>();
  for (const { slices: keys, cases } of plan.suites)
    for (const key of keys)
      for (const golden of cases) for (const value of tagValues(golden, key)) slices.set(JSON.stringify([key, value]), { key, value });
  const rows = new Map<string, ArmSlice[]>(entries.map(({ id }) => [id, []]));
  for (const [, { key, value }] of [...slices].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const figures = frontOf(entries, plan, ({ slices: keys }, golden) => keys.includes(key) && tagValues(golden, key).includes(value));
    for (const [id, own] of figures) rows.get(id)?.push({ key, value, ...own });
  }
  return rows;
}

/** What parts of a sweep used together. */
export function addUsage(all: readonly UsageReport[]): UsageReport {
  return all.reduce((sum, own) => ({
    requests: sum.requests + own.requests,
    fromCassette: sum.fromCassette + own.fromCassette,
    inputTokens: sum.inputTokens + own.inputTokens,
    outputTokens: sum.outputTokens + own.outputTokens,
    usd: sum.usd === null || own.usd === null ? null : sum.usd + own.usd,
  }));
}

/** Of the arms that cannot be told from the best, the one that costs clearly less, else the one that answers clearly faster, else the best. */
function recommend(arms: readonly ArmReport[], reference: string): SweepReport['recommendation'] {
  const [best, ...others] = arms.filter(({ group }) => group === 1);
  if (best === undefined || best.score === null) return null;
  const cheaper = leanest(others, best, ({ costPerCase }) => costPerCase);
  const faster = cheaper === null ? leanest(others, best, ({ latencyP50Ms }) => latencyP50Ms) : null;
  const chosen = cheaper ?? faster ?? best;
  const why =
    chosen === best
      ? `it scores ${percent(best.score)}, ${others.length === 0 ? 'and every other arm is proven worse' : `the most of ${others.length + 1} arms that cannot be told apart`}`
      : `its ${percent(chosen.score ?? 0)} cannot be told from the ${percent(best.score)} of ${best.id}, and it ${cheaper === null ? 'answers' : 'costs'} ${share(chosen, best, cheaper !== null)} ${cheaper === null ? 'faster' : 'less'}`;
  return { arm: chosen.id, reason: `${chosen.id}: ${why}${against(chosen, reference)}.` };
}

const CLEARLY = 0.9;

function leanest(arms: readonly ArmReport[], best: ArmReport, figure: (arm: ArmReport) => number | null): ArmReport | null {
  const own = figure(best);
  if (own === null) return null;
  let chosen: ArmReport | null = null;
  for (const arm of arms) {
    const value = figure(arm);
    if (value !== null && value < own * CLEARLY && (chosen === null || value < (figure(chosen) ?? 0))) chosen = arm;
  }
  return chosen;
}

function share(chosen: ArmReport, best: ArmReport, isCost: boolean): string {
  const [own, other] = isCost ? [chosen.costPerCase, best.costPerCase] : [chosen.latencyP50Ms, best.latencyP50Ms];
  return `${Math.round((1 - (own ?? 0) / (other ?? 1)) * 100)} %`;
}

function against({ id, difference, differenceInterval }: ArmReport, reference: string): string {
  if (id === reference || difference === null) return '';
  const range = differenceInterval === null ? '' : ` (${differenceInterval.map(signedPoints).join(' to ')})`;
  return difference === 0
    ? `; as good as ${reference}${range}`
    : `; ${points(difference)} points ${difference > 0 ? 'over' : 'under'} ${reference}${range}`;
}
