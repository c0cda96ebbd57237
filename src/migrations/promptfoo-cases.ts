/** promptfoo's tests as golden cases, and what their model-graded assertions need as judges. */
import type { GoldenCase } from '../domain/case.js';
import type { Check } from '../domain/check.js';
import { isJsonObject, type Json, type JsonObject } from '../domain/json.js';
import type { Rubric } from '../domain/judging/rubric.js';
import { type Account, type Draft, type ModelDraft, numberedId, type ScorerDraft, toSlug } from './draft.js';
import { beyondNames, fillNames } from './nunjucks.js';
import { type JudgedKind, takeAssertion } from './promptfoo-assertions.js';
import { providerOf } from './promptfoo-provider.js';
import type { Assertion, Test } from './promptfoo-schema.js';
import type { PlacedTest } from './promptfoo-tests.js';

type Inputs = {
  readonly defaults: Test;
  /** The plain names that the prompt uses. */
  readonly names: readonly string[];
  readonly account: Account;
  readonly readValue: (reference: string, what: string) => Promise<Json | null>;
};

type Built = Pick<Draft, 'cases' | 'scorers' | 'caseChecks'>;
type Requirement = { readonly rubric: JudgedKind; readonly text: string };
type Pending = {
  readonly label: string;
  readonly vars: Readonly<Record<string, string>>;
  readonly checks: readonly Check[];
  readonly requirements: readonly Requirement[];
};

const READ_TEST_KEYS = new Set(['description', 'vars', 'assert', 'threshold', 'metadata', 'options']);
/** Settings that change what is asked or what is looked at. */
const CHANGING_OPTIONS = ['prefix', 'suffix', 'transform', 'postprocess', 'transformVars', 'storeOutputAs', 'runSerially'] as const;

/** Collects tests one by one; `finish` makes the cases and their judges. */
export function caseBuilder(inputs: Inputs): { readonly add: (placed: PlacedTest) => Promise<void>; readonly finish: () => Built } {
  const pending: Pending[] = [];
  const judges = new Map<JudgedKind, ModelDraft | null>();
  const state = { hasThreshold: false };
  return {
    add: async ({ where, test }) => {
      const whole = merge(inputs.defaults, test);
      if (!isTakeable(whole, where, inputs.account)) return;
      if (typeof whole.threshold === 'number') {
        state.hasThreshold = true;
        inputs.account.change(
          `${where} threshold`,
          'A test passed from a share of its assertions on; here that share is the score of the case.',
        );
      }
      for (const vars of await expand(whole, where, inputs)) {
        const built = await build(whole, vars, where, inputs, judges);
        if (built.checks.length + built.requirements.length > 0) pending.push(built);
        else
          inputs.account.leaveOut(
            where,
            'Nothing is left to score it by; promptfoo calls such a test passed, and here what is not measured is no pass.',
          );
      }
    },
    finish: () => finish(pending, judges, state.hasThreshold ? 'share' : 'all', inputs.account),
  };
}

function merge(defaults: Test, test: Test): Test {
  const asObject = (vars: Test['vars']): JsonObject => (typeof vars === 'object' ? vars : {});
  return {
    ...defaults,
    ...test,
    vars: typeof test.vars === 'string' ? test.vars : { ...asObject(defaults.vars), ...asObject(test.vars) },
    assert: [...(test.options?.disableDefaultAsserts === true ? [] : (defaults.assert ?? [])), ...(test.assert ?? [])],
    options: { ...defaults.options, ...test.options },
  };
}

function isTakeable(test: Test, where: string, account: Account): boolean {
  const option = CHANGING_OPTIONS.find((key) => test.options?.[key] !== undefined);
  const key = Object.keys(test).find((name) => !READ_TEST_KEYS.has(name));
  if (typeof test.vars === 'string') account.leaveOut(`${where} vars`, 'Its variables come from a file. Write them into the test.');
  else if (option !== undefined)
    account.leaveOut(
      `${where} options.${option}`,
      'The whole test is left out: the setting changes what is asked or looked at, or ties the test to another.',
    );
  else if (key !== undefined)
    account.leaveOut(`${where} ${key}`, 'The whole test is left out: the setting changes what is asked or how it is scored.');
  else return true;
  return false;
}

/** Lists multiply: a test with two lists of three values is nine cases, as promptfoo has it. */
async function expand(test: Test, where: string, { readValue, account }: Inputs): Promise<readonly Readonly<Record<string, string>>[]> {
  const vars = test.vars as JsonObject;
  let combined: readonly Readonly<Record<string, Json>>[] = [{}];
  for (const [name, value] of Object.entries(vars)) {
    const values = Array.isArray(value) && test.options?.disableVarExpansion !== true ? value : [value ?? null];
    combined = combined.flatMap((known) => values.map((one) => ({ ...known, [name]: one })));
  }
  return Promise.all(combined.map((row) => toTexts(row, where, readValue, account)));
}

