/** From redacted answers to proposals: duplicates merged, failures grouped into modes, known cases told, the others chosen. */

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Deps } from '../../deps.js';
import type { GoldenCase, Provenance } from '../../domain/case.js';
import { buildCase, commentsIn, correctionIn, entryFor, type Judged } from '../../harvest/cases.js';
import { newOrigins, readGoldenSet, type SetLine } from '../../harvest/golden-set.js';
import { caseOfOrigin, indexOrigins, questionOf } from '../../harvest/matching.js';
import type { HarvestPolicy } from '../../harvest/policy.js';
import type { Proposal } from '../../harvest/proposal.js';
import { type Choosable, chooseCases } from '../../harvest/selection.js';
import { clusterFailures, type Failure } from '../../modes/clusters.js';
import { type Ask, codeFailures } from '../../modes/coding.js';
import { groupDuplicates } from '../../modes/duplicates.js';
import { centredLikeness, type Embed, embedTexts } from '../../modes/embedded.js';
import { findKnown } from '../../modes/known-questions.js';
import { nameModes } from '../../modes/naming.js';
import { readRegularFile } from './harvest-policy.js';

const MAX_SET_BYTES = 256 << 20;

export type FailureMode = {
  readonly name: string;
  readonly terms: readonly string[];
  /** Conversations, duplicates included. */
  readonly size: number;
  readonly severity: string | null;
  /** Ids of its cases. */
  readonly examples: readonly string[];
  readonly isCovered: boolean;
  readonly members: readonly Judged[];
};

export type Proposed = {
  readonly proposals: readonly Proposal[];
  readonly gained: ReadonlyMap<string, readonly Provenance[]>;
  readonly modes: readonly FailureMode[];
  /** Answers that were merged into another one. */
  readonly duplicates: number;
  readonly known: number;
};

export type Harvest = Proposed & { readonly policy: HarvestPolicy; readonly judged: readonly Judged[] };

export type Proposing = {
  readonly policy: HarvestPolicy;
  /** The golden set that they are for, if any. */
  readonly golden: string | undefined;
  /** The model that labels failures. */
  readonly ask: Ask | null;
  readonly embed: Embed | null;
};

type Members = readonly [Judged, ...Judged[]];
type Case = Choosable & { readonly members: Members; readonly cluster: number | null; readonly knownId: string | null };

/**
 * Proposes cases.
 * @throws CupelError `config` where that is no golden set
 */
export async function proposeCases(judged: readonly Judged[], { policy, golden, ask, embed }: Proposing, deps: Deps): Promise<Proposed> {
  const vectors = embed === null ? null : await embedTexts(judged.map(textToEmbed), embed);
  if (embed !== null && vectors === null)
    deps.log.warn('the embedding model gave too few vectors: duplicates and modes are told by words alone');
  const groups = groupDuplicates(
    judged.map(({ turn, kind }) => ({ kind, input: turn.input, output: turn.output, history: historyText(turn.history) })),
    vectors === null ? null : centredLikeness(vectors),
  ).map((group) => toMembers(group.flatMap((position) => judged[position] ?? [])));
  const failures = groups.filter(([{ kind }]) => kind === 'failure');
  const asFailures = failures.map(toFailure);
  const coded = ask === null ? null : await codeFailures(asFailures, ask);
  const vectorOf = new Map(judged.map((one, position) => [one, vectors?.[position] ?? null]));
  const likeness = vectors === null ? null : centredLikeness(failures.map(([first]) => vectorOf.get(first) ?? null));
  const clusters = coded?.clusters ?? clusterFailures(asFailures, likeness);
  const names = coded?.names ?? nameModes(asFailures, clusters);
  const modeOf = new Map<Members, number>();
  for (const [number, cluster] of clusters.entries()) {
    for (const position of cluster) {
      const members = failures[position];
      if (members !== undefined) modeOf.set(members, number);
    }
  }
  const existing = golden === undefined ? [] : readExisting(golden, deps);
  const cases = toCases(groups, modeOf, names, existing, policy);
  const chosen = chooseCases(cases, policy);
  return {
    proposals: chosen.map((one) => toProposal(one, names)),
    gained: gainedBy(cases, existing),
    modes: names
      .map((mode, number) =>
        describeMode(
          mode,
          cases.filter(({ cluster }) => cluster === number),
          existing,
        ),
      )
      .sort((a, b) => rankOf(b, policy) - rankOf(a, policy)),
    duplicates: judged.length - groups.length,
    known: cases.filter(({ isKnown }) => isKnown).length,
  };
}

/** Question and answer together, as an embedding model sees them. */
function textToEmbed({ turn }: Judged): string {
  return `${turn.input}\n\n${turn.output}`;
}

function historyText(history: Judged['turn']['history']): string {
  return history.map(({ content }) => content).join('\n');
}

/** One case reported several times: the earliest with a correction speaks for all, else the earliest. */
function toMembers(group: readonly Judged[]): Members {
  const hasCorrection = (one: Judged): number => Number(correctionIn([one]) === null);
  const [first, ...rest] = [...group].sort(
    (a, b) => hasCorrection(a) - hasCorrection(b) || (a.turn.at ?? 0) - (b.turn.at ?? 0) || (a.turn.trace < b.turn.trace ? -1 : 1),
  );
  if (first === undefined) throw new Error('a group has a member');
  return [first, ...rest];
}

