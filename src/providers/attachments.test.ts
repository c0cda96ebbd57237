/** Images and recordings in each vendor's words. */
import { describe, expect, it } from 'vitest';
import { requestKey } from '../replay/key.js';
import { chatWire } from './chat-wire.js';
import { messagesWire } from './messages-wire.js';
import { aRequest, CONVERSATION } from './provider.contract.js';
import type { Attachment, Provider } from './provider.js';
import { responsesWire } from './responses-wire.js';

const image = { mediaType: 'image/png', data: 'aW1n' };
const sound = { mediaType: 'audio/mpeg', data: 'c25k' };
const request = aRequest({ messages: CONVERSATION });

describe('attachments', () => {
  it('go with the last user message, and leave the others as they are', () => {
    const chat = chatWire({ maxTokens: 'max_tokens' }).toBody('m', request, [image, sound]) as { messages: object[] };
    expect(chat.messages.slice(0, 3)).toEqual(
      (chatWire({ maxTokens: 'max_tokens' }).toBody('m', request) as { messages: object[] }).messages.slice(0, 3),
    );
    expect(chat.messages[3]).toEqual({
      role: 'user',
      content: [
        { type: 'text', text: 'Where is my order?' },
        { type: 'image_url', image_url: { url: 'data:image/png;base64,aW1n' } },
        { type: 'input_audio', input_audio: { data: 'c25k', format: 'mp3' } },
      ],
    });
    expect(responsesWire.toBody('m', request, [image])).toMatchObject({
      input: [
        {},
        {},
        {},
        {
          content: [
            { type: 'input_text', text: 'Where is my order?' },
            { type: 'input_image', image_url: 'data:image/png;base64,aW1n' },
          ],
        },
      ],
    });
    expect(messagesWire.toBody('m', request, [image])).toMatchObject({
      messages: [
        { content: 'Hi' },
        {},
        {
          content: [
            { type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'aW1n' } },
            { type: 'text', text: 'Where is my order?' },
          ],
        },
      ],
    });
  });

  it('of a kind that an API does not take are refused, not left out', () => {
    for (const wire of [responsesWire, messagesWire]) expect(() => wire.toBody('m', request, [sound])).toThrow(/unsupported/);
    expect(() => chatWire({ maxTokens: 'max_tokens' }).toBody('m', request, [{ mediaType: 'application/pdf', data: '' }])).toThrow(
      /unsupported/,
    );
  });

  it('make another request by their content, not by their name', () => {
    const provider = { identity: {}, usesPayload: false } as unknown as Provider;
    const file = (sha256: string, path = 'a.png'): Attachment => ({
      path,
      mediaType: 'image/png',
      sha256,
      bytes: 1,
      read: async () => Buffer.alloc(1),
      locate: () => null,
    });
    const key = (...attachments: Attachment[]) => requestKey(provider, { ...request, attachments });
    expect(key(file('1'))).toBe(key(file('1', 'b.png')));
    expect(new Set([key(file('1')), key(file('2')), key(file('1'), file('2')), requestKey(provider, request)]).size).toBe(4);
  });
});
