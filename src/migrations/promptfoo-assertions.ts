/** promptfoo's assertions as checks, and as requirements for a judge. Nothing that a file names as code is run. */
import type { Check } from '../domain/check.js';
import { isJsonObject, type Json } from '../domain/json.js';
import type { Account } from './draft.js';
import { beyondNames, fillNames } from './nunjucks.js';
import type { Assertion } from './promptfoo-schema.js';

/** What one assertion becomes for one case. */
export type Taken =
  | { readonly kind: 'check'; readonly check: Check }
  /** A requirement that a model judges. */
  | {
      readonly kind: 'rubric';
      readonly rubric: JudgedKind;
      readonly requirement: string;
      readonly provider: Json | undefined;
      readonly weight: number;
    }
  | { readonly kind: 'none' };

export type JudgedKind = 'llm-rubric' | 'factuality';

type Context = {
  /** Where it stands: `tests[3].assert[0]`. */
  readonly where: string;
  readonly vars: Readonly<Record<string, string>>;
  readonly account: Account;
  /** Reads a file that a value names, as data; null (and told) where it may not be read. */
  readonly readValue: (reference: string, what: string) => Promise<Json | null>;
};

const CODE_TYPES = new Set(['javascript', 'python', 'ruby', 'webhook']);
const JUDGED: Readonly<Record<string, JudgedKind>> = {
  'llm-rubric': 'llm-rubric',
  'model-graded-closedqa': 'llm-rubric',
  factuality: 'factuality',
  'model-graded-factuality': 'factuality',
};
const OWN_KEYS = new Set(['type', 'value', 'threshold', 'weight', 'metric', 'provider']);

/** Takes one assertion over, or tells why not. */
export async function takeAssertion(assertion: Assertion, context: Context): Promise<Taken> {
  const negated = assertion.type.startsWith('not-');
  const type = negated ? assertion.type.slice('not-'.length) : assertion.type;
  const what = `${context.where} ${assertion.type}`;
  const leave = (why: string): Taken => {
    context.account.leaveOut(what, why);
    return { kind: 'none' };
  };
  if (CODE_TYPES.has(type))
    return leave(
      'It runs code of the file, which a migration does not. Write it as a `run` check: a command that reads the answer from a file and exits 0 when it holds.',
    );
  const strange = Object.keys(assertion).find((key) => !OWN_KEYS.has(key));
  if (strange !== undefined) return leave(`\`${strange}\` changes what it looks at, and has no counterpart here.`);
  const value = await renderValue(assertion.value, what, context);
  if (value === undefined && assertion.value !== undefined) return { kind: 'none' };
  const judged = Object.hasOwn(JUDGED, type) ? JUDGED[type] : undefined;
  if (judged !== undefined) {
    if (negated) return leave('A rubric is not negated. Say in the criterion what must not be.');
    if (typeof value !== 'string') return leave('Its value is no text.');
    context.account.change(
      what,
      "The judge gives a reason and a verdict in a strict form, and sees the answer as fenced data; promptfoo's own wording is not used.",
    );
    return { kind: 'rubric', rubric: judged, requirement: value, provider: assertion.provider, weight: assertion.weight ?? 1 };
  }
  const made = await makeCheck(type, value, assertion);
  if ('why' in made) return leave(made.why);
  context.account.keep(what);
  return { kind: 'check', check: named(negated ? negate(made) : made, assertion, what, context.account) };
}

type Made = Check | { readonly why: string };
const why = (text: string): Made => ({ why: text });

async function makeCheck(type: string, value: Json | undefined, { threshold }: Assertion): Promise<Made> {
  switch (type) {
    case 'equals':
      if (typeof value === 'object' && value !== null) return { json: { path: '$', equals: value } };
      return value === undefined ? why('It has no value.') : { equals: String(value), trim: false };
    case 'contains':
    case 'icontains':
    case 'starts-with':
      return textCheck(type, value);
    case 'contains-any':
    case 'contains-all':
    case 'icontains-any':
    case 'icontains-all':
      return listCheck(type, value);
    case 'regex':
      return typeof value === 'string' && value !== '' ? patternCheck(value) : why('Its value is no pattern.');
    case 'is-json':
      return schemaCheck(value);
    case 'latency':
      return typeof threshold === 'number' ? { latency_ms: { max: threshold } } : why('It has no threshold.');
    case 'cost':
      return typeof threshold === 'number' ? { cost_usd: { max: threshold } } : why('It has no threshold.');
    case 'word-count':
      return wordCheck(value);
    case 'finish-reason':
      return finishCheck(value);
    default:
      return why(REASONS[type] ?? 'Cupel has no check of that meaning. A judge with a rubric, or a `run` check, can say it.');
  }
}

