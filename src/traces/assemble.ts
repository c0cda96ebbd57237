/** One turn from its pieces: the question, the answer, what came before, what was retrieved, which tools were called. */
import type { Message, Passage } from '../domain/message.js';
import type { Feedback, ToolUse, TraceFormat, Turn } from '../domain/trace.js';
import type { Content, Piece } from './source.js';
import { cleanText, unquoted } from './values.js';

type Part = Omit<Piece & { kind: 'turn' | 'step' }, 'content'> & { readonly where: string; readonly content: Content };

export type Gathered = {
  readonly format: TraceFormat;
  readonly where: string;
  readonly pieces: readonly Part[];
  readonly feedback: readonly Feedback[];
};

/** A block of a system message that holds retrieved text, where nothing else tells what was retrieved. */
const CONTEXT_BLOCK =
  /(?:^|\n)\s*(?:context|kontext|contexto|retrieved (?:context|documents)|documents|knowledge base|sources)\s*:\s*\n([\s\S]+)$/i;

type Call = { readonly messages: readonly Message[]; readonly input: string | null; readonly output: string | null };

/** The turn, or in words why there is none. */
export function assembleTurn({ format, where, pieces, feedback }: Gathered): Turn | string {
  const root = pieces.find(({ kind }) => kind === 'turn') ?? null;
  const call = bestCall(pieces, root);
  const question = questionOf(call.messages);
  const output = root?.content.output ?? call.output;
  const input = question?.content ?? root?.content.input ?? call.input;
  if (output === null) return 'has no answer in any of its records';
  if (input === null || input.trim() === '') return 'has no question in any of its records';
  const after = question === null ? [] : call.messages.slice(call.messages.indexOf(question) + 1);
  const before = question === null ? [] : call.messages.slice(0, call.messages.indexOf(question));
  return {
    format,
    trace: root === null ? where : root.name === null ? where : (root.name ?? root.trace),
    where,
    session: root?.session ?? null,
    at: root?.at ?? null,
    url: root?.url ?? null,
    history: before.filter(({ role }) => role !== 'system' && role !== 'developer'),
    input: cleanText(input),
    output: cleanText(output),
    context: contextOf(pieces, call.messages),
    tools: toolsOf(pieces, after),
    tags: root?.tags ?? {},
    feedback,
  };
}

/** The model call that gave the answer: the last one with a text, and of equals the one that knows most of the conversation. */
function bestCall(pieces: readonly Part[], root: Part | null): Call {
  const groups = new Map<string, Call & { at: number }>();
  for (const { content, group, id, at } of pieces) {
    const key = group ?? id;
    const known = groups.get(key);
    groups.set(key, {
      messages: [...(known?.messages ?? []), ...content.messages],
      input: known?.input ?? content.input,
      output: content.output ?? known?.output ?? null,
      at: Math.max(known?.at ?? 0, at ?? 0),
    });
  }
  const calls = [...groups.values()].filter(({ output, messages }) => output !== null || messages.length > 0);
  const rootOutput = root?.content.output ?? null;
  const answering = calls.filter(({ output }) => output !== null && (rootOutput === null || output === rootOutput));
  const [best] = (answering.length > 0 ? answering : calls).sort((a, b) => b.messages.length - a.messages.length || b.at - a.at);
  return best ?? { messages: [], input: null, output: null };
}

function questionOf(messages: readonly Message[]): Message | null {
  return messages.findLast(({ role, content }) => role === 'user' && content.trim() !== '') ?? null;
}

function contextOf(pieces: readonly Part[], messages: readonly Message[]): Passage[] {
  const found = pieces.flatMap(({ content }) => content.context);
  if (found.length > 0) return distinctBy(found, ({ id, text }) => `${id}\0${text}`).map(({ id, text }) => ({ id, text: cleanText(text) }));
  const system = messages.find(({ role }) => role === 'system' || role === 'developer')?.content ?? '';
  const block = CONTEXT_BLOCK.exec(system)?.[1]?.trim();
  return block === undefined || block === '' ? [] : [{ id: '1', text: block }];
}

/** Calls with their results: from records of tools, or from the messages between the question and the answer. */
function toolsOf(pieces: readonly Part[], after: readonly Message[]): ToolUse[] {
  const recorded = pieces.flatMap(({ content }) => content.tools);
  if (recorded.length > 0) return distinctBy(recorded, (use) => JSON.stringify([use.name, use.arguments]));
  const results = new Map(after.filter(({ role }) => role === 'tool').map(({ tool_call_id, content }) => [tool_call_id, content]));
  return after
    .flatMap(({ tool_calls }) => tool_calls ?? [])
    .map((call) => ({
      name: call.function.name,
      arguments: unquoted(call.function.arguments),
      result: unquoted(results.get(call.id) ?? null),
    }));
}

function distinctBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
