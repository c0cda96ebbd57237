/** The two sides of a comparison: which target, with which prompt, from which commit; and how a case becomes its request. */
import { z } from 'zod';
import type { AdapterFiles } from '../../adapters/read.js';
import { loadDocument, onBehalfOf, referencedPath } from '../../documents/document.js';
import { resolvePath } from '../../documents/paths.js';
import { nameOf, type Tree } from '../../documents/tree.js';
import { validate } from '../../documents/validation.js';
import type { DocumentPath } from '../../documents/yaml.js';
import type { GoldenCase } from '../../domain/case.js';
import { type JsonObject, JsonObjectSchema } from '../../domain/json.js';
import { toPassages } from '../../domain/message.js';
import type { SideReport } from '../../domain/report.js';
import { type Params, type Target, targetLabel } from '../../domain/target.js';
import { fingerprint } from '../../fingerprint.js';
import { loadPrompt, type Prompt } from '../../prompts/parse.js';
import { assemblePrompt } from '../../prompts/render.js';
import { loadPrices, type Prices } from '../../providers/pricing.js';
import type { Attachment, CasePayload, Provider, ToolDefinition } from '../../providers/provider.js';
import type { Assembled, ReplayedSide } from '../../replay/trial.js';
import { type LoadedSuite, placeIn } from '../../suite/load.js';
import { type ModelContext, openModel } from './models.js';
import { openWeights } from './weights.js';
import type { Workspace } from './workspace.js';

/** One side, ready to be replayed. */
export type SideSetup = ReplayedSide & {
  readonly target: Target;
  /** What its provider was made with: another target of the same side is made with it, too. */
  readonly context: ModelContext;
  readonly prices: Prices;
  readonly report: SideReport;
  /** What its prompt file says that does not count, for people. */
  readonly notes: readonly string[];
  /** Its prompt file; null where it has none. */
  readonly prompt: Prompt | null;
  /** The same side with other messages, through the same provider. */
  readonly withMessages: (messages: Prompt['messages']) => ReplayedSide;
};

/** What a target asks of a model; recorded outputs ask nothing. */
type AskedFields = {
  readonly label?: string | undefined;
  readonly prompt?: string | undefined;
  readonly tools?: string | undefined;
  readonly params?: Params | undefined;
};

/** Where a side's target is written, and what the world gives it. */
export type SideSource = {
  readonly tree: Tree;
  readonly loaded: LoadedSuite;
  readonly target: Target;
  /** Path of the target in the suite, for messages. */
  readonly at: DocumentPath;
  /** The images and recordings of a case. */
  readonly attachmentsOf: (id: string) => readonly Attachment[];
  readonly context: ModelContext;
};

/**
 * Makes a side: reads its prompt and tools, and makes its provider.
 * @throws CupelError for what is missing, malformed or not allowed, at its place in the suite
 */
export async function createSide({ tree, loaded, target, at, context, attachmentsOf }: SideSource): Promise<SideSetup> {
  const fields: AskedFields = target;
  const prompt =
    fields.prompt === undefined ? null : await loadReferenced(tree, loaded, fields.prompt, [...at, 'prompt'], 'prompt', loadPrompt);
  const tools =
    fields.tools === undefined ? null : await loadReferenced(tree, loaded, fields.tools, [...at, 'tools'], 'tools file', loadTools);
  const params: Params = { ...prompt?.params, ...fields.params };
  const place = placeIn(loaded, at);
  const { provider, adapter } = await onBehalfOf(place, () => openModel(withParams(target, params), place, context));
  const assembleWith =
    (own: Prompt | null): ReplayedSide['assemble'] =>
    (golden, trial) =>
      assemble(golden, trial, { provider, prompt: own, tools, params, attachmentsOf });
  return {
    target,
    context,
    provider,
    prices: await loadPrices(target),
    assemble: assembleWith(prompt),
    prompt,
    withMessages: (messages) => ({ provider, assemble: assembleWith(prompt === null ? null : { ...prompt, messages }) }),
    report: {
      label: targetLabel(target),
      fingerprint: fingerprint({ provider: provider.identity, prompt: prompt?.messages ?? null, tools, params }),
      ref: tree.commit,
      ...(adapter === null ? {} : { adapter }),
    },
    notes: prompt?.notes ?? [],
  };
}

