/** How far a run trusts its head: the one rule of trust, as a table over events. Pure. */
import { type GitHubEvent, isFromFork, isPrivileged, type Pull } from './event.js';

export const TRUST_INPUTS = ['auto', 'base-policy', 'head'] as const;
export type TrustInput = (typeof TRUST_INPUTS)[number];

export type Trust = {
  /** Whose policy gives the verdict. */
  readonly inForce: 'base' | 'head';
  /** Whether a change of the gate fails it. */
  readonly changesFail: boolean;
  /** Whether a suite that only the head has is run. */
  readonly runsNewSuites: boolean;
};

const BOTS_WITHOUT_SECRETS: ReadonlySet<string> = new Set(['dependabot[bot]']);

/** Whether nobody with write permission stands behind the head, or the run holds secrets that its head must not reach. */
export function isUntrusted(event: GitHubEvent, pull: Pull | null): boolean {
  if (isPrivileged(event)) return true;
  return pull !== null && (isFromFork(pull) || BOTS_WITHOUT_SECRETS.has(pull.author));
}

/**
 * The trust of a run.
 * @param isLabelled whether a maintainer put the head's policy in force, for this very head
 * @returns null for `head` under an event that may not grant it
 */
export function decideTrust(input: TrustInput, event: GitHubEvent, pull: Pull | null, isLabelled: boolean): Trust | null {
  if (input === 'head') return isPrivileged(event) ? null : { inForce: 'head', changesFail: false, runsNewSuites: true };
  if (input === 'base-policy' || isUntrusted(event, pull)) return { inForce: 'base', changesFail: !isLabelled, runsNewSuites: false };
  // What stands on the default branch was let in: nobody is left to ask.
  const isMerged = (event.kind === 'push' || event.kind === 'manual') && event.isDefaultBranch;
  return { inForce: isMerged || isLabelled ? 'head' : 'base', changesFail: false, runsNewSuites: true };
}
