/**
 * Evaluations of OpenAI's platform: an eval object (`testing_criteria`), the template of a run (`input_messages`) and rows of data.
 * Source: https://platform.openai.com/docs/api-reference/evals
 */
import { z } from 'zod';
import { loadDocument, readBytes } from '../documents/document.js';
import { readJsonLines } from '../documents/json-lines.js';
import { nameOf, type Tree } from '../documents/tree.js';
import { validate } from '../documents/validation.js';
import type { GoldenCase } from '../domain/case.js';
import { isJsonObject, type Json, type JsonObject, JsonObjectSchema } from '../domain/json.js';
import { type Message, MessageSchema } from '../domain/message.js';
import type { Params } from '../domain/target.js';
import { CupelError } from '../errors.js';
import { type Account, type Draft, type ModelDraft, numberedId, openAccount, type PromptDraft, toSlug } from './draft.js';
import { GraderSchema, graderChecks, graderJudge } from './openai-graders.js';

const MAX_ROWS_BYTES = 32 << 20;
const HELP = 'An eval has name and testing_criteria; a run has data_source with input_messages, model and sampling_params.';

const TextSchema = z.union([z.string(), z.looseObject({ text: z.string() }).transform(({ text }) => text)]);
const TemplateMessageSchema = z
  .looseObject({ role: z.string(), content: z.union([TextSchema, z.array(TextSchema).transform((parts) => parts.join('\n'))]) })
  .transform(({ role, content }) => ({ role, content }));

const DataSourceSchema = z.looseObject({
  input_messages: z.looseObject({ type: z.string(), template: z.array(TemplateMessageSchema).optional() }).optional(),
  model: z.string().optional(),
  sampling_params: JsonObjectSchema.optional(),
  source: z
    .looseObject({ content: z.array(z.looseObject({ item: JsonObjectSchema, sample: JsonObjectSchema.optional() })).optional() })
    .optional(),
});

const EvalSchema = z.looseObject({
  name: z.string().nullish(),
  testing_criteria: z.array(GraderSchema).min(1),
  data_source: DataSourceSchema.optional(),
});

const RowSchema = z.union([z.looseObject({ item: JsonObjectSchema }), JsonObjectSchema.transform((item) => ({ item }))]);

export type OpenAiEvalsOptions = {
  /** Root-relative path of the rows (JSONL), where the eval does not hold them. */
  readonly data: string | null;
  /** Root-relative path of a prompt file, where the eval has no template. */
  readonly prompt: string | null;
};

/**
 * Drafts a suite from an eval and its rows.
 * @throws CupelError `config` with the line of what is malformed, or where rows or a prompt are missing; `file-missing`, `file-unsafe`
 */
export async function migrateOpenAiEval(tree: Tree, path: string, options: OpenAiEvalsOptions): Promise<Draft> {
  const document = await loadDocument(tree, path);
  const file = validate(EvalSchema, document.value, document, HELP);
  const account = openAccount();
  const name = file.name ?? 'openai-evals';
  const rows = await rowsOf(tree, path, options.data, file.data_source?.source?.content);
  const prompt = promptOf(tree, path, file.data_source, options.prompt, account);
  const prefix = toSlug(name, 'case');
  const cases = rows.map((item, index): GoldenCase => {
    const checks = file.testing_criteria.flatMap((grader) => graderChecks(grader, item, account));
    return { id: numberedId(prefix, index, rows.length), input: textsOf(item), ...(checks.length === 0 ? {} : { checks: [...checks] }) };
  });
  account.keep(`${cases.length} rows, as golden cases`);
  return {
    name,
    prompt,
    model: modelOf(file.data_source?.model, account),
    params: paramsOf(file.data_source?.sampling_params ?? {}, account),
    cases,
    scorers: file.testing_criteria.flatMap((grader) => graderJudge(grader, account)),
    caseChecks: 'all',
    findings: account.findings(),
  };
}

async function rowsOf(tree: Tree, path: string, data: string | null, inline: readonly { readonly item: JsonObject }[] | undefined) {
  if (data !== null) {
    const file = nameOf(tree, data);
    const lines = [...readJsonLines(await readBytes(tree, data, MAX_ROWS_BYTES), file)];
    return lines.map(
      ({ line, value }) => validate(RowSchema, value, { file, lineOf: () => line }, 'A row is { "item": { ... } }.').item as JsonObject,
    );
  }
  if (inline !== undefined && inline.length > 0) return inline.map(({ item }) => item);
  throw new CupelError('config', 'holds no rows of data', {
    place: { file: nameOf(tree, path) },
    remedy: 'Name the file of rows, a JSON object { "item": { ... } } on each line: --data FILE.',
  });
}

function textsOf(item: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(item).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]));
}

function promptOf(
  tree: Tree,
  path: string,
  source: z.infer<typeof DataSourceSchema> | undefined,
  prompt: string | null,
  account: Account,
): PromptDraft {
  if (prompt !== null) return { kind: 'file', path: prompt };
  const template = source?.input_messages?.template;
  if (template === undefined || template.length === 0)
    throw new CupelError('config', 'has no template of messages: it says how to grade, not what to ask', {
      place: { file: nameOf(tree, path) },
      remedy: "Name the prompt that the rows fill: --prompt FILE, with {{name}} for each item's key.",
    });
  account.keep('input_messages, as the prompt');
  return { kind: 'messages', messages: template.map((message) => toMessage(message, account)) };
}

function toMessage({ role, content }: { readonly role: string; readonly content: string }, account: Account): Message {
  const filled = content.replaceAll(/\{\{\s*item\.([^{}]+?)\s*\}\}/g, (_, key: string) => `{{${key}}}`);
  const parsed = MessageSchema.safeParse({ role, content: filled });
  if (parsed.success) return parsed.data;
  account.change(`input_messages: role ${role}`, "It is no role that other providers know; the message is the user's.");
  return { role: 'user', content: filled };
}

function modelOf(name: string | undefined, account: Account): ModelDraft | null {
  if (name === undefined) return null;
  account.keep(`model: ${name}`);
  return { provider: 'openai', model: name };
}

const NEUTRAL: Readonly<Record<string, 'temperature' | 'top_p' | 'seed' | 'max_output_tokens'>> = {
  temperature: 'temperature',
  top_p: 'top_p',
  seed: 'seed',
  max_completions_tokens: 'max_output_tokens',
  max_completion_tokens: 'max_output_tokens',
};

function paramsOf(sampling: JsonObject, account: Account): Params {
  const params: { -readonly [K in keyof Params]: Params[K] } = {};
  for (const [key, value] of Object.entries(sampling)) {
    const neutral = Object.hasOwn(NEUTRAL, key) ? NEUTRAL[key] : undefined;
    if (neutral !== undefined && typeof value === 'number') params[neutral] = value;
    else if (key === 'reasoning_effort' && typeof value === 'string') params.reasoning_effort = value;
    else account.leaveOut(`sampling_params.${key}`, 'It has no neutral name. Write it under `params.extra` if it must be sent.');
  }
  return params;
}

/** Whether a document looks like an eval: what `init` looks for in JSON files. */
export function isOpenAiEval(value: Json): boolean {
  return isJsonObject(value) && Array.isArray(value.testing_criteria);
}
