import { z } from 'zod';
import { JsonObjectSchema, JsonSchema } from './json.js';

/** Neutral names; only what is written is sent. */
const ParamsSchema = z.strictObject({
  temperature: z.number().optional(),
  top_p: z.number().optional(),
  max_output_tokens: z.int().positive().optional().describe('Called by whatever name the provider uses.'),
  seed: z.int().optional(),
  stop: z.union([z.string(), z.array(z.string())]).optional(),
  reasoning_effort: z.string().optional(),
  response_format: z.union([z.string(), JsonObjectSchema]).optional(),
  extra: JsonObjectSchema.optional().describe('Merged into the request body as it is.'),
});
export type Params = z.infer<typeof ParamsSchema>;

const CostSchema = z.strictObject({ input_per_mtok: z.number().min(0), output_per_mtok: z.number().min(0) });

/** A LoRA adapter: a file, a repository or a server-side id. */
const AdapterSchema = z.strictObject({
  path: z.string().min(1).optional().describe('PEFT folder or GGUF file, relative to this file.'),
  repo: z.string().min(1).optional().describe('Repository from which the server fetches it.'),
  id: z
    .union([z.string().min(1), z.int()])
    .optional()
    .describe('How the server knows it already.'),
  name: z.string().min(1).optional().describe('What it is called on the server and in reports.'),
  scale: z.number().optional().describe('Default 1; llama.cpp only.'),
  base: z.string().min(1).optional().describe("SHA-256 or name of the base model; goes before the adapter's own word."),
  digest: z
    .string()
    .regex(/^(sha256:)?[0-9a-fA-F]{64}$/, 'is no SHA-256: write its 64 hex digits')
    .optional()
    .describe('SHA-256 of the weights: checked where the file is here, and its identity where it is not.'),
  server: z.enum(['vllm', 'llama-cpp-server', 'ollama', 'adapter-id']).optional(),
});
export type Adapter = z.infer<typeof AdapterSchema>;

const common = {
  label: z.string().optional().describe('What tables call it.'),
  prompt: z.string().optional().describe('Prompt file (.prompt.yml, .md, .txt, chat .json or .yaml), relative to this file.'),
  params: ParamsSchema.optional().describe('Only what is written here is sent.'),
  tools: z.string().optional().describe('File with tool definitions, relative to this file.'),
  cost: CostSchema.optional().describe('Price in USD per million tokens; goes before the price table.'),
  timeout_s: z.number().positive().optional().describe('Time of one attempt, in seconds.'),
  concurrency: z.int().positive().optional().describe('Requests under way at once.'),
};

const model = z.string().min(1);
const url = z.url({ protocol: /^https?$/, error: 'is no http or https address' });
const variable = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'is no name of an environment variable: the key itself never stands in a file')
  .refine((name) => !/^(GITHUB|ACTIONS|RUNNER|INPUT)_/i.test(name), "is a variable of the runner's own: name another that holds the key")
  .describe('Name of the environment variable that holds the key. The key itself never stands in a file.');

export const OpenAiTargetSchema = z.strictObject({
  provider: z.literal('openai'),
  model,
  api: z.enum(['responses', 'chat', 'images', 'transcriptions']).optional(),
  base_url: url.optional(),
  api_key_env: variable.optional(),
  adapter: AdapterSchema.optional().describe('A fine-tuned model of the vendor, by its `id`.'),
  ...common,
});

export const AnthropicTargetSchema = z.strictObject({
  provider: z.literal('anthropic'),
  model,
  base_url: url.optional(),
  api_key_env: variable.optional(),
  ...common,
});

export const OpenAiCompatibleTargetSchema = z.strictObject({
  provider: z.literal('openai-compatible'),
  model,
  base_url: url,
  api: z.enum(['chat', 'responses', 'images', 'transcriptions']).optional(),
  api_key_env: variable.optional(),
  adapter: AdapterSchema.optional(),
  ...common,
});

const RecordedTargetSchema = z.strictObject({
  provider: z.literal('recorded'),
  outputs: z.string().min(1),
  label: z.string().optional(),
  cost: CostSchema.optional(),
});

export const LlamaCppTargetSchema = z.strictObject({
  provider: z.literal('llama-cpp'),
  model,
  /** SHA-256 of the model file: it is checked, and stands for the file where only cassettes are replayed. */
  digest: z
    .string()
    .regex(/^(sha256:)?[0-9a-fA-F]{64}$/, 'is no SHA-256: write its 64 hex digits')
    .optional(),
  adapter: AdapterSchema.optional(),
  context_size: z.int().positive().optional(),
  threads: z.int().positive().optional(),
  seed: z.int().optional(),
  ...common,
});

const jsonPath = z.string().min(1);
const application = {
  model: model.optional().describe('Told to the application, for those that take one.'),
  label: common.label,
  prompt: common.prompt,
  tools: common.tools.describe(
    'File with tool definitions, relative to this file: told as `tool_definitions`, and its calls are answered.',
  ),
  params: common.params.describe('Told to the application as they are.'),
  cost: common.cost,
  timeout_s: common.timeout_s,
  concurrency: common.concurrency,
};

/** An application behind an address of the user's own. */
export const HttpTargetSchema = z.strictObject({
  provider: z.literal('http'),
  url: url.describe('Its path and query may hold {{variables}}.'),
  method: z.enum(['POST', 'PUT', 'PATCH', 'GET']).optional().describe('POST without it.'),
  request: z
    .strictObject({
      headers: z
        .record(z.string(), z.string())
        .optional()
        .describe('`{env:NAME}` after a dollar sign stands for an environment variable, here alone.'),
      body: JsonSchema.optional().describe('JSON with {{variables}}; without it everything that the case has.'),
    })
    .optional(),
  response: z
    .strictObject({
      output: jsonPath.optional(),
      context: jsonPath.optional(),
      tool_calls: jsonPath.optional(),
      usage: jsonPath.optional(),
      file: jsonPath.optional(),
    })
    .optional()
    .describe(
      'JSONPaths into the answer; without it the answer is { output, context, tool_calls, usage, file }, plain text, or an image or recording itself.',
    ),
  ...application,
});

/** A program that reads the case as JSON and prints its answer. */
const CommandTargetSchema = z.strictObject({
  provider: z.literal('command'),
  command: z.array(z.string().min(1)).min(1).describe('The program and its arguments; no shell reads them.'),
  cwd: z.string().min(1).optional().describe('Folder in which it runs and whose files it is, relative to this file.'),
  env: z.array(variable).optional().describe('Names of the environment variables that it may see, beside PATH.'),
  ...application,
});

/** The system under test, or a judge's model. */
export const TargetSchema = z.discriminatedUnion('provider', [
  OpenAiTargetSchema,
  AnthropicTargetSchema,
  OpenAiCompatibleTargetSchema,
  RecordedTargetSchema,
  LlamaCppTargetSchema,
  HttpTargetSchema,
  CommandTargetSchema,
]);
export type Target = z.infer<typeof TargetSchema>;
export type TargetOf<P extends Target['provider']> = Extract<Target, { provider: P }>;

/** How a side is called in tables when nobody gave it a label. */
export function targetLabel(target: Target): string {
  if (target.label !== undefined) return target.label;
  return `${target.provider}/${nameOfTarget(target)}`;
}

function nameOfTarget(target: Target): string {
  switch (target.provider) {
    case 'recorded':
      return target.outputs;
    case 'http':
      return new URL(target.url).host;
    case 'command': {
      const line = target.command.join(' ');
      return line.length > 60 ? `${line.slice(0, 57)}...` : line;
    }
    default:
      return target.model;
  }
}