function toFailure(members: Members): Failure {
  const [{ turn }] = members;
  return {
    input: turn.input,
    output: turn.output,
    history: historyText(turn.history),
    comments: members.flatMap((member) => commentsIn(member.turn.feedback)),
    correction: correctionIn(members),
    tools: turn.tools,
  };
}

/** The cases of the golden set; none where there is no such file yet. */
export function readExisting(path: string, deps: Deps): readonly SetLine[] {
  return existsSync(resolve(deps.cwd, path)) ? readGoldenSet(readRegularFile(path, deps, MAX_SET_BYTES), path) : [];
}

function toCases(
  groups: readonly Members[],
  modeOf: ReadonlyMap<Members, number>,
  names: ReturnType<typeof nameModes>,
  existing: readonly SetLine[],
  policy: HarvestPolicy,
): readonly Case[] {
  const built = groups.map((members) => {
    const cluster = modeOf.get(members) ?? null;
    const mode = cluster === null ? undefined : names[cluster];
    const size = groups.reduce((sum, group) => sum + (modeOf.get(group) === cluster ? group.length : 0), 0);
    return { members, cluster, golden: buildCase(members, mode === undefined ? null : { ...mode, size }, policy) };
  });
  const origins = indexOrigins(existing.map(({ golden }) => golden));
  const similar = findKnown(
    existing.map(({ golden }) => questionOf(golden)),
    built.map(({ golden, members }) => ({ text: questionOf(golden).text, kind: members[0].kind })),
  );
  const taken = new Set(existing.map(({ golden }) => golden.id));
  return built.map(({ members, cluster, golden }, index) => {
    const position = similar[index] ?? null;
    const byQuestion = position === null ? null : (existing[position]?.golden.id ?? null);
    const knownId = caseOfOrigin(origins, golden) ?? byQuestion ?? (taken.has(golden.id) ? golden.id : null);
    return {
      golden,
      members,
      cluster,
      knownId,
      kind: members[0].kind,
      mode: cluster === null ? null : (names[cluster]?.name ?? null),
      isCorrected: correctionIn(members) !== null,
      at: Math.max(0, ...members.map(({ turn }) => turn.at ?? 0)),
      reports: members.length,
      isKnown: knownId !== null,
    };
  });
}

function toProposal({ golden, members, mode, cluster }: Case, names: ReturnType<typeof nameModes>): Proposal {
  const [first] = members;
  const replaced = new Map<string, number>();
  for (const member of members)
    for (const [kind, count] of Object.entries(member.replaced)) replaced.set(kind, (replaced.get(kind) ?? 0) + count);
  return {
    ...golden,
    harvest: {
      kind: first.kind,
      score: Math.max(...members.map(({ score }) => score)),
      why: [...new Set(members.flatMap(({ why }) => why))],
      ...(mode === null ? {} : { mode }),
      ...(cluster === null || names[cluster] === undefined ? {} : { cluster: `mode-${cluster + 1}` }),
      replaced: Object.fromEntries([...replaced].sort(([a], [b]) => (a < b ? -1 : 1))),
    },
  };
}

function gainedBy(cases: readonly Case[], existing: readonly SetLine[]): ReadonlyMap<string, readonly Provenance[]> {
  const byId = new Map<string, GoldenCase>(existing.map(({ golden }) => [golden.id, golden]));
  const gained = new Map<string, readonly Provenance[]>();
  for (const { knownId, golden } of cases) {
    const there = knownId === null ? undefined : byId.get(knownId);
    if (knownId === null || there === undefined) continue;
    const origins = newOrigins({ provenance: [...(gained.get(knownId) ?? []), ...originsOf(there)] }, golden);
    if (origins.length > 0) gained.set(knownId, [...(gained.get(knownId) ?? []), ...origins]);
  }
  return gained;
}

function originsOf({ provenance }: GoldenCase): readonly Provenance[] {
  if (provenance === undefined) return [];
  return Array.isArray(provenance) ? provenance : [provenance];
}

function describeMode(mode: { name: string; terms: readonly string[] }, cases: readonly Case[], existing: readonly SetLine[]): FailureMode {
  const members = cases.flatMap((one) => one.members);
  const isNamed = existing.some(({ golden }) => originsOf(golden).some((origin) => origin.mode === mode.name));
  return {
    ...mode,
    size: members.length,
    severity: cases.find(({ golden }) => golden.severity !== undefined)?.golden.severity ?? null,
    examples: cases.slice(0, 5).map(({ knownId, golden }) => knownId ?? golden.id),
    isCovered: isNamed || cases.some(({ isKnown }) => isKnown),
    members,
  };
}

const GRAVITY: Readonly<Record<string, number>> = { critical: 4, major: 2 };

/** How much a mode matters: conversations x severity, over the effort where the policy gives one. */
function rankOf({ name, terms, size, severity }: FailureMode, policy: HarvestPolicy): number {
  return (size * (GRAVITY[severity ?? ''] ?? 1)) / (entryFor(policy.effort, { name, terms }) ?? 1);
}
