/** The files of a new suite, as text. */
import { posix } from 'node:path';
import { toYaml } from '../../documents/yaml-text.js';
import type { Json, JsonObject } from '../../domain/json.js';
import type { Params } from '../../domain/target.js';
import { type Draft, type JudgeDraft, type ModelDraft, toSlug } from '../../migrations/draft.js';

/** Cases from which a mean can decide; below it every case counts on its own (STATISTICS: the first-look rules). */
const DECIDING_CASES = 30;

export type NewFile = { readonly path: string; readonly text: string };

export type SuiteChoices = {
  /** The folder of the suite, root-relative. */
  readonly folder: string;
  readonly name: string;
  readonly candidate: ModelDraft;
  /** The judge where the source names none. */
  readonly judge: ModelDraft;
  /** Whether the judge answers for those that the source names, too. */
  readonly judgeWins: boolean;
  /** Where the schemas are read from, for editors. */
  readonly schemas: string;
};

/** The files that a draft becomes: suite, golden set, rubrics, and the prompt where it has no file yet. */
export async function suiteFiles(draft: Draft, choices: SuiteChoices): Promise<readonly NewFile[]> {
  const { folder } = choices;
  const prompt =
    draft.prompt.kind === 'file'
      ? draft.prompt.path
      : `prompts/${toSlug(choices.name, 'prompt')}${isPlain(draft.prompt) ? '.prompt.yml' : '.yaml'}`;
  const rubrics = draft.scorers.flatMap((scorer) => ('judge' in scorer ? [scorer.judge] : []));
  return [
    { path: `${folder}/suite.yaml`, text: await suiteText(draft, { ...choices, prompt: posix.relative(folder, prompt) }) },
    { path: `${folder}/golden/cases.jsonl`, text: draft.cases.map((golden) => `${JSON.stringify(golden)}\n`).join('') },
    ...(await Promise.all(
      rubrics.map(async ({ rubric }) => ({ path: rubricPath(folder, rubric.rubric), text: await rubricText(rubric, choices.schemas) })),
    )),
    ...(draft.prompt.kind === 'file' ? [] : [{ path: prompt, text: await promptText(draft) }]),
  ];
}

/** Every model that the suite will ask: the one under test, then its judges. */
export function modelsOf({ scorers }: Draft, choices: Pick<SuiteChoices, 'candidate' | 'judge' | 'judgeWins'>): readonly ModelDraft[] {
  return [choices.candidate, ...scorers.flatMap((scorer) => ('judge' in scorer ? [judgeModel(scorer.judge, choices)] : []))];
}

function judgeModel({ model }: JudgeDraft, { judge, judgeWins }: Pick<SuiteChoices, 'judge' | 'judgeWins'>): ModelDraft {
  return judgeWins || model === null ? judge : model;
}

function rubricPath(folder: string, name: string): string {
  return `${folder}/rubrics/${toSlug(name, 'rubric')}.yaml`;
}

async function rubricText(rubric: JudgeDraft['rubric'], schemas: string): Promise<string> {
  return toYaml(rubric as unknown as Json, {}, [`yaml-language-server: $schema=${schemas}/rubric.schema.json`]);
}

/** What GitHub's format has roles for. A conversation with others (a developer's message) is written as a list of messages. */
const GITHUB_ROLES: readonly string[] = ['system', 'user', 'assistant'];

function isPlain(prompt: Draft['prompt']): boolean {
  return prompt.kind === 'file' || prompt.messages.every(({ role }) => GITHUB_ROLES.includes(role));
}

async function promptText({ prompt }: Draft): Promise<string> {
  const messages = prompt.kind === 'messages' ? (prompt.messages as unknown as Json) : [];
  return toYaml(isPlain(prompt) ? { messages } : messages);
}

async function suiteText(draft: Draft, choices: SuiteChoices & { readonly prompt: string }): Promise<string> {
  const isSmall = draft.cases.length < DECIDING_CASES;
  const suite: Record<string, Json> = {
    suite: choices.name,
    golden: ['golden/*.jsonl'],
    candidate: { ...target(choices.candidate), prompt: choices.prompt, ...paramsOf(draft.params) },
    ...(draft.scorers.length === 0 ? {} : { scorers: draft.scorers.map((scorer) => scorerOf(scorer, choices)) }),
    ...(draft.caseChecks === 'all' ? { case_checks: 'all' } : {}),
    gate: { margin: 0.05, ...(isSmall ? { must_pass: { all: true } } : {}) },
    // A server of one's own has no known price.
    budget: { ...(choices.candidate.provider === 'openai-compatible' ? {} : { usd: 5 }), requests: 4000 },
  };
  const comments: Record<string, string> = {
    candidate: "The system under test, as this branch has it; the base commit's copy of this file is the baseline.",
    case_checks: 'A case passes only when each of its checks holds.',
    'gate.margin': 'Tolerated loss, on the scale of 0 to 1.',
    'gate.must_pass': `Below ${DECIDING_CASES} cases a mean decides nothing, so that each case must hold on its own. Narrow it as the set grows.`,
    budget: 'Reserved before each call, and never overrun.',
  };
  return toYaml(suite, comments, [`yaml-language-server: $schema=${choices.schemas}/suite.schema.json`]);
}

function scorerOf(scorer: Draft['scorers'][number], choices: SuiteChoices): JsonObject {
  if (!('judge' in scorer)) return { id: scorer.id, check: scorer.check as unknown as Json };
  const rubric = posix.relative(choices.folder, rubricPath(choices.folder, scorer.judge.rubric.rubric));
  return { id: scorer.id, judge: { rubric, ...target(judgeModel(scorer.judge, choices)) } };
}

function target({ provider, model, baseUrl, apiKeyEnv, api }: ModelDraft): JsonObject {
  return {
    provider,
    model,
    ...(baseUrl === undefined ? {} : { base_url: baseUrl }),
    ...(api === undefined ? {} : { api }),
    ...(apiKeyEnv === undefined ? {} : { api_key_env: apiKeyEnv }),
  };
}

function paramsOf(params: Params): JsonObject {
  return Object.keys(params).length === 0 ? {} : { params: params as unknown as Json };
}
