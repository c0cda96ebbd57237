/** Bounds in money need prices. */
import { CupelError } from '../../errors.js';
import type { Prices } from '../../providers/pricing.js';
import type { Provider } from '../../providers/provider.js';
import { checkBudget } from '../../replay/budget.js';
import { type LoadedSuite, placeIn } from '../../suite/load.js';
import type { SideSetup } from './sides.js';

type Priced = { readonly provider: Provider; readonly prices: Prices };
type PricedSide = Priced & Pick<SideSetup, 'report'>;
type PricedModels = {
  readonly candidate: PricedSide;
  readonly baseline: PricedSide | null;
  readonly judges: readonly (Priced & { readonly label: string })[];
};

/** Refuses bounds in money that no price can be held against, before anything is spent. What only reads a file costs nothing. */
export function refuseUnpriced(loaded: LoadedSuite, { candidate, baseline, judges }: PricedModels): void {
  const isUnpriced = ({ provider, prices }: Priced): boolean =>
    provider.recordable && prices.of({ inputTokens: 1, outputTokens: 1 }) === null;
  const sides = [candidate, ...(baseline === null ? [] : [baseline])].filter(isUnpriced).map(({ report }) => report.label);
  checkBudget(loaded.suite.budget, [...new Set([...sides, ...judges.filter(isUnpriced).map(({ label }) => label)])], { file: loaded.file });
  const { cost_usd_per_case: most, cost_increase: rise } = loaded.suite.gate.limits;
  const limit =
    most !== undefined && isUnpriced(candidate) ? 'cost_usd_per_case' : rise !== undefined && baseline !== null ? 'cost_increase' : null;
  if (limit === null || sides.length === 0) return;
  throw new CupelError('config', `the price of ${[...new Set(sides)].join(', ')} is not known, so this limit cannot be held`, {
    place: placeIn(loaded, ['gate', 'limits', limit]),
    remedy: 'Write `cost: { input_per_mtok, output_per_mtok }` beside the model, or take the limit out.',
  });
}
