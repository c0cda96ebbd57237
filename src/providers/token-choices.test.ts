import { describe, expect, it } from 'vitest';
import { chatWire } from './chat-wire.js';
import type { GenerationRequest } from './provider.js';
import { responsesWire } from './responses-wire.js';
import { TokenLogprobsSchema, toTokenChoices } from './token-choices.js';

const chat = chatWire({ maxTokens: 'max_tokens' });
const request: GenerationRequest = { messages: [{ role: 'user', content: 'x' }], params: {}, trial: 0 };
const told = [
  { token: 'so ', logprob: 0, top_logprobs: [{ token: 'so ', logprob: 0 }] },
  {
    token: '4',
    logprob: Math.log(0.7),
    top_logprobs: [
      { token: '4', logprob: Math.log(0.7) },
      { token: '5', logprob: Math.log(0.3) },
      { token: '1', logprob: -20 },
    ],
  },
];
const kept = [{ token: 'so ' }, { token: '4', shares: { '4': expect.closeTo(0.7, 12), '5': expect.closeTo(0.3, 12) } }];

describe('the tokens of an answer', () => {
  it('are asked for only where they are wanted', () => {
    expect(chat.toBody('m', request)).not.toHaveProperty('logprobs');
    expect(responsesWire.toBody('m', request)).not.toHaveProperty('include');
    expect(chat.toBody('m', { ...request, wantsTokens: true })).toMatchObject({ logprobs: true, top_logprobs: 20 });
    expect(responsesWire.toBody('m', { ...request, wantsTokens: true })).toMatchObject({
      include: ['message.output_text.logprobs'],
      top_logprobs: 20,
    });
  });

  it('are read with the alternatives that matter, from either API', () => {
    const message = { message: { content: 'so 4' }, finish_reason: 'stop' };
    expect(chat.toReading({ choices: [{ ...message, logprobs: { content: told } }] })).toMatchObject({ output: 'so 4', tokens: kept });
    const part = { type: 'output_text', text: 'so 4', logprobs: told };
    expect(responsesWire.toReading({ status: 'completed', output: [{ type: 'message', content: [part] }] })).toMatchObject({
      tokens: kept,
    });
    expect(chat.toReading({ choices: [message] })).not.toHaveProperty('tokens');
  });

  it.each([null, undefined, [], 'many', [{ token: 7 }], [{ token: 'x' }]])('are none where a server tells %j', (given) => {
    expect(toTokenChoices(TokenLogprobsSchema.parse(given))).toBeUndefined();
    expect(chat.toReading({ choices: [{ message: { content: 'x' }, finish_reason: 'stop', logprobs: { content: given } }] }).output).toBe(
      'x',
    );
  });
});
