import { z } from 'zod';
import { type LoadedDocument, loadDocument, readText } from '../documents/document.js';
import { nameOf, type Tree } from '../documents/tree.js';
import { validate } from '../documents/validation.js';
import { type Message, MessageSchema } from '../domain/message.js';
import type { Params } from '../domain/target.js';
import { CupelError, type Place } from '../errors.js';
import { type GitHubPrompt, GitHubPromptSchema, toParams } from './github-prompt.js';

/** A prompt as its file says it: templates of messages, and what the file asks of the model. */
export type Prompt = {
  /** How messages name the file. */
  readonly file: string;
  /** Templates, in the order of the file. Nothing stands after the last user message. */
  readonly messages: readonly Message[];
  /** Parameters that the file names, under neutral names: the suite's own win over them. */
  readonly params: Params;
  /** The model that the file names: the suite's own wins over it. */
  readonly model: string | null;
  /** What was read and does not count, for people. */
  readonly notes: readonly string[];
};

const ChatSchema = z.array(MessageSchema).min(1);
/**
 * What a structured prompt file may hold, for its JSON Schema.
 * @public
 */
export const PromptFileSchema = z.union([GitHubPromptSchema, ChatSchema]);
const FORMATS = 'Name a .prompt.yml or .prompt.yaml file, a .md or .txt file, or a .json or .yaml file with a list of messages.';

/**
 * Reads a prompt file: GitHub's `.prompt.yml`, a list of chat messages (YAML or JSON), or a text (`.md`, `.txt`) that is one user
 * message.
 * @throws CupelError `file-missing`, `file-unsafe`; `config` where it is malformed, empty or a Git LFS pointer
 */
export async function loadPrompt(tree: Tree, path: string): Promise<Prompt> {
  const file = nameOf(tree, path);
  const { lineOf, ...prompt } = await readPrompt(tree, path, file);
  refuseNothingToAsk(prompt.messages, (index) => {
    const line = lineOf?.(['messages', index]);
    return { file, ...(line === undefined ? {} : { line }), path: `messages[${index}]` };
  });
  return prompt;
}

type ReadPrompt = Prompt & { readonly lineOf?: LoadedDocument['lineOf'] };

async function readPrompt(tree: Tree, path: string, file: string): Promise<ReadPrompt> {
  const ending = /\.[^./]+$/.exec(path.toLowerCase())?.[0];
  switch (ending) {
    case '.md':
    case '.txt':
      return { ...EMPTY, file, messages: [{ role: 'user', content: withLineFeeds(await readText(tree, path)) }] };
    case '.yml':
    case '.yaml':
    case '.json':
      return readStructured(tree, path);
    default:
      throw new CupelError('config', `is no prompt that Cupel reads (${ending ?? 'a file without an ending'})`, {
        place: { file },
        remedy: FORMATS,
      });
  }
}

const EMPTY = { messages: [], params: {}, model: null, notes: [] } as const;

async function readStructured(tree: Tree, path: string): Promise<ReadPrompt> {
  const document = await loadDocument(tree, path);
  const { file, value } = document;
  if (value === null) return { ...EMPTY, file };
  if (Array.isArray(value))
    return { ...EMPTY, file, messages: validate(ChatSchema, value, document, CHAT_HELP), lineOf: ([, ...path]) => document.lineOf(path) };
  if (typeof value !== 'object')
    throw new CupelError('config', 'is neither a list of messages nor an object with `messages`', {
      place: { file, line: 1 },
      remedy: FORMATS,
    });
  const prompt = validate(GitHubPromptSchema, value, document, PROMPT_HELP);
  return {
    file,
    messages: prompt.messages,
    params: toParams(prompt, { file, line: document.lineOf(['jsonSchema']) ?? 1, path: 'jsonSchema' }),
    model: prompt.model ?? null,
    notes: notesOn(prompt, file),
    lineOf: document.lineOf,
  };
}

const CHAT_HELP = 'A chat prompt is a list of { role, content }, roles system, developer, user, assistant and tool.';
const PROMPT_HELP =
  'A .prompt.yml file has messages, and may have name, description, model, modelParameters, responseFormat and jsonSchema.';

function notesOn(prompt: GitHubPrompt, file: string): readonly string[] {
  const ignored = (['testData', 'evaluators'] as const).filter((key) => prompt[key] !== undefined);
  if (ignored.length === 0) return [];
  return [`${file}: ${ignored.join(' and ')} ${ignored.length === 1 ? 'is' : 'are'} not read: the suite names the cases and the scorers`];
}

/** The same file must be the same prompt wherever it was checked out. */
function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function refuseNothingToAsk(messages: readonly Message[], placeOf: (index: number) => Place): void {
  const refuse = (place: Place, problem: string, remedy: string): never => {
    throw new CupelError('config', problem, { place, remedy });
  };
  if (messages.every((message) => message.content.trim() === ''))
    refuse(
      { file: placeOf(0).file ?? '', line: 1 },
      'is empty: there is nothing to send',
      'Write the prompt, or remove `prompt` from the suite.',
    );
  const blank = messages.findIndex((message) => message.content.trim() === '' && message.tool_calls === undefined);
  if (blank !== -1) refuse(placeOf(blank), 'is an empty message', 'Write its content, or remove it.');
  const lastUser = messages.findLastIndex((message) => message.role === 'user');
  const after = messages.findIndex((message, index) => index > lastUser && (lastUser !== -1 || !isInstruction(message)));
  if (after === -1) return;
  const problem = lastUser === -1 ? 'stands in a prompt without a user message' : 'stands after the last user message';
  refuse(
    placeOf(after),
    problem,
    'Let the prompt end with a user message, or hold system messages only: the cases then bring their own turns.',
  );
}

/** Whether a message speaks for the application, not for a person in the conversation. */
function isInstruction(message: Pick<Message, 'role'>): boolean {
  return message.role === 'system' || message.role === 'developer';
}
