import { describe, expect, it } from 'vitest';
import { anAnswer, aRequest, scriptedProvider } from '../../test/fixtures/replay/scripted-provider.js';
import type { GenerationRequest, Provider } from '../providers/provider.js';
import { requestKey } from './key.js';

const provider = (overrides: Partial<Provider> = {}) => scriptedProvider(() => anAnswer(), overrides);
const model = provider();
const base = aRequest('q', { params: { temperature: 0 } });

describe('requestKey', () => {
  it('is 64 hex digits, and the same for the same request in another order and on another object', () => {
    const key = requestKey(model, { ...base, params: { temperature: 0, top_p: 1 } });
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(
      requestKey(provider({ identity: { model: 'm', provider: 'scripted' } }), { ...base, params: { top_p: 1, temperature: 0 } }),
    ).toBe(key);
  });

  const changes: [string, Partial<GenerationRequest>][] = [
    ['the text', { messages: [{ role: 'user', content: 'other' }] }],
    ['a role', { messages: [{ role: 'system', content: 'q' }] }],
    ['a name', { messages: [{ role: 'user', content: 'q', name: 'n' }] }],
    ['one message more', { messages: [...base.messages, { role: 'user', content: '' }] }],
    ['a parameter', { params: { temperature: 0.5 } }],
    ['tools', { tools: [{ name: 't', parameters: {} }] }],
    ['the output schema', { outputSchema: { name: 's', schema: { type: 'object' } } }],
    ['the name of the schema', { outputSchema: { name: 'r', schema: { type: 'object' } } }],
    ['the trial', { trial: 1 }],
    ['the draw', { redraw: 1 }],
  ];

  it.each(changes)('changes with %s', (_, change) => {
    const keys = new Set([requestKey(model, base), ...changes.map(([, other]) => requestKey(model, { ...base, ...other }))]);
    expect(keys.size).toBe(changes.length + 1);
    expect(requestKey(model, { ...base, ...change })).not.toBe(requestKey(model, base));
  });

  it('changes with the identity of the provider', () => {
    expect(requestKey(provider({ identity: { model: 'other' } }), base)).not.toBe(requestKey(model, base));
  });

  it('takes the case itself in only where the provider reads it', () => {
    const one = { ...base, payload: { id: 'refund-017' } };
    const other = { ...base, payload: { id: 'refund-018' } };
    expect(requestKey(model, one)).toBe(requestKey(model, other));
    const application = provider({ usesPayload: true });
    expect(requestKey(application, one)).not.toBe(requestKey(application, other));
  });

  it('has one key for the first draw, whether its number is written or not', () => {
    expect(requestKey(model, { ...base, redraw: 0 })).toBe(requestKey(model, base));
  });

  it('cannot be forged by text that looks like the next field', () => {
    const one = aRequest('a"}\n{"content":"b","role":"user"');
    const two = { ...one, messages: [{ role: 'user', content: 'a' } as const, { role: 'user', content: 'b' } as const] };
    expect(requestKey(model, one)).not.toBe(requestKey(model, two));
  });
});
