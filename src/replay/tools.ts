/**
 * Tool calls are answered from the case's record, never by a tool: a replay has no side effects, and what the record does not
 * hold is a defined outcome.
 */
import type { GoldenCase } from '../domain/case.js';
import { containsJson } from '../domain/json.js';
import type { Message } from '../domain/message.js';
import type { Answer, ToolCall } from '../providers/provider.js';

type RecordedTool = NonNullable<GoldenCase['tools']>[number];

/** Turns of a conversation with tools before it is taken for one that does not end. */
export const MAX_TOOL_TURNS = 16;

/**
 * The turns that follow an answer with tool calls: the assistant's own and one result a call, each from the first unused entry of
 * that name whose `arguments`, if given, are contained in the call's. Null when a call has none. `used` is added to.
 */
export function answerToolCalls(recorded: readonly RecordedTool[], used: Set<RecordedTool>, answer: Answer): Message[] | null {
  const calls = answer.toolCalls ?? [];
  const results: Message[] = [];
  for (const call of calls) {
    const entry = recorded.find((tool) => !used.has(tool) && tool.name === call.name && containsJson(call.arguments, tool.arguments ?? {}));
    if (entry === undefined) return null;
    used.add(entry);
    results.push({
      role: 'tool',
      tool_call_id: call.id,
      content: typeof entry.result === 'string' ? entry.result : JSON.stringify(entry.result),
    });
  }
  return [{ role: 'assistant', content: answer.output, tool_calls: calls.map(toMessageCall) }, ...results];
}

function toMessageCall({ id, name, arguments: args }: ToolCall): NonNullable<Message['tool_calls']>[number] {
  return { id, type: 'function', function: { name, arguments: JSON.stringify(args) } };
}
