/** The two APIs that OpenAI defined and others copy, as the contract needs them told. */
import type { JsonObject } from '../domain/json.js';
import { type Dialect, KEY, type Said } from './dialect.contract.js';
import { CONVERSATION, OUTPUT_SCHEMA, TOOL_TURNS, WEATHER } from './provider.contract.js';

export const bearer = (variable: string) => ({ variable, header: 'authorization', value: (key: string) => `Bearer ${key}` });

const CHAT_ENDS = {
  stop: 'stop',
  length: 'length',
  tool_calls: 'tool_calls',
  filtered: 'content_filter',
  none: null,
  'unheard-of': 'constructor',
} as const;

function chatAnswer({ text, refusal, calls, end = 'stop' }: Said): JsonObject {
  const tool_calls = calls?.map(({ id, name, arguments: given }) => ({
    id,
    type: 'function',
    function: { name, arguments: JSON.stringify(given) },
  }));
  const message = { role: 'assistant', content: text ?? null, refusal: refusal ?? null, ...(tool_calls !== undefined && { tool_calls }) };
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    model: 'a-model-2026',
    choices: [{ index: 0, logprobs: null, finish_reason: CHAT_ENDS[end], message }],
    usage: { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 },
  };
}

const openAiError = (code: string): JsonObject => ({ error: { message: `about ${KEY}`, type: 'some_type', param: null, code } });

export const plain = { model: 'a-model', messages: [{ role: 'user', content: 'Hi' }] };
const chatTool = { type: 'function', function: WEATHER };

export const goodCompletion = chatAnswer({ text: 'Hello.' });
const choice = { index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'Hello.' } };

export const chat: Omit<Dialect, 'name' | 'create' | 'key' | 'path'> = {
  answer: chatAnswer,
  error: openAiError,
  sent: {
    plain,
    conversation: { model: 'a-model', messages: CONVERSATION },
    params: {
      given: {
        temperature: 0,
        top_p: 0.5,
        max_output_tokens: 9,
        seed: 4,
        stop: ['END'],
        reasoning_effort: 'low',
        response_format: 'json_object',
      },
      body: {
        ...plain,
        temperature: 0,
        top_p: 0.5,
        max_completion_tokens: 9,
        seed: 4,
        stop: ['END'],
        reasoning_effort: 'low',
        response_format: { type: 'json_object' },
      },
    },
    schema: {
      ...plain,
      response_format: { type: 'json_schema', json_schema: { name: 'a_verdict', schema: OUTPUT_SCHEMA.schema, strict: true } },
    },
    tools: { ...plain, tools: [chatTool] },
    toolTurns: { model: 'a-model', messages: TOOL_TURNS.map((turn) => ('tool_calls' in turn ? { ...turn, content: null } : turn)) },
  },
  malformed: {
    'no choices': { ...goodCompletion, choices: [] },
    'choices of another type': { ...goodCompletion, choices: { 0: choice } },
    'a choice without a message': { ...goodCompletion, choices: [{ finish_reason: 'stop' }] },
    'content of another type': { ...goodCompletion, choices: [{ ...choice, message: { content: 7 } }] },
    'tool calls of another type': { ...goodCompletion, choices: [{ ...choice, message: { tool_calls: 'weather' } }] },
    'usage of another type': { ...goodCompletion, usage: { prompt_tokens: '11', completion_tokens: 7 } },
    'negative usage': { ...goodCompletion, usage: { prompt_tokens: -1, completion_tokens: 7 } },
    'tool arguments that are no JSON': {
      ...goodCompletion,
      choices: [
        { finish_reason: 'tool_calls', message: { tool_calls: [{ id: 'c', function: { name: 'weather', arguments: '{"city":' } }] } },
      ],
    },
    'tool arguments that are no object': {
      ...goodCompletion,
      choices: [{ finish_reason: 'tool_calls', message: { tool_calls: [{ id: 'c', function: { name: 'weather', arguments: '[1]' } }] } }],
    },
  },
};

const RESPONSE_ENDS = {
  stop: { status: 'completed' },
  tool_calls: { status: 'completed' },
  length: { status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } },
  filtered: { status: 'incomplete', incomplete_details: { reason: 'content_filter' } },
  none: { status: 'in_progress' },
  'unheard-of': { status: 'incomplete', incomplete_details: { reason: 'gave-up' } },
} as const;

function responsesAnswer({ text, refusal, calls = [], end = 'stop' }: Said): JsonObject {
  const parts = [
    ...(text === undefined ? [] : [{ type: 'output_text', text, annotations: [] }]),
    ...(refusal === undefined ? [] : [{ type: 'refusal', refusal }]),
  ];
  return {
    id: 'resp_1',
    object: 'response',
    error: null,
    incomplete_details: null,
    ...RESPONSE_ENDS[end],
    model: 'a-model-2026',
    output: [
      { type: 'reasoning', id: 'rs_1', summary: [], content: [{ type: 'reasoning_text', text: 'Let me think.' }] },
      ...(parts.length === 0 ? [] : [{ type: 'message', id: 'msg_1', role: 'assistant', status: 'completed', content: parts }]),
      ...calls.map(({ id, name, arguments: given }) => ({
        type: 'function_call',
        id: `fc_${id}`,
        call_id: id,
        name,
        arguments: JSON.stringify(given),
      })),
    ],
    usage: { input_tokens: 11, output_tokens: 7, total_tokens: 18 },
  };
}

const plainInput = { model: 'a-model', input: [{ role: 'user', content: 'Hi' }] };
export const goodResponse = responsesAnswer({ text: 'Hello.' });

export const responses: Omit<Dialect, 'name' | 'create' | 'key' | 'path'> = {
  answer: responsesAnswer,
  error: openAiError,
  sent: {
    plain: plainInput,
    conversation: { model: 'a-model', input: CONVERSATION },
    params: {
      given: { temperature: 0, top_p: 0.5, max_output_tokens: 9, reasoning_effort: 'low', response_format: { type: 'json_object' } },
      body: {
        ...plainInput,
        temperature: 0,
        top_p: 0.5,
        max_output_tokens: 9,
        reasoning: { effort: 'low' },
        text: { format: { type: 'json_object' } },
      },
    },
    schema: { ...plainInput, text: { format: { type: 'json_schema', name: 'a_verdict', schema: OUTPUT_SCHEMA.schema, strict: true } } },
    tools: { ...plainInput, tools: [{ type: 'function', ...WEATHER, strict: false }] },
    toolTurns: {
      model: 'a-model',
      input: [
        { role: 'user', content: 'Weather in Kiel and Bonn?' },
        { type: 'function_call', call_id: 'c1', name: 'weather', arguments: '{"city":"Kiel"}' },
        { type: 'function_call', call_id: 'c2', name: 'weather', arguments: '{"city":"Bonn"}' },
        { type: 'function_call_output', call_id: 'c1', output: 'rain' },
        { type: 'function_call_output', call_id: 'c2', output: 'sun' },
      ],
    },
  },
  malformed: {
    'no output': { ...goodResponse, output: null },
    'output of another type': { ...goodResponse, output: 'Hello.' },
    'content of another type': { ...goodResponse, output: [{ type: 'message', content: 'Hello.' }] },
    'text of another type': { ...goodResponse, output: [{ type: 'message', content: [{ type: 'output_text', text: 7 }] }] },
    'a call without a name': { ...goodResponse, output: [{ type: 'function_call', call_id: 'c', arguments: '{}' }] },
    'usage of another type': { ...goodResponse, usage: { input_tokens: null, output_tokens: 7 } },
  },
};
