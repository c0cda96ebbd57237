/** Conversations as every vendor and SDK writes them, as chat messages. */
import type { Message } from '../domain/message.js';
import { asBag, asList, asText, type Bag, cleanText, isBag, textIn, unquoted } from './values.js';

type Role = Message['role'];

const ROLES: Readonly<Record<string, Role>> = {
  system: 'system',
  developer: 'developer',
  user: 'user',
  human: 'user',
  customer: 'user',
  assistant: 'assistant',
  ai: 'assistant',
  bot: 'assistant',
  agent: 'assistant',
  model: 'assistant',
  tool: 'tool',
  function: 'tool',
};
const CLASS_ROLES: Readonly<Record<string, Role>> = {
  SystemMessage: 'system',
  HumanMessage: 'user',
  HumanMessageChunk: 'user',
  AIMessage: 'assistant',
  AIMessageChunk: 'assistant',
  ToolMessage: 'tool',
  FunctionMessage: 'tool',
};
/** Fields of an object that hold its one text, in the order in which they are looked for. */
const TEXT_KEYS = [
  'message',
  'content',
  'text',
  'question',
  'query',
  'prompt',
  'input',
  'answer',
  'output',
  'response',
  'completion',
  'result',
  'value',
  'body',
];

/** The messages that a value holds: a list of them, a request body, LangChain's nesting, OTel's parts. Empty where there are none. */
export function toMessages(value: unknown): readonly Message[] {
  const plain = unquoted(value);
  if (Array.isArray(plain)) {
    const [first] = plain;
    return Array.isArray(first) && plain.length === 1 ? toMessages(first) : plain.flatMap(toMessage);
  }
  if (!isBag(plain)) return [];
  if (plain.messages !== undefined) {
    const system = systemOf(plain.system ?? plain.instructions);
    return [...system, ...toMessages(plain.messages)];
  }
  if (Array.isArray(plain.input)) return [...systemOf(plain.instructions), ...toMessages(plain.input)];
  return isMessage(plain) ? toMessage(plain) : [];
}

function systemOf(value: unknown): readonly Message[] {
  const text = contentText(value);
  return text === '' ? [] : [{ role: 'system', content: text }];
}

function isMessage(bag: Bag): boolean {
  return (
    roleOf(bag) !== null &&
    (bag.content !== undefined || bag.parts !== undefined || bag.kwargs !== undefined || bag.tool_calls !== undefined)
  );
}

function roleOf(bag: Bag): Role | null {
  const named = textIn(bag, 'role') ?? (bag.content === undefined ? null : textIn(bag, 'type'));
  const role = named === null ? undefined : ROLES[named.toLowerCase()];
  if (role !== undefined) return role;
  const className = asList(bag.id).at(-1);
  return typeof className === 'string' ? (CLASS_ROLES[className] ?? null) : null;
}

/** One message as one or more: what tools gave becomes a message of its own. */
function toMessage(value: unknown): readonly Message[] {
  const bag = asBag(unquoted(value));
  const inner = isBag(bag.kwargs) ? bag.kwargs : bag;
  const told = roleOf(bag);
  if (told === null) return [];
  // What a tool gave is sent under the user's role by some; the id of its call tells.
  const role = told === 'user' && textIn(inner, 'tool_call_id') !== null ? 'tool' : told;
  const blocks = [...asList(inner.content), ...asList(inner.parts)].map(asBag);
  const results = blocks.filter(isToolResult).map((block): Message => {
    const id = textIn(block, 'tool_use_id', 'id', 'tool_call_id');
    const content = contentText(block.content ?? block.response ?? block.result);
    return { role: 'tool', content, ...(id === null ? {} : { tool_call_id: id }) };
  });
  const calls = [...asList(inner.tool_calls), ...blocks.filter(isToolCall)].flatMap(toToolCall);
  const text = contentText(inner.content ?? inner.parts);
  if (results.length > 0 && text === '' && calls.length === 0) return results;
  const id = textIn(inner, 'tool_call_id') ?? (role === 'tool' ? textIn(inner, 'id') : null);
  const message: Message = {
    role,
    content: text,
    ...(calls.length === 0 ? {} : { tool_calls: calls }),
    ...(id === null || role !== 'tool' ? {} : { tool_call_id: id }),
  };
  return [...results, message];
}

function isToolResult(block: Bag): boolean {
  return block.type === 'tool_result' || block.type === 'tool_call_response' || block.type === 'server_tool_call_response';
}

function isToolCall(block: Bag): boolean {
  return block.type === 'tool_use' || block.type === 'tool_call' || block.type === 'server_tool_call';
}

function toToolCall(value: unknown): NonNullable<Message['tool_calls']> {
  const bag = asBag(value);
  const call = asBag(bag.function ?? bag.tool_call ?? bag.server_tool_call ?? bag);
  const name = textIn(call, 'name') ?? textIn(bag, 'name');
  if (name === null) return [];
  const given = call.arguments ?? call.input ?? call.args ?? bag.arguments;
  return [
    {
      id: textIn(bag, 'id') ?? name,
      type: 'function',
      function: { name, arguments: typeof given === 'string' ? given : JSON.stringify(given ?? {}) },
    },
  ];
}

/** The text of a content: a string, or the text blocks of a list, without what tools said. */
export function contentText(content: unknown): string {
  if (typeof content === 'string') return cleanText(content);
  if (typeof content === 'number' || typeof content === 'boolean') return String(content);
  if (Array.isArray(content))
    return content
      .map(blockText)
      .filter((text) => text !== '')
      .join('\n');
  if (!isBag(content)) return '';
  return blockText(content) || JSON.stringify(content);
}

function blockText(value: unknown): string {
  if (typeof value === 'string') return cleanText(value);
  const block = asBag(value);
  if (isToolCall(block) || isToolResult(block) || block.type === 'reasoning' || block.type === 'thinking') return '';
  return cleanText(asText(block.text) ?? asText(block.content) ?? asText(asBag(block.text).value) ?? '');
}

/** The text of an answer or of a question, however it is wrapped; null where there is none. */
export function textOf(value: unknown): string | null {
  const plain = unquoted(value);
  if (typeof plain === 'string') return plain.trim() === '' ? null : cleanText(plain);
  if (typeof plain === 'number' || typeof plain === 'boolean') return String(plain);
  if (Array.isArray(plain)) return textOfList(plain);
  if (!isBag(plain)) return null;
  const [choice] = asList(plain.choices);
  if (choice !== undefined) return textOf(asBag(choice).message ?? choice);
  const generation = asList(asList(plain.generations)[0] ?? plain.generations)[0];
  if (generation !== undefined) return textOf(asBag(generation).text ?? asBag(generation).message);
  if (Array.isArray(plain.messages)) return lastAnswer(toMessages(plain.messages));
  if (isMessage(plain)) return lastAnswer(toMessage(plain));
  for (const key of TEXT_KEYS) {
    if (plain[key] === undefined || plain[key] === null) continue;
    const text = textOf(plain[key]);
    if (text !== null) return text;
  }
  const values = Object.values(plain).filter((item) => item !== null);
  return values.length === 1 ? textOf(values[0]) : null;
}

function textOfList(list: readonly unknown[]): string | null {
  const messages = list.flatMap((item) => (isBag(item) && isBag(item.message) ? toMessage(item.message) : toMessage(item)));
  if (messages.length > 0) return lastAnswer(messages);
  const text = contentText(list);
  return text === '' ? null : text;
}

function lastAnswer(messages: readonly Message[]): string | null {
  const last = messages.at(-1);
  return last === undefined || last.content.trim() === '' ? null : last.content;
}
