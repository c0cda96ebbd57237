/** Which proposals are written: failures up to a cap for each mode, good answers beside them, both spread over slices. */
import type { GoldenCase } from '../domain/case.js';
import { sha256 } from '../fingerprint.js';
import type { HarvestPolicy } from './policy.js';

/** One case with what the choice needs to know of it. */
export type Choosable = {
  readonly golden: GoldenCase;
  readonly kind: 'failure' | 'good';
  readonly mode: string | null;
  readonly isCorrected: boolean;
  /** Milliseconds since the epoch; 0 where it is not known. */
  readonly at: number;
  readonly reports: number;
  /** Whether it stands in the golden set already: then it counts against caps and shares, and is not written again. */
  readonly isKnown: boolean;
};

/** The chosen new ones, in the order in which they were given. */
export function chooseCases<T extends Choosable>(cases: readonly T[], policy: HarvestPolicy): readonly T[] {
  const failures = cases.filter(({ kind }) => kind === 'failure');
  const modes = Map.groupBy(failures, ({ mode }) => mode ?? '');
  const chosenFailures = [...modes.values()].flatMap((mode) => fill(mode, policy.cap_per_mode, policy));
  const good = cases.filter(({ kind }) => kind === 'good');
  // Good answers come with new failures alone: a set that has its failures gains nothing from being harvested once more.
  const share = policy.keep_good / (1 - policy.keep_good);
  const known = good.filter(({ isKnown }) => isKnown).length;
  const room = failures.length > 0 ? known + Math.round(chosenFailures.length * share) : policy.keep_good === 0 ? 0 : policy.cap_per_mode;
  const chosen = new Set<T>([...chosenFailures, ...fill(good, room, policy)]);
  return cases.filter((one) => chosen.has(one));
}

/** New ones until there are `most` with those that are known: slice by slice in turn, the most useful of each first. */
function fill<T extends Choosable>(cases: readonly T[], most: number, policy: HarvestPolicy): readonly T[] {
  const room = most - cases.filter(({ isKnown }) => isKnown).length;
  const fresh = cases.filter(({ isKnown }) => !isKnown);
  if (fresh.length <= room) return fresh;
  const inOrder = diverseFirst([...fresh].sort((a, b) => byUse(a, b, policy.seed)));
  const slices = Map.groupBy(inOrder, ({ golden }) => policy.stratify.map((key) => String(golden.tags?.[key] ?? '')).join('\0'));
  const queues = [...slices.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, queue]) => queue);
  const chosen: T[] = [];
  for (let round = 0; chosen.length < room; round += 1) {
    const next = queues.flatMap((queue) => queue[round] ?? []);
    if (next.length === 0) break;
    chosen.push(...next.slice(0, room - chosen.length));
  }
  return chosen;
}

/** From this share of common words on, a question says little that the one before did not say. */
const ALIKE = 0.7;

/** The same order, but what asks nearly what was chosen already comes last. */
function diverseFirst<T extends Choosable>(ordered: readonly T[]): readonly T[] {
  const seen: ReadonlySet<string>[] = [];
  const [different, alike]: [T[], T[]] = [[], []];
  for (const one of ordered) {
    const words = wordsOf(one.golden);
    const isAlike = seen.some((other) => commonShare(words, other) >= ALIKE);
    (isAlike ? alike : different).push(one);
    if (!isAlike) seen.push(words);
  }
  return [...different, ...alike];
}

function wordsOf({ input }: GoldenCase): ReadonlySet<string> {
  return new Set(
    String(input ?? '')
      .toLowerCase()
      .match(/[\p{L}]{3,}/gu) ?? [],
  );
}

function commonShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common / Math.max(1, a.size + b.size - common);
}

/** Corrected ones first, then those reported most, then recent ones; among equals a seeded order. */
function byUse(a: Choosable, b: Choosable, seed: number): number {
  return Number(b.isCorrected) - Number(a.isCorrected) || b.reports - a.reports || b.at - a.at || (draw(a, seed) < draw(b, seed) ? -1 : 1);
}

function draw({ golden }: Choosable, seed: number): string {
  return sha256(`${seed} ${golden.id}`);
}
