import type { ParsedCheck } from '../domain/check.js';
import { FINISH_REASONS } from '../domain/trial.js';
import { CupelError, type Place } from '../errors.js';
import { type Evaluate, unevaluated } from './finding.js';

type MeasureCheck = Extract<ParsedCheck, { kind: 'latency_ms' | 'cost_usd' | 'finish_reason' }>;

/**
 * Compares what was measured beside the text. An unknown figure is no finding: a limit on an unknown cost must not hold.
 * @throws CupelError `config` for a finish reason that no answer has
 */
export function compileMeasureCheck(parsed: MeasureCheck, place: Place): Evaluate {
  switch (parsed.kind) {
    case 'latency_ms': {
      const { max } = parsed.value;
      return ({ answer }) => (Number.isFinite(answer.latencyMs) ? answer.latencyMs <= max : unevaluated('the latency is unknown'));
    }
    case 'cost_usd': {
      const { max } = parsed.value;
      return ({ costUsd }) => (costUsd !== null && Number.isFinite(costUsd) ? costUsd <= max : unevaluated('the cost is unknown'));
    }
    case 'finish_reason': {
      const reason = FINISH_REASONS.find((name) => name === parsed.value);
      if (reason === undefined)
        throw new CupelError('config', `${JSON.stringify(parsed.value)} is no finish reason`, {
          place,
          remedy: `Cupel has one name for all vendors: ${FINISH_REASONS.join(', ')}.`,
        });
      return ({ answer }) => answer.finishReason === reason;
    }
  }
}