/** What a provider is told: its own fields, and the parameters that the prompt file adds. */
function withParams(target: Target, params: Params): Target {
  return target.provider === 'recorded' || Object.keys(params).length === 0 ? target : { ...target, params };
}

/** The files of a suite as providers and adapters see them: paths count from the suite's file; large files may come from elsewhere. */
export function filesOf(tree: Tree, suitePath: string, workspace: Workspace): Pick<ModelContext, 'files' | 'adapters'> {
  const at = (path: string): string => resolvePath(suitePath, path);
  const weights = openWeights(tree, workspace);
  const name = (path: string): string => nameOf(tree, at(path));
  const obtain: AdapterFiles['obtain'] = (path) => weights.obtain(at(path));
  const list: AdapterFiles['list'] = async (folder) => {
    const from = `${at(folder)}/`;
    const own = await tree.list(`${from}*`);
    return (own.length > 0 ? own : await workspace.tree.list(`${from}*`)).map((path) => path.slice(from.length));
  };
  return {
    files: { read: (path, maxBytes) => tree.read(at(path), maxBytes), obtain },
    adapters: { name, list, obtain, gather: weights.gather },
  };
}

async function loadReferenced<T>(
  tree: Tree,
  loaded: LoadedSuite,
  path: string,
  at: DocumentPath,
  what: string,
  load: (tree: Tree, path: string) => Promise<T>,
): Promise<T> {
  const place = placeIn(loaded, at);
  return load(tree, await referencedPath(tree, loaded.path, path, place, what));
}

const ToolSchema = z.strictObject({ name: z.string().min(1), description: z.string().optional(), parameters: JsonObjectSchema });
/** OpenAI's wrapping of the same thing. */
const WrappedToolSchema = z.strictObject({
  type: z.literal('function'),
  function: z.strictObject({ ...ToolSchema.shape, strict: z.boolean().optional() }),
});
const ToolsSchema = z.array(z.union([ToolSchema, WrappedToolSchema])).min(1);

async function loadTools(tree: Tree, path: string): Promise<readonly ToolDefinition[]> {
  const document = await loadDocument(tree, path);
  return validate(ToolsSchema, document.value, document, 'Write a list of { name, description, parameters }.').map((tool) => {
    const { name, description, parameters } = 'function' in tool ? tool.function : tool;
    return { name, parameters: parameters as JsonObject, ...(description === undefined ? {} : { description }) };
  });
}

type Assembly = {
  readonly provider: Provider;
  readonly prompt: Prompt | null;
  readonly tools: readonly ToolDefinition[] | null;
  readonly params: Params;
  readonly attachmentsOf: SideSource['attachmentsOf'];
};

/** Targets that are applications get the case as data, models get the rendered conversation. */
function assemble(golden: GoldenCase, trial: number, { provider, prompt, tools, params, attachmentsOf }: Assembly): Assembled {
  const payload = provider.usesPayload ? { payload: toPayload(golden) } : {};
  const attachments = attachmentsOf(golden.id);
  const shared = { params, trial, ...(tools === null ? {} : { tools }), ...payload, ...(attachments.length === 0 ? {} : { attachments }) };
  // An application that is given tools is told its own calls and their results as further turns of the case's conversation.
  const turns = tools === null ? [] : (golden.messages ?? []);
  if (provider.usesPayload && prompt === null) return { kind: 'assembled', request: { messages: turns, ...shared } };
  const assembled = assemblePrompt(prompt, golden);
  if (assembled.kind === 'missing') return { kind: 'failed', reason: 'missing-variable', detail: assembled.detail };
  return { kind: 'assembled', request: { messages: assembled.messages, ...shared } };
}

function toPayload({ id, input, messages, context, tools }: GoldenCase): CasePayload {
  return {
    id,
    ...(input === undefined ? {} : { input }),
    ...(messages === undefined ? {} : { messages }),
    ...(context === undefined ? {} : { context: toPassages(context) }),
    ...(tools === undefined ? {} : { tools }),
  };
}