async function toTexts(row: Readonly<Record<string, Json>>, where: string, readValue: Inputs['readValue'], account: Account) {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(row)) {
    const what = `${where}.vars.${name}`;
    const read = typeof value === 'string' && value.startsWith('file://') ? await readValue(value, what) : value;
    if (typeof read === 'object' && read !== null) account.change(what, 'Its value is no text, and is written as JSON.');
    texts[name] = typeof read === 'string' ? read : read === null ? '' : typeof read === 'object' ? JSON.stringify(read) : String(read);
  }
  for (const [name, text] of Object.entries(texts)) {
    if (!text.includes('{{')) continue;
    const beyond = beyondNames(text);
    if (beyond === null) texts[name] = fillNames(text, texts);
    else account.change(`${where}.vars.${name}`, `It uses ${beyond}, which promptfoo fills; here it is the text that it is.`);
  }
  return texts;
}

async function build(
  test: Test,
  vars: Readonly<Record<string, string>>,
  where: string,
  { names, account, readValue }: Inputs,
  judges: Map<JudgedKind, ModelDraft | null>,
): Promise<Pending> {
  const checks: Check[] = [];
  const requirements: Requirement[] = [];
  for (const { at, assertion } of flatten(test.assert ?? [])) {
    const taken = await takeAssertion(assertion, { where: `${where}.assert[${at}]`, vars, account, readValue });
    if (taken.kind === 'check') checks.push(taken.check);
    if (taken.kind !== 'rubric') continue;
    requirements.push({ rubric: taken.rubric, text: taken.requirement });
    const provider = taken.provider ?? (test.options?.provider as Json | undefined);
    const model = typeof provider === 'string' || isJsonObject(provider) ? providerOf(provider, account).model : null;
    judges.set(taken.rubric, judges.get(taken.rubric) ?? model);
  }
  const asked: Record<string, string> = { ...vars };
  for (const name of names.filter((one) => !Object.hasOwn(asked, one))) {
    asked[name] = '';
    account.change(`${where}.vars: ${name}`, 'The prompt names it and the test does not give it: it is empty, as promptfoo has it.');
  }
  return { label: test.description ?? '', vars: asked, checks, requirements };
}

/** A set without a threshold is passed when each of its assertions is. */
function flatten(assertions: readonly Assertion[]): readonly { readonly at: number; readonly assertion: Assertion }[] {
  return assertions.flatMap((assertion, at) =>
    assertion.type === 'assert-set' && typeof assertion.threshold !== 'number' && assertion.weight === undefined
      ? (assertion.assert ?? []).map((inner) => ({ at, assertion: inner as Assertion }))
      : [{ at, assertion }],
  );
}

function finish(
  pending: readonly Pending[],
  judges: ReadonlyMap<JudgedKind, ModelDraft | null>,
  caseChecks: Draft['caseChecks'],
  account: Account,
): Built {
  const common = commonRequirement(pending);
  const cases = pending.map((one, index) => toCase(one, index, pending.length, common));
  if (cases.length > 0) account.keep(`${cases.length} tests, as golden cases`);
  const scorers = [...judges].map(([kind, model]): ScorerDraft => {
    if (pending.some(({ requirements }) => requirements.every(({ rubric }) => rubric !== kind)))
      account.change(
        `${kind}`,
        'Some tests do not have it, and a judge scores every case: there it asks whether the answer answers what was asked.',
      );
    return { id: kind, judge: { rubric: rubricOf(kind, kind === 'llm-rubric' ? common : null), model } };
  });
  return { cases, scorers, caseChecks };
}

/** The one requirement that all cases share and no case adds to; null where they differ. */
function commonRequirement(pending: readonly Pending[]): string | null {
  const texts = pending.map(({ requirements }) => requirements.filter(({ rubric }) => rubric === 'llm-rubric').map(({ text }) => text));
  const first = texts[0]?.[0];
  return first !== undefined && texts.every((list) => list.length === 1 && list[0] === first) ? first : null;
}

function toCase({ label, vars, checks, requirements }: Pending, index: number, total: number, common: string | null): GoldenCase {
  const facts = requirements.filter(({ rubric }) => rubric === 'factuality').map(({ text }) => text);
  const notes = requirements.filter(({ rubric, text }) => rubric === 'llm-rubric' && text !== common).map(({ text }) => text);
  return {
    id: numberedId(label === '' ? 'test' : toSlug(label, 'test'), index, total),
    input: vars,
    ...(facts[0] === undefined ? {} : { expected: facts.length === 1 ? facts[0] : facts.join('\n') }),
    ...(checks.length === 0 ? {} : { checks: [...checks] }),
    ...(notes.length === 0 ? {} : { rubric_notes: notes.length === 1 ? (notes[0] ?? '') : notes.map((note) => `- ${note}`).join('\n') }),
  };
}

function rubricOf(kind: JudgedKind, common: string | null): Rubric {
  const criterion =
    kind === 'factuality'
      ? 'Agrees with the reference in its facts: it may say less or more, and may not contradict it. Without a reference: answers what was asked.'
      : (common ?? 'Meets every requirement that the notes state. Without notes: answers what was asked.');
  return { rubric: kind, scale: { type: 'binary' }, items: [{ id: kind === 'factuality' ? 'facts' : 'requirement', criterion }] };
}
