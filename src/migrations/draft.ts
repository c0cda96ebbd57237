/** What a migration makes of another tool's file: the parts of a suite, and an account of what was and was not taken over. */
import type { GoldenCase } from '../domain/case.js';
import type { Check } from '../domain/check.js';
import type { Rubric } from '../domain/judging/rubric.js';
import type { Message } from '../domain/message.js';
import type { Params } from '../domain/target.js';

/** What became of one part of the file. */
export type Finding = {
  /** kept: means the same; changed: taken over, and it means something else in the cases that `why` names; left out: not taken over. */
  readonly outcome: 'kept' | 'changed' | 'left out';
  /** Where it stands in the source, as a person would look for it: `tests[3].assert[0] javascript`. */
  readonly what: string;
  /** One or two sentences; empty for what is kept. */
  readonly why: string;
};

/** The model of a draft, as far as the source names one. */
export type ModelDraft = {
  readonly provider: 'openai' | 'anthropic' | 'openai-compatible';
  readonly model: string;
  readonly baseUrl?: string;
  readonly apiKeyEnv?: string;
  readonly api?: 'chat' | 'responses';
};

/** A judge that the draft needs: its rubric, and its model where the source names one. */
export type JudgeDraft = { readonly rubric: Rubric; readonly model: ModelDraft | null };

/** A scorer of the suite. */
export type ScorerDraft = { readonly id: string; readonly judge: JudgeDraft } | { readonly id: string; readonly check: Check };

export type PromptDraft =
  /** A prompt file that is there already and is used as it is; root-relative. */
  { readonly kind: 'file'; readonly path: string } | { readonly kind: 'messages'; readonly messages: readonly Message[] };

/** Parts of a suite, made from another tool's file. */
export type Draft = {
  /** A name for the suite, as the source has it. */
  readonly name: string;
  readonly prompt: PromptDraft;
  readonly model: ModelDraft | null;
  readonly params: Params;
  readonly cases: readonly GoldenCase[];
  readonly scorers: readonly ScorerDraft[];
  /** `all` where the source calls a case passed only when every check holds. */
  readonly caseChecks: 'share' | 'all';
  readonly findings: readonly Finding[];
};

/** Collects what became of the parts of a file; equal accounts stand once, with how often they hold. */
export type Account = {
  readonly keep: (what: string) => void;
  readonly change: (what: string, why: string) => void;
  readonly leaveOut: (what: string, why: string) => void;
  readonly findings: () => readonly Finding[];
};

/** Opens an account. Findings come out in the order in which they were made. */
export function openAccount(): Account {
  const entries = new Map<string, Finding & { readonly places: string[] }>();
  const add = (outcome: Finding['outcome'], what: string, why: string): void => {
    const key = JSON.stringify([outcome, kindOf(what), why]);
    const known = entries.get(key);
    if (known === undefined) entries.set(key, { outcome, what, why, places: [what] });
    else if (!known.places.includes(what)) known.places.push(what);
  };
  return {
    keep: (what) => add('kept', what, ''),
    change: (what, why) => add('changed', what, why),
    leaveOut: (what, why) => add('left out', what, why),
    findings: () =>
      [...entries.values()].map(({ outcome, what, why, places }) => ({
        outcome,
        what: places.length === 1 ? what : `${what} and ${places.length - 1} more like it`,
        why,
      })),
  };
}

/** More findings than these are not told in one message. */
const MOST_TOLD = 8;

/** Why parts were left out, a line each, where nothing else is left of a file; null where none was. */
export function reasonsIn(findings: readonly Finding[]): string | null {
  const left = findings.filter(({ outcome }) => outcome === 'left out').map(({ what, why }) => `${what}: ${why}`);
  if (left.length === 0) return null;
  return [...left.slice(0, MOST_TOLD), ...(left.length > MOST_TOLD ? [`and ${left.length - MOST_TOLD} more`] : [])].join('\n');
}

/** What an entry is about without its position: equal kinds of `tests[3].assert[0] javascript` are told once. */
function kindOf(what: string): string {
  return what.replaceAll(/\d+/g, '0');
}

/** Numbers ids so that they sort as they stand: `refund-03` of 40. */
export function numberedId(prefix: string, index: number, total: number): string {
  return `${prefix}-${String(index + 1).padStart(String(total).length, '0')}`;
}

/** A text as an id or a file name: words of letters and digits, joined by hyphens, at most 60 characters. */
export function toSlug(text: string, fallback: string): string {
  const slug = text
    .slice(0, 300)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');
  return slug === '' ? fallback : slug;
}
