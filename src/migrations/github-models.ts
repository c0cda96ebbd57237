/** Evaluations of GitHub Models: `testData` and `evaluators` of a `.prompt.yml` (gh-models, `cmd/eval` and `pkg/prompt`). */
import { z } from 'zod';
import { loadDocument } from '../documents/document.js';
import type { Tree } from '../documents/tree.js';
import { validate } from '../documents/validation.js';
import type { GoldenCase } from '../domain/case.js';
import type { Check } from '../domain/check.js';
import { isJsonObject, type Json, type JsonObject, JsonObjectSchema } from '../domain/json.js';
import { type Account, type Draft, type JudgeDraft, type ModelDraft, numberedId, openAccount, type ScorerDraft, toSlug } from './draft.js';
import { BUILT_IN_RUBRICS, type LlmEvaluator, LlmEvaluatorSchema, rubricOfChoices } from './github-rubrics.js';
import { goText } from './go-text.js';

const StringEvaluatorSchema = z.strictObject({
  equals: z.string().optional(),
  contains: z.string().optional(),
  startsWith: z.string().optional(),
  endsWith: z.string().optional(),
});

const EvaluatorSchema = z.strictObject({
  name: z.string().min(1),
  string: StringEvaluatorSchema.optional(),
  llm: LlmEvaluatorSchema.optional(),
  uses: z.string().optional(),
});
type Evaluator = z.infer<typeof EvaluatorSchema>;

/** The parts that an evaluation reads; the others are the prompt loader's. */
const EvaluationSchema = z.looseObject({
  name: z.string().optional(),
  model: z.string().optional(),
  messages: z.array(z.looseObject({ content: z.string() })).min(1),
  testData: z.array(JsonObjectSchema).default([]),
  evaluators: z.array(EvaluatorSchema).default([]),
});

const HELP =
  'A .prompt.yml with tests has messages, testData (a list of objects) and evaluators (each with name and one of string, llm, uses).';
const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;

/**
 * Drafts a suite from a `.prompt.yml` with test data. The prompt file itself stays the prompt.
 * @param isStrict an answer that a judge gives more than nothing is not yet called passed
 * @throws CupelError `config` with the line of what is malformed; `file-missing`, `file-unsafe`
 */
