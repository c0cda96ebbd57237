/**
 * What a run used, as a fold over the calls in its journal: a resumed run reports what an undisturbed one reports, and the order
 * in which answers came does not show. Money is added in whole units of 1e-10 USD for that, finer than any price of one token.
 */
import type { UsageReport } from '../domain/report.js';
import type { Usage as Tokens } from '../domain/trial.js';

const UNITS_PER_USD = 1e10;

/** USD as whole units of 1e-10, exact to add. */
export function toMoney(usd: number): number {
  return Math.round(usd * UNITS_PER_USD);
}

export function fromMoney(money: number): number {
  return money / UNITS_PER_USD;
}

export type Usage = {
  /** Every request sent, attempts included. */
  readonly requests: number;
  readonly fromCassette: number;
  /** Tokens of answers that a provider gave in this run; those of cassettes were used before. */
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly money: number;
  /** Answers whose price is unknown. */
  readonly unpriced: number;
};

export const NO_USAGE: Usage = { requests: 0, fromCassette: 0, inputTokens: 0, outputTokens: 0, money: 0, unpriced: 0 };

/** One call as far as it counts. */
export type CountedCall = {
  readonly source: 'provider' | 'cassette';
  readonly attempts: number;
  readonly usage: Tokens | null;
  readonly costUsd: number | null;
};

/** Adds a call. An answer without a price makes the sum unknown; a call without an answer is taken for unbilled. */
export function addCall(usage: Usage, call: CountedCall, answered: boolean): Usage {
  if (call.source === 'cassette') return { ...usage, fromCassette: usage.fromCassette + 1 };
  return {
    requests: usage.requests + call.attempts,
    fromCassette: usage.fromCassette,
    inputTokens: usage.inputTokens + (call.usage?.inputTokens ?? 0),
    outputTokens: usage.outputTokens + (call.usage?.outputTokens ?? 0),
    money: usage.money + toMoney(call.costUsd ?? 0),
    unpriced: usage.unpriced + (answered && call.costUsd === null ? 1 : 0),
  };
}

/** The report's words. Money is null when the price of a model that answered is unknown. */
export function toUsageReport(usage: Usage): UsageReport {
  const { requests, fromCassette, inputTokens, outputTokens } = usage;
  return { requests, fromCassette, inputTokens, outputTokens, usd: usage.unpriced > 0 ? null : fromMoney(usage.money) };
}