const REASONS: Readonly<Record<string, string>> = {
  'contains-json': '`json: true` here wants the whole answer to be JSON. Use it if that is what you mean.',
  levenshtein: 'promptfoo counts edits; `levenshtein: { min }` here is the share that agrees. Choose a share.',
  similar: 'It needs an embeddings endpoint. Add a `similarity` scorer with the address of yours.',
  'select-best': 'It compares the outputs of one run; the comparison of candidate and baseline is what the gate does.',
  'max-score': 'It compares the outputs of one run; the comparison of candidate and baseline is what the gate does.',
  human: 'People give their verdict with `cupel label`.',
  'assert-set': 'A set with a threshold of its own has no counterpart. Write its assertions one by one.',
};

function textCheck(type: 'contains' | 'icontains' | 'starts-with', value: Json | undefined): Made {
  if ((typeof value !== 'string' && typeof value !== 'number') || value === '') return why('Its value is no text.');
  const text = String(value);
  if (type === 'starts-with') return { starts_with: text };
  return { contains: text, ...(type === 'icontains' ? { ignore_case: true } : {}) };
}

function listCheck(type: string, value: Json | undefined): Made {
  const list = typeof value === 'string' ? splitByCommas(value) : Array.isArray(value) ? value.map((item) => textOf(item)) : [];
  if (list.length === 0 || list.includes('')) return why('Its value is no list of texts.');
  const folded = type.startsWith('i') ? { ignore_case: true } : {};
  return type.endsWith('any') ? { contains_any: list, ...folded } : { contains_all: list, ...folded };
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Fields as promptfoo separates them: by commas, where a field in double quotes may hold some. */
function splitByCommas(text: string): string[] {
  return [...text.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^,]*))\s*(?:,|$)/g)]
    .map(([whole, quoted, plain]) => ({ whole, field: quoted === undefined ? (plain ?? '').trim() : quoted.replaceAll('""', '"') }))
    .filter(({ whole }) => whole !== '')
    .map(({ field }) => field);
}

async function patternCheck(pattern: string): Promise<Made> {
  const { RE2JS } = await import('re2js');
  try {
    RE2JS.compile(pattern);
    return { matches: pattern };
  } catch {
    return why('Patterns here are RE2, which has no look-around and no back-references. Write the pattern without them.');
  }
}

function schemaCheck(value: Json | undefined): Made {
  if (value === undefined || value === null || value === '') return { json: true };
  if (isJsonObject(value)) return { json: { schema: value } };
  return why('Its schema is written as text. Write it as an object, or as a file of its own.');
}

function wordCheck(value: Json | undefined): Made {
  const count = typeof value === 'string' ? Number(value) : value;
  if (typeof count === 'number' && Number.isInteger(count) && count >= 0) return { words: { min: count, max: count } };
  const { min, max } = isJsonObject(value) ? value : {};
  const bounds = { ...(typeof min === 'number' ? { min } : {}), ...(typeof max === 'number' ? { max } : {}) };
  return Object.keys(bounds).length === 0 ? why('It says neither a number nor `min` or `max`.') : { words: bounds };
}

function finishCheck(value: Json | undefined): Made {
  if (value === 'content_filter') return { finish_reason: 'refusal' };
  return value === 'stop' || value === 'length' || value === 'tool_calls'
    ? { finish_reason: value }
    : why('Its value is no reason that providers share.');
}

function negate(check: Check): Check {
  return Object.fromEntries(
    Object.entries(check).map(([key, value]) => [key === 'ignore_case' || key === 'trim' ? key : `not_${key}`, value]),
  ) as Check;
}

function named(check: Check, { weight, metric }: Assertion, what: string, account: Account): Check {
  if (weight !== undefined && weight <= 0)
    account.change(
      `${what} (weight ${weight})`,
      'It counted for nothing in the score, and still failed the test; here it counts like the others.',
    );
  return {
    ...check,
    ...(metric === undefined || metric === '' ? {} : { name: metric }),
    ...(weight === undefined || weight <= 0 ? {} : { weight }),
  };
}

/** The value with the case's variables filled in; undefined (and told) where that cannot be done as promptfoo does it. */
async function renderValue(value: Json | undefined, what: string, { vars, account, readValue }: Context): Promise<Json | undefined> {
  if (typeof value === 'string' && value.startsWith('file://')) return (await readValue(value, what)) ?? undefined;
  const beyond = value === undefined ? null : beyondNames(JSON.stringify(value));
  if (beyond !== null) {
    account.leaveOut(what, `Its value uses ${beyond}. Write the text itself.`);
    return undefined;
  }
  return value === undefined ? undefined : fillDeep(value, vars);
}

function fillDeep(value: Json, vars: Readonly<Record<string, string>>): Json {
  if (typeof value === 'string') return fillNames(value, vars);
  if (Array.isArray(value)) return value.map((item) => fillDeep(item, vars));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillDeep(item ?? null, vars)]));
}
