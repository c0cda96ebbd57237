/**
 * Takes personal data and secrets out of a conversation before anything of it is written. Equal data get equal placeholders
 * within the conversation, so that the case still works: an answer that repeats the customer's address repeats `<EMAIL_1>`.
 */
import { type Finding, REDACTION_KINDS, type RedactionKind, withoutOverlaps } from './finding.js';
import { createNameList, findIntroducedNames, partsOf } from './names.js';
import { findPhones } from './phones.js';
import { findSecrets } from './secrets.js';
import { findAddresses, findCards, findEmails, findIbans } from './structured.js';

export type RedactionPolicy = {
  readonly names?: readonly string[] | undefined;
  /** Values that are nobody's secret; `*` stands for anything. */
  readonly allow?: readonly string[] | undefined;
  /** Countries (ISO 3166) whose national telephone numbers count. */
  readonly countries?: readonly string[] | undefined;
};

/** How often each kind was replaced. */
type Replaced = Readonly<Partial<Record<RedactionKind, number>>>;

type Redacted<T> = { readonly value: T; readonly replaced: Replaced };

export type ConversationRedactor = {
  /**
   * The value with every string in it redacted, keys included.
   * @param names of people, told by somebody who read it; what is no name of one of its texts is left out
   */
  readonly redact: <T>(value: T, names?: readonly string[]) => Promise<Redacted<T>>;
  /** What a text holds, without replacing it. */
  readonly find: (text: string) => Promise<readonly Finding[]>;
};

/** Builds a redactor that may be used for any number of conversations. */
export function createRedaction(policy: RedactionPolicy = {}): ConversationRedactor {
  const listed = createNameList(policy.names ?? []);
  const isAllowed = createAllowList(policy.allow ?? []);
  const find = async (text: string, names: (text: string) => Finding[] = listed): Promise<readonly Finding[]> => {
    const found = [
      ...(await findSecrets(text)),
      ...findEmails(text),
      ...findIbans(text),
      ...findCards(text),
      ...findAddresses(text),
      ...findPhones(text, policy.countries),
      ...names(text),
    ].filter(({ start, end }) => !isAllowed(text.slice(start, end)));
    return withoutOverlaps(found);
  };
  return {
    find: (text) => find(text),
    redact: async (value, told = []) => {
      const texts = new Set<string>();
      collect(value, texts);
      const introduced = [...[...texts].flatMap(findIntroducedNames), ...namesAmong(told, texts)].filter((name) => !isAllowed(name));
      const all = [
        ...(policy.names ?? []).filter((name) => [...texts].some((text) => text.toLowerCase().includes(name.toLowerCase()))),
        ...introduced,
      ];
      const whole = createNameList([...(policy.names ?? []), ...introduced]);
      const parts = createNameList(partsOf(all), true);
      const inConversation = (text: string): Finding[] => [...whole(text), ...parts(text)];
      const numbering = new Numbering();
      const replacements = new Map<string, string>();
      for (const text of texts) replacements.set(text, numbering.replace(text, await find(text, inConversation)));
      return { value: mapped(value, (text) => replacements.get(text) ?? text) as typeof value, replaced: numbering.counts() };
    },
  };
}

/** Names that stand in a text as they were told, and look like names: letters, the first of them a capital, no placeholder. */
function namesAmong(told: readonly string[], texts: ReadonlySet<string>): string[] {
  const all = [...texts];
  return told
    .map((name) => name.trim())
    .filter((name) => /^\p{Lu}[\p{L}\p{M}'’.\s-]{1,58}[\p{L}\p{M}]$/u.test(name) && name.split(/\s+/).length <= 5)
    .filter((name) => all.some((text) => text.includes(name)));
}

function createAllowList(patterns: readonly string[]): (text: string) => boolean {
  const matchers = patterns.map(
    (pattern) =>
      new RegExp(
        `^${pattern
          .split('*')
          .map((part) => part.replace(/[\\^$.+?()[\]{}|/-]/g, '\\$&'))
          .join('.{0,200}')}$`,
        'iu',
      ),
  );
  return (text) => matchers.some((matcher) => matcher.test(text.trim()));
}

class Numbering {
  private readonly numbers = new Map<string, string>();
  private readonly counters = new Map<RedactionKind, number>();
  private readonly replaced = new Map<RedactionKind, number>();

  replace(text: string, findings: readonly Finding[]): string {
    let result = '';
    let at = 0;
    for (const finding of findings) {
      result += text.slice(at, finding.start) + this.placeholder(finding);
      at = finding.end;
    }
    return result + text.slice(at);
  }

  private placeholder({ kind, identity }: Finding): string {
    this.replaced.set(kind, (this.replaced.get(kind) ?? 0) + 1);
    const key = `${kind} ${identity}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = (this.counters.get(kind) ?? 0) + 1;
    this.counters.set(kind, number);
    const made = `<${kind}_${number}>`;
    this.numbers.set(key, made);
    return made;
  }

  counts(): Replaced {
    return Object.fromEntries(REDACTION_KINDS.filter((kind) => this.replaced.has(kind)).map((kind) => [kind, this.replaced.get(kind)]));
  }
}

function collect(value: unknown, texts: Set<string>): void {
  if (typeof value === 'string') texts.add(value);
  else if (Array.isArray(value)) for (const item of value) collect(item, texts);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) {
      texts.add(key);
      collect(item, texts);
    }
}

function mapped(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapped(item, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [change(key), mapped(item, change)]));
}