export async function migrateGitHubPrompt(tree: Tree, path: string, isStrict: boolean): Promise<Draft> {
  const document = await loadDocument(tree, path);
  const file = validate(EvaluationSchema, document.value, document, HELP);
  const account = openAccount();
  const name = file.name ?? path.replace(/^.*\//, '').replace(/\.prompt\.ya?ml$/i, '');
  const prefix = toSlug(name, 'case');
  const wanted = variablesOf(file.messages.map(({ content }) => content));
  account.keep(`messages and parameters of ${path}: the file itself stays the prompt`);
  const cases = file.testData.map((item, index) =>
    caseOf(item, numberedId(prefix, index, file.testData.length), { ...file, wanted, account }),
  );
  if (cases.length > 0) account.keep(`${cases.length} rows of testData, as golden cases`);
  return {
    name,
    prompt: { kind: 'file', path },
    model: modelOf(file.model, account),
    params: {},
    cases,
    scorers: file.evaluators.flatMap((evaluator) => judgeOf(evaluator, isStrict, account)),
    caseChecks: 'all',
    findings: account.findings(),
  };
}

type CaseContext = { readonly evaluators: readonly Evaluator[]; readonly wanted: ReadonlySet<string>; readonly account: Account };

function caseOf(item: JsonObject, id: string, { evaluators, wanted, account }: CaseContext): GoldenCase {
  const texts: Record<string, string> = {};
  for (const [key, value] of Object.entries(item)) {
    texts[key] = goText(value ?? null);
    if (typeof value === 'object') account.change(`testData: the value of ${key}`, 'It is no text, and is written as gh-models prints it.');
  }
  const { expected, ...asked } = texts;
  const input: Record<string, string> = { ...asked, ...(wanted.has('expected') && expected !== undefined ? { expected } : {}) };
  for (const name of wanted) {
    if (Object.hasOwn(input, name)) continue;
    // gh-models leaves a placeholder without a value as it stands; filling is single-pass, so this does the same.
    input[name] = `{{${name}}}`;
    account.change(`messages: {{${name}}}`, 'Rows without a value for it send the placeholder itself, as gh-models does. Give them one.');
  }
  const checks = evaluators.flatMap((evaluator) => checkOf(evaluator, texts, account));
  return {
    id,
    input: Object.keys(input).length === 0 ? '' : input,
    ...(expected === undefined ? {} : { expected }),
    ...(checks.length === 0 ? {} : { checks }),
  };
}

/** gh-models uses the first operator of this order that is not empty, and trims the answer. */
function checkOf({ name, string }: Evaluator, texts: Readonly<Record<string, string>>, account: Account): readonly Check[] {
  if (string === undefined) return [];
  const used = (['equals', 'contains', 'startsWith', 'endsWith'] as const).filter((key) => (string[key] ?? '') !== '');
  const [operator, ...others] = used;
  if (operator === undefined) {
    account.leaveOut(`evaluators: ${name}`, 'It names no text to look for; gh-models stops with an error there.');
    return [];
  }
  for (const other of others) account.leaveOut(`evaluators: ${name}.${other}`, `gh-models reads only \`${operator}\` of the two.`);
  const value = fill(string[operator] ?? '', texts);
  if (value === '' && operator !== 'equals') {
    account.leaveOut(`evaluators: ${name}`, 'Its text is empty in some rows, and every answer contains that.');
    return [];
  }
  account.keep(`evaluators: ${name} (string.${operator})`);
  if (operator === 'equals') {
    if (value !== value.trim())
      account.change(
        `evaluators: ${name}`,
        'Its text has white space around it, so that no trimmed answer ever equalled it; here both are trimmed.',
      );
    return [{ equals: value, name }];
  }
  const folded = { ignore_case: true, trim: true, name };
  if (operator === 'contains') return [{ contains: value, ignore_case: true, name }];
  return operator === 'startsWith' ? [{ starts_with: value.trimStart(), ...folded }] : [{ ends_with: value.trimEnd(), ...folded }];
}

function judgeOf(evaluator: Evaluator, isStrict: boolean, account: Account): readonly ScorerDraft[] {
  const judge =
    evaluator.llm !== undefined ? llmJudge(evaluator.name, evaluator.llm, isStrict, account) : builtInJudge(evaluator, isStrict, account);
  return judge === null ? [] : [{ id: toSlug(evaluator.name, 'judge'), judge }];
}

const POSITIVE =
  'gh-models calls every score above 0 passed, so that the second-worst answer passes; `pass_at` says so here. Raise it, or migrate with --strict.';

function llmJudge(name: string, evaluator: LlmEvaluator, isStrict: boolean, account: Account): JudgeDraft {
  account.change(
    `evaluators: ${name} (llm)`,
    "The judge answers in a strict form and sees the answer as fenced data; gh-models took the first choice that occurs anywhere in the judge's reply.",
  );
  const rubric = rubricOfChoices(name, evaluator, isStrict, account);
  if (!isStrict && rubric.pass_at !== undefined && rubric.pass_at < 0.5) account.change(`evaluators: ${name} passes`, POSITIVE);
  return { rubric, model: modelOf(evaluator.modelId, account) };
}

function builtInJudge({ name, uses, string }: Evaluator, isStrict: boolean, account: Account): JudgeDraft | null {
  if (string !== undefined) return null;
  const builtIn = uses?.startsWith('github/') === true ? BUILT_IN_RUBRICS.get(uses.slice('github/'.length)) : undefined;
  if (builtIn === undefined) {
    account.leaveOut(
      `evaluators: ${name}`,
      `${uses === undefined ? 'It says not how to score' : `\`${uses}\` is not known`}; gh-models fails every answer there.`,
    );
    return null;
  }
  account.change(`evaluators: ${name} (${uses})`, 'The rubric asks the same on the same scale of 1 to 5, in words of its own.');
  if (!isStrict) account.change(`evaluators: ${name} passes`, POSITIVE);
  return {
    rubric: { ...builtIn, rubric: toSlug(name, 'judge'), pass_at: isStrict ? 0.5 : 0.25 },
    model: { provider: 'openai', model: 'gpt-4o' },
  };
}

function modelOf(name: string | undefined, account: Account): ModelDraft | null {
  if (name === undefined) return null;
  const [publisher = '', ...rest] = name.split('/');
  const model = rest.join('/');
  if (publisher === 'openai' && model !== '') {
    account.change(`model: ${name}`, "GitHub Models was retired on 30 July 2026; the model is asked at OpenAI's own address.");
    return { provider: 'openai', model };
  }
  account.leaveOut(
    `model: ${name}`,
    'GitHub Models was retired on 30 July 2026. Name a provider that serves the model: --provider, --model.',
  );
  return null;
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(PLACEHOLDER, (whole, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? whole) : whole));
}

function variablesOf(templates: readonly string[]): ReadonlySet<string> {
  return new Set(
    templates
      .flatMap((template) => [...template.matchAll(PLACEHOLDER)].map((match) => (match[1] ?? '').trim()))
      .filter((name) => name !== ''),
  );
}

/** Whether a document is a prompt with test data or evaluators. */
export function isGitHubEvaluation(value: Json): boolean {
  return isJsonObject(value) && Array.isArray(value.messages) && (Array.isArray(value.testData) || Array.isArray(value.evaluators));
}
