/** What `plan` prints: calls and money of each suite. */
import type { SuitePlan } from '../commands/doctor/plan.js';

/** One block of lines a suite. */
export function renderPlans(plans: readonly SuitePlan[]): string {
  return plans.map(renderPlan).join('\n');
}

/** The lines of one suite, its name first. */
export function renderPlan({ suite, calls, usd, savedByBaseline, savedByCassettes }: SuitePlan): string {
  const all = calls.baseline + calls.candidate + calls.judge;
  const saved = savedByBaseline + savedByCassettes;
  const lines = [
    `${suite}`,
    `  calls      ${all} at most: ${calls.baseline} baseline, ${calls.candidate} candidate, ${calls.judge} judge`,
    `  answered   ${savedByCassettes} from cassettes, so ${all - saved} to be made`,
    `  money      ${usd.estimate === null || usd.max === null ? UNKNOWN : `${money(usd.estimate)} likely, ${money(usd.max)} at most`}`,
    '  A run stops as soon as its verdict is final, and often needs less.',
  ];
  return `${lines.join('\n')}\n`;
}

const UNKNOWN = 'not known: a model has no known price (write its `cost`)';

function money(usd: number): string {
  if (usd === 0) return '$0';
  return usd < 0.01 ? `$${usd.toPrecision(2)}` : `$${usd.toFixed(2)}`;
}
