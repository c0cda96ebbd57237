/** The leaderboard as CSV, one row an arm, in the order of the report. */
import type { SweepReport } from '../../domain/sweep-report.js';
import { csvLine } from '../csv.js';
import { sortedJson } from '../sorted-json.js';

const COLUMNS = [
  'arm',
  'group',
  'status',
  'cases',
  'score',
  'score_low',
  'score_high',
  'difference',
  'difference_low',
  'difference_high',
  'cost_per_case',
  'latency_p50_ms',
  'latency_p95_ms',
  'on_front',
  'params',
];

/** The sweep as CSV (RFC 4180). */
export function renderSweepCsv({ arms }: SweepReport): string {
  const rows = arms.map((arm) => [
    arm.id,
    arm.group,
    arm.status,
    arm.cases,
    arm.score,
    arm.interval?.[0] ?? null,
    arm.interval?.[1] ?? null,
    arm.difference,
    arm.differenceInterval?.[0] ?? null,
    arm.differenceInterval?.[1] ?? null,
    arm.costPerCase,
    arm.latencyP50Ms,
    arm.latencyP95Ms,
    String(arm.onFront),
    sortedJson(arm.params),
  ]);
  return [COLUMNS, ...rows].map(csvLine).join('');
}
