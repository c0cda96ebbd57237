/** Asks for neighbours of new cases in rare failure modes, and keeps those that nobody asked yet. */
import type { GoldenCase } from '../../domain/case.js';
import { provenances } from '../../domain/case.js';
import { questionOf } from '../../harvest/matching.js';
import type { HarvestPolicy } from '../../harvest/policy.js';
import type { Proposal } from '../../harvest/proposal.js';
import { neighboursIn, type Parent, SYNTHETIC_TASK, syntheticCase, syntheticData } from '../../harvest/synthetic.js';
import type { Ask } from '../../modes/coding.js';
import type { ConversationRedactor } from '../../redaction/redact.js';

type Making = {
  readonly ask: Ask;
  readonly redaction: ConversationRedactor;
  /** Cases of the golden set, synthetic ones included. */
  readonly existing: readonly GoldenCase[];
  readonly wanted: NonNullable<HarvestPolicy['synthetic']>;
};

/** Proposals of neighbours, at most as many as the policy allows, in the order of their cases. */
export async function makeNeighbours(
  proposals: readonly Proposal[],
  { ask, redaction, existing, wanted }: Making,
): Promise<readonly Proposal[]> {
  const parents = rareParents(proposals, existing, wanted.below);
  const each = wanted.per_case * wanted.kinds.length;
  const asked = parents.slice(0, Math.ceil(wanted.most / each));
  const made = await Promise.all(
    asked.map(async ({ proposal, parent }) => {
      const found = neighboursIn(await ask({ task: SYNTHETIC_TASK, data: syntheticData(parent, wanted) }), wanted);
      return Promise.all(
        found.map(async (neighbour, index): Promise<Proposal> => {
          const { value, replaced } = await redaction.redact(neighbour);
          const golden = syntheticCase(parent, value, index + 1);
          return { ...golden, harvest: { ...proposal.harvest, kind: 'synthetic', score: 0, why: [neighbour.kind], replaced } };
        }),
      );
    }),
  );
  return fresh(made.flat(), [...existing, ...proposals]).slice(0, wanted.most);
}

/** New failures in modes that have few cases, those in the golden set included. */
function rareParents(
  proposals: readonly Proposal[],
  existing: readonly GoldenCase[],
  below: number,
): readonly { readonly proposal: Proposal; readonly parent: Parent }[] {
  const counts = new Map<string, number>();
  const count = (mode: string | undefined): void => {
    if (mode !== undefined) counts.set(mode, (counts.get(mode) ?? 0) + 1);
  };
  for (const golden of existing) count(provenances(golden).find(({ mode }) => mode !== undefined)?.mode);
  for (const { harvest } of proposals) if (harvest.kind === 'failure') count(harvest.mode);
  return proposals.flatMap((proposal) => {
    const { harvest, ...golden } = proposal;
    const { mode } = harvest;
    if (harvest.kind !== 'failure' || mode === undefined || typeof golden.input !== 'string' || (counts.get(mode) ?? 0) >= below) return [];
    return [{ proposal, parent: { golden, mode } }];
  });
}

/** Those whose question, word for word, nobody asked before; of two equal ones the first. A paraphrase may be as near as it likes. */
function fresh(made: readonly Proposal[], before: readonly GoldenCase[]): readonly Proposal[] {
  const taken = new Set(before.map((golden) => questionOf(golden).text));
  const ids = new Set(before.map(({ id }) => id));
  return made.filter((one) => {
    const { text } = questionOf(one);
    if (taken.has(text) || ids.has(one.id)) return false;
    taken.add(text);
    ids.add(one.id);
    return true;
  });
}
