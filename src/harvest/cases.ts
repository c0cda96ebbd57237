/** Golden cases of redacted turns. */
import type { GoldenCase, Provenance } from '../domain/case.js';
import type { Feedback, Turn } from '../domain/trace.js';
import { sha256 } from '../fingerprint.js';
import { draftChecks } from './draft-checks.js';
import type { HarvestPolicy } from './policy.js';

/** A turn that may become a case, with all that is known about it; its texts are redacted already. */
export type Judged = {
  readonly turn: Turn;
  readonly kind: 'failure' | 'good';
  readonly score: number;
  readonly why: readonly string[];
  readonly replaced: Readonly<Record<string, number>>;
};

/** A failure mode as a case names it. */
export type NamedMode = { readonly name: string; readonly terms: readonly string[] };

/** The same with the number of conversations in it. */
export type SizedMode = NamedMode & { readonly size: number };

const LONGEST_NOTE = 600;
/** Tags that a case keeps beside those of `stratify`. */
const KEPT_TAGS = ['language', 'locale', 'channel'];
/** Folds of letters that Unicode does not take apart. */
const FOLDS: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ı: 'i' };

/** The case that `members`, one answer reported several times, become; the first one gives its words. */
export function buildCase(members: readonly [Judged, ...Judged[]], mode: SizedMode | null, policy: HarvestPolicy): GoldenCase {
  const [{ turn, kind }] = members;
  const correction = correctionIn(members);
  const isFailure = kind === 'failure';
  const expected = isFailure ? correction : turn.output;
  const checks = isFailure ? draftChecks({ input: turn.input, known: knownOf(turn), output: turn.output, correction }) : [];
  const notes = isFailure && policy.payloads === undefined ? notesOf(members) : null;
  const severity = mode === null ? undefined : entryFor(policy.severity, mode);
  const weight = mode === null ? undefined : (entryFor(policy.weights, mode) ?? rareWeight(mode, policy));
  const tags = tagsOf(turn, policy);
  const provenance = members.map((member) => provenanceOf(member, mode));
  return {
    id: caseId(turn.input, turn.history, kind),
    input: turn.input,
    ...(turn.history.length === 0 ? {} : { messages: [...turn.history] }),
    ...(turn.context.length === 0 ? {} : { context: turn.context.map(({ id, text }) => ({ id, text })) }),
    ...toolsOf(turn, kind),
    ...(expected === null ? {} : { expected }),
    ...(checks.length === 0 ? {} : { checks }),
    ...(notes === null ? {} : { rubric_notes: notes }),
    ...(Object.keys(tags).length === 0 ? {} : { tags }),
    ...(severity === undefined ? {} : { severity }),
    ...(weight === undefined ? {} : { weight }),
    provenance: provenance.length === 1 ? (provenance[0] ?? {}) : provenance,
  };
}

/** What a rare mode lacks in cases, each of its cases has in weight. */
function rareWeight({ size }: SizedMode, { oversample }: HarvestPolicy): number | undefined {
  return oversample !== undefined && size < oversample.below ? oversample.weight : undefined;
}

/** Where a turn comes from, and what was said about it. */
function provenanceOf({ turn, why }: Judged, mode: NamedMode | null): Provenance {
  return {
    source: turn.format,
    trace: turn.trace,
    ...(turn.url === null ? {} : { url: turn.url }),
    ...(turn.at === null ? {} : { observed: new Date(turn.at).toISOString() }),
    signal: why.join(','),
    ...(mode === null ? {} : { mode: mode.name }),
  };
}

export function correctionIn(members: readonly Judged[]): string | null {
  for (const { turn } of members) {
    const found = turn.feedback.find((entry) => entry.kind === 'correction');
    if (found?.kind === 'correction') return found.text;
  }
  return null;
}

export function commentsIn(feedback: readonly Feedback[]): string[] {
  return feedback.flatMap((entry) => (entry.kind === 'comment' ? [entry.text] : []));
}

function knownOf({ history, context }: Turn): string {
  return [...history.map(({ content }) => content), ...context.map(({ text }) => text)].join('\n');
}

/** What a judge may know of the failure: the answer that was rejected, and what people said. */
function notesOf(members: readonly [Judged, ...Judged[]]): string {
  const comments = [...new Set(members.flatMap(({ turn }) => commentsIn(turn.feedback)))].slice(0, 3);
  const said = comments.length === 0 ? '' : ` People said: ${comments.map((comment) => JSON.stringify(cut(comment))).join(', ')}.`;
  return `This answer was rejected in production: ${JSON.stringify(cut(members[0].turn.output))}.${said}`;
}

function cut(text: string): string {
  return text.length <= LONGEST_NOTE ? text : `${text.slice(0, LONGEST_NOTE).toWellFormed()}...`;
}

/** A failure's tool results may be those of the wrong call: they are not replayed. */
function toolsOf({ tools }: Turn, kind: Judged['kind']): Pick<GoldenCase, 'tools'> {
  if (kind === 'failure') return {};
  const recorded = tools.flatMap((use) => (use.result === null || use.result === undefined ? [] : [toRecorded(use)]));
  return recorded.length === 0 ? {} : { tools: recorded };
}

function toRecorded({ name, arguments: given, result }: Turn['tools'][number]): NonNullable<GoldenCase['tools']>[number] {
  const isObject = typeof given === 'object' && given !== null && !Array.isArray(given);
  return { name, ...(isObject ? { arguments: given as never } : {}), result: result as never };
}

function tagsOf({ tags }: Turn, { stratify }: HarvestPolicy): Record<string, string> {
  const known: Record<string, string> = { ...tags };
  if (known.locale === undefined && known.language !== undefined && stratify.includes('locale')) known.locale = known.language;
  const kept = [...new Set([...KEPT_TAGS, ...stratify])].filter((key) => known[key] !== undefined).sort();
  return Object.fromEntries(kept.map((key) => [key, known[key] ?? '']));
}

/** What a policy says of a mode: by its name, or by words that all are among its terms. */
export function entryFor<T>(entries: Readonly<Record<string, T>>, { name, terms }: NamedMode): T | undefined {
  if (entries[name] !== undefined) return entries[name];
  const stems = new Set([...terms, ...name.split('-')].map(stem));
  return Object.entries(entries).find(([key]) => key.split(/[^\p{L}\p{N}]+/u).every((word) => stems.has(stem(word))))?.[1];
}

function stem(word: string): string {
  return word.toLowerCase().slice(0, 5);
}

/** Readable, and the same for the same question and kind in every run: its first words and eight hex digits of what is replayed. */
export function caseId(input: string, history: Turn['history'], kind: string): string {
  const words = input
    .replace(/<[A-Z]+_\d+>/g, ' ')
    .toLowerCase()
    .replace(/[ßøæœłđı]/g, (letter) => FOLDS[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}]{3,20}/gu);
  const digest = sha256(JSON.stringify([kind, input, history.map(({ role, content }) => [role, content])])).slice(0, 8);
  return `${(words ?? []).slice(0, 4).join('-') || 'case'}-${digest}`;
}
