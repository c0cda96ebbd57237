/** A proposal: a golden case, and beside it why it was proposed. */
import type { GoldenCase } from '../domain/case.js';

type HarvestNote = {
  readonly kind: 'failure' | 'good' | 'synthetic';
  readonly score: number;
  readonly why: readonly string[];
  readonly mode?: string;
  readonly cluster?: string;
  readonly replaced: Readonly<Record<string, number>>;
};

export type Proposal = GoldenCase & { readonly harvest: HarvestNote };

/** One line of a proposals file, or of a golden set. */
export function toLine(golden: GoldenCase | Proposal): string {
  return JSON.stringify(golden);
}

/** The case alone, as it goes into a golden set. */
export function withoutNote({ harvest: _, ...golden }: Proposal): GoldenCase {
  return golden;
}
