/** All models, applications and services that a suite names: where requests go, and which keys they need. */
import type { Target } from '../../domain/target.js';
import { headerVariables } from '../../providers/http-headers.js';
import { explicitBaseline, type Suite } from '../../suite/schema.js';
import { judgeTarget, rewardTarget, similarityTarget, transcriptionTarget } from '../../suite/scorers.js';
import { addressOf, type ModelContext } from './models.js';

/** Every origin that a suite names for a target or judge. */
export function originsOf(suite: Suite): string[] {
  const targets = [suite.candidate, explicitBaseline(suite), ...judgeTargets(suite)];
  return targets.flatMap((target) => (target === null ? [] : originOfTarget(target)));
}

/** The origin that a target names, if it names one. */
export function originOfTarget(target: Target): string[] {
  if (target.provider === 'http') return [new URL(target.url).origin];
  return 'base_url' in target && target.base_url !== undefined ? [new URL(target.base_url).origin] : [];
}

/** The servers on which any target has an adapter. */
export function serversOf(suites: readonly Suite[]): ModelContext['servers'] {
  const targets = suites.flatMap((suite) => [suite.candidate, explicitBaseline(suite), ...judgeTargets(suite)]);
  return new Map(
    targets.flatMap((target) =>
      target?.provider === 'openai-compatible' && target.adapter?.server !== undefined
        ? [[addressOf(target.base_url), target.adapter.server]]
        : [],
    ),
  );
}

/** Everything that has a part in scoring. */
function judgeTargets({ scorers, transcription }: Suite): Target[] {
  const heard = transcription === undefined ? [] : [transcriptionTarget(transcription)];
  const judges = scorers.flatMap(({ judge, jury, pairwise, similarity, reward }) => [
    ...[judge, pairwise, ...(jury?.judges ?? [])].flatMap((model) => (model === undefined ? [] : [judgeTarget(model)])),
    ...(similarity === undefined ? [] : [similarityTarget(similarity)]),
    ...(reward === undefined ? [] : [rewardTarget(reward)]),
  ]);
  return [...heard, ...judges];
}

/** The variables that hold the keys of a suite's models. */
export function secretVariables(suite: Suite): string[] {
  const targets = [suite.candidate, explicitBaseline(suite), ...judgeTargets(suite)].filter((target) => target !== null);
  const named = targets.flatMap((target) => {
    if (target.provider === 'command') return target.env ?? [];
    if (target.provider === 'http') return headerVariables(target);
    return 'api_key_env' in target && target.api_key_env !== undefined ? [target.api_key_env] : [];
  });
  return [...new Set([...named, 'OPENAI_API_KEY', 'ANTHROPIC_API_KEY'])];
}
