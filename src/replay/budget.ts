/**
 * What a run may spend. Before a request is sent, the most that it may cost is set aside; what it did cost is settled after. So
 * nothing overshoots, however many requests are in flight. A claim that does not fit waits for others to settle; one that would
 * not fit even then ends the run.
 */
import { countFileTokens } from '../domain/file-tokens.js';
import { CupelError } from '../errors.js';
import type { GenerationRequest } from '../providers/provider.js';
import { fromMoney, toMoney, type Usage } from './usage.js';

/** Upper bounds of a whole run; money in USD. `minutes` is a matter of the run's deadline. */
export type BudgetLimits = {
  readonly usd?: number | undefined;
  readonly requests?: number | undefined;
  readonly tokens?: number | undefined;
  readonly minutes?: number | undefined;
};

/** Bounds of the command line in the place of a file's own. */
export function overrideBudget<Limits extends BudgetLimits>(
  limits: Limits,
  { maxUsd, maxRequests }: { readonly maxUsd?: number | undefined; readonly maxRequests?: number | undefined },
): Limits {
  return {
    ...limits,
    ...(maxUsd === undefined ? {} : { usd: maxUsd }),
    ...(maxRequests === undefined ? {} : { requests: maxRequests }),
  };
}

/** The most that one request may cost. Where nobody knows (`usd` null) it is taken for as dear as the dearest answer so far. */
type Claim = { readonly usd: number | null; readonly tokens: number };

/** What a request did cost: known; nothing; or unknown, because it broke off when the provider may have been at work. */
export type Bill =
  | { readonly kind: 'known'; readonly usd: number | null; readonly tokens: number }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unknown' };

export type Reservation = { readonly settle: (bill: Bill) => void };

export type Budget = {
  /** Null when the budget is used up, or when the run stopped meanwhile. At once where nobody has to be waited for. */
  readonly reserve: (claim: Claim) => Reservation | null | Promise<Reservation | null>;
  /** Ends all waiting. */
  readonly close: () => void;
  /** Which limit ended it, in words; null while there is something left. */
  readonly exhausted: () => string | null;
};

type Amounts = { usd: number; requests: number; tokens: number };

/** `spent`: what the run has spent already, from the journal of an earlier process. */
export function createBudget(limits: BudgetLimits, spent: Usage): Budget {
  const caps = { usd: toMoney(limits.usd ?? Infinity), requests: limits.requests ?? Infinity, tokens: limits.tokens ?? Infinity };
  const used: Amounts = { usd: spent.money, requests: spent.requests, tokens: spent.inputTokens + spent.outputTokens };
  const held: Amounts = { usd: 0, requests: 0, tokens: 0 };
  const dearest = { usd: 0, tokens: 0 };
  const queue: { readonly claim: Amounts; readonly grant: (reservation: Reservation | null) => void }[] = [];
  let exhausted: string | null = null;

  const lacking = (claim: Amounts, others: Amounts): 'usd' | 'requests' | 'tokens' | undefined =>
    (['usd', 'requests', 'tokens'] as const).find((unit) => used[unit] + others[unit] + claim[unit] > caps[unit]);

  const pump = (): void => {
    for (let next = queue[0]; next !== undefined; next = queue[0]) {
      if (exhausted === null && lacking(next.claim, held) === undefined) {
        queue.shift();
        next.grant(hold(next.claim));
        continue;
      }
      if (exhausted === null && held.requests > 0) return;
      exhausted ??= describe(lacking(next.claim, held) ?? 'requests', limits);
      queue.shift();
      next.grant(null);
    }
  };

  const hold = (claim: Amounts): Reservation => {
    add(held, claim, 1);
    let open = true;
    return {
      settle: (bill) => {
        if (!open) return;
        open = false;
        add(held, claim, -1);
        add(used, charge(bill, claim), 1);
        pump();
      },
    };
  };

  const charge = (bill: Bill, claim: Amounts): Amounts => {
    if (bill.kind === 'nothing') return { usd: 0, requests: 1, tokens: 0 };
    // An attempt that broke off may have been billed: taken for as dear as the dearest answer so far, at most what was set aside.
    if (bill.kind === 'unknown') {
      return { usd: Math.min(claim.usd, dearest.usd), requests: 1, tokens: Math.min(claim.tokens, dearest.tokens) };
    }
    const usd = toMoney(bill.usd ?? 0);
    dearest.usd = Math.max(dearest.usd, usd);
    dearest.tokens = Math.max(dearest.tokens, bill.tokens);
    return { usd, requests: 1, tokens: bill.tokens };
  };

  return {
    reserve: ({ usd, tokens }) => {
      const claim = { usd: usd === null ? dearest.usd : toMoney(usd), requests: 1, tokens };
      if (queue.length === 0 && exhausted === null && lacking(claim, held) === undefined) return hold(claim);
      return new Promise((grant) => {
        queue.push({ claim, grant });
        pump();
      });
    },
    close: () => {
      for (const waiting of queue.splice(0)) waiting.grant(null);
    },
    exhausted: () => exhausted,
  };
}

function add(sum: Amounts, amounts: Amounts, sign: 1 | -1): void {
  sum.usd += sign * amounts.usd;
  sum.requests += sign * amounts.requests;
  sum.tokens += sign * amounts.tokens;
}

function describe(unit: 'usd' | 'requests' | 'tokens', limits: BudgetLimits): string {
  if (unit === 'usd') return `the next call may cost more than what is left of ${fromMoney(toMoney(limits.usd ?? 0))} USD`;
  return `the budget of ${limits[unit]} ${unit} is used up`;
}

/** Output tokens that are set aside for a request that does not bound them itself. */
export const ASSUMED_OUTPUT_TOKENS = 4_096;
/** What the frame of a message may add to its text, in tokens. */
const MESSAGE_OVERHEAD = 8;

/**
 * The most tokens a request may use. A token is at least one byte of UTF-8, so the bytes bound the input; the output is bounded
 * by `max_output_tokens` or, where nobody wrote it, taken for 4,096.
 */
export function largestTokens(request: GenerationRequest): number {
  const texts = [
    ...request.messages.map((message) => `${message.content}${JSON.stringify(message.tool_calls ?? '')}`),
    JSON.stringify(request.tools ?? ''),
    JSON.stringify(request.outputSchema ?? ''),
    JSON.stringify(request.payload ?? ''),
  ];
  const input = texts.reduce((sum, text) => sum + Buffer.byteLength(text, 'utf8') + MESSAGE_OVERHEAD, 0);
  return input + countFileTokens(request.attachments ?? []) + (request.params.max_output_tokens ?? ASSUMED_OUTPUT_TOKENS);
}

/**
 * Refuses a budget in money that nothing can hold, before anything is spent.
 * @throws CupelError `config` when a model's price is unknown and neither requests nor tokens are limited
 */
export function checkBudget(limits: BudgetLimits, unpricedModels: readonly string[], place: { file?: string } = {}): void {
  if (limits.usd === undefined || unpricedModels.length === 0) return;
  if (limits.requests !== undefined || limits.tokens !== undefined) return;
  throw new CupelError('config', `the price of ${unpricedModels.join(', ')} is not known, so a budget in USD cannot be kept`, {
    place: { ...place, path: 'budget.usd' },
    remedy: 'Write `cost: { input_per_mtok, output_per_mtok }` beside the model, or add `budget.requests` or `budget.tokens`.',
  });
}
