import type { Json } from '../domain/json.js';
import { type Message, type Passage, toPassages } from '../domain/message.js';
import type { ScorableTrial } from './scorer.js';
import { normalizeAnswer, showHidden } from './text.js';

/** A piece of data that a judge reads. The name is Cupel's own word, the text somebody else's. */
export type DataBlock = { readonly name: string; readonly text: string };

/** All that a judge is shown of a case and its answer, in reading order. Nothing in it tells which side gave the answer. */
export function judgeData({ golden, answer }: ScorableTrial): readonly DataBlock[] {
  const blocks: DataBlock[] = [];
  const add = (name: string, text: string) => blocks.push(dataBlock(name, text));
  golden.messages?.forEach((message, index) => {
    add(`message ${index + 1} (${message.role})`, messageText(message));
  });
  if (golden.input !== undefined) add('question', inputText(golden.input));
  toPassages(golden.context ?? []).forEach((passage, index) => {
    add(`passage ${index + 1}`, passageText(passage, index));
  });
  answer.context?.forEach((passage, index) => {
    add(`passage ${index + 1} that the application used`, passageText(passage, index));
  });
  if (golden.expected !== undefined) add('reference answer', jsonText(golden.expected));
  if (golden.rubric_notes !== undefined) add('notes for the grader', golden.rubric_notes);
  if (answer.toolCalls !== undefined && answer.toolCalls.length > 0) {
    const calls = answer.toolCalls.map((call) => ({ name: call.name, arguments: call.arguments }));
    add('tool calls of the answer', JSON.stringify(calls, null, 2));
  }
  add('answer', answer.output);
  return blocks;
}

/** A block as a judge sees it: the text normalised, and what is hidden in it shown. */
export function dataBlock(name: string, text: string): DataBlock {
  return { name, text: showHidden(normalizeAnswer(text)) };
}

function messageText({ content, tool_calls }: Message): string {
  if (tool_calls === undefined || tool_calls.length === 0) return content;
  const calls = tool_calls.map((call) => `tool call ${call.function.name}(${call.function.arguments})`);
  return [content, ...calls].filter((part) => part !== '').join('\n');
}

/** An id is somebody else's word, so it stands inside; the number that a passage has without one is in the block's name. */
function passageText({ id, text }: Passage, index: number): string {
  return id === String(index + 1) ? text : `${id}\n\n${text}`;
}

/** An input of one text is that text; several fields keep their names. */
function inputText(input: Json): string {
  if (input !== null && typeof input === 'object' && !Array.isArray(input)) {
    const values = Object.values(input);
    if (values.length === 1 && typeof values[0] === 'string') return values[0];
  }
  return jsonText(input);
}

function jsonText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}
