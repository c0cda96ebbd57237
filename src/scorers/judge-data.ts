import type { GoldenCase } from '../domain/case.js';
import type { Json } from '../domain/json.js';
import { type Message, type Passage, toPassages } from '../domain/message.js';
import type { Answer } from '../providers/provider.js';
import type { ShownFiles } from './attached-files.js';
import type { ScorableTrial } from './scorer.js';
import { normalizeAnswer, showHidden } from './text.js';

/** A piece of data that a judge reads. The name is Cupel's own word, the text somebody else's. */
export type DataBlock = {
  readonly name: string;
  readonly text: string /** Whether it stands for a file that goes along. */;
  readonly isFile?: true;
};

type Files = Pick<ShownFiles, 'asked' | 'answers'>;
const NO_FILES: Files = { asked: [], answers: [] };

/** All that a judge is shown of a case and its answer, in reading order. Nothing in it tells which side gave the answer. */
export function judgeData(
  { golden, answer }: Pick<ScorableTrial, 'golden' | 'answer'>,
  { asked, answers: [own = []] }: Files = NO_FILES,
): readonly DataBlock[] {
  const used = usedPassages(answer, 'application');
  return [...askedData(golden), ...asked, ...used, ...referenceData(golden), ...answerData(answer, ''), ...own];
}

/** The same of two answers: what was asked once, then either answer with what belongs to it. */
export function pairData(
  { golden }: Pick<ScorableTrial, 'golden'>,
  [first, second]: readonly [Answer, Answer],
  { asked, answers: [ofFirst = [], ofSecond = []] }: Files = NO_FILES,
): readonly DataBlock[] {
  const own = (answer: Answer, which: string) => [...usedPassages(answer, `${which}answer`), ...answerData(answer, which)];
  return [
    ...askedData(golden),
    ...asked,
    ...referenceData(golden),
    ...own(first, 'first '),
    ...ofFirst,
    ...own(second, 'second '),
    ...ofSecond,
  ];
}

function askedData({ messages, input, context }: GoldenCase): readonly DataBlock[] {
  return [
    ...(messages ?? []).map((message, index) => dataBlock(`message ${index + 1} (${message.role})`, messageText(message))),
    ...(input === undefined ? [] : [dataBlock('question', inputText(input))]),
    ...toPassages(context ?? []).map((passage, index) => dataBlock(`passage ${index + 1}`, passageText(passage, index))),
  ];
}

function usedPassages({ context }: Answer, by: string): readonly DataBlock[] {
  return (context ?? []).map((passage, index) => dataBlock(`passage ${index + 1} that the ${by} used`, passageText(passage, index)));
}

function referenceData({ expected, rubric_notes: notes }: GoldenCase): readonly DataBlock[] {
  return [
    ...(expected === undefined ? [] : [dataBlock('reference answer', jsonText(expected))]),
    ...(notes === undefined ? [] : [dataBlock('notes for the grader', notes)]),
  ];
}

function answerData({ toolCalls = [], output, file }: Answer, which: string): readonly DataBlock[] {
  const calls = toolCalls.map((call) => ({ name: call.name, arguments: call.arguments }));
  return [
    ...(calls.length === 0 ? [] : [dataBlock(`tool calls of the ${which}answer`, JSON.stringify(calls, null, 2))]),
    dataBlock(`${which}answer`, output === '' && file !== undefined ? '(no text: the answer is its file)' : output),
  ];
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
