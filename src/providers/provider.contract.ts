/** What every provider must do, however it comes by its answers, and the requests with which all of them are asked. */
import { describe, expect, it } from 'vitest';
import { FINISH_REASONS } from '../domain/trial.js';
import type { GenerationRequest, Provider } from './provider.js';

export function aRequest(overrides: Partial<GenerationRequest> = {}): GenerationRequest {
  return { messages: [{ role: 'user', content: 'Hi' }], params: {}, trial: 0, ...overrides };
}

export const CONVERSATION: GenerationRequest['messages'] = [
  { role: 'system', content: 'Be kind.' },
  { role: 'user', content: 'Hi' },
  { role: 'assistant', content: 'Hello!' },
  { role: 'user', content: 'Where is my order?' },
];

export const WEATHER = {
  name: 'weather',
  description: 'The weather of a city',
  parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
} as const;

export const TOOL_TURNS: GenerationRequest['messages'] = [
  { role: 'user', content: 'Weather in Kiel and Bonn?' },
  {
    role: 'assistant',
    content: '',
    tool_calls: [
      { id: 'c1', type: 'function', function: { name: 'weather', arguments: '{"city":"Kiel"}' } },
      { id: 'c2', type: 'function', function: { name: 'weather', arguments: '{"city":"Bonn"}' } },
    ],
  },
  { role: 'tool', tool_call_id: 'c1', content: 'rain' },
  { role: 'tool', tool_call_id: 'c2', content: 'sun' },
];

export const OUTPUT_SCHEMA = {
  name: 'a verdict',
  schema: {
    type: 'object',
    properties: { score: { type: 'integer', minimum: 1, maximum: 3 } },
    required: ['score'],
    additionalProperties: false,
  },
} as const;

/** A signal that is never aborted. */
export const never = (): AbortSignal => new AbortController().signal;

export type Subject = {
  readonly name: string;
  /** The same target twice; the second is never asked. */
  readonly open: () => Promise<readonly [Provider, Provider]>;
  readonly answerable: GenerationRequest;
  /** What this provider has no answer to. */
  readonly hopeless: GenerationRequest;
};

export function describeProvider({ name, open, answerable, hopeless }: Subject): void {
  describe(`${name} as a provider`, () => {
    it('has an identity that is JSON and the same for the same target', async () => {
      const [provider, twin] = await open();
      expect(JSON.parse(JSON.stringify(provider.identity))).toEqual(provider.identity);
      expect([twin.identity, twin.paceKey, twin.name]).toEqual([provider.identity, provider.paceKey, provider.name]);
    });

    it('gives an answer that keeps its type', async () => {
      const [provider] = await open();
      const { output, finishReason, usage, latencyMs } = await provider.generate(answerable, { signal: never() });
      expect(output).not.toBe('');
      expect(FINISH_REASONS).toContain(finishReason);
      expect(usage === null || (usage.inputTokens >= 0 && usage.outputTokens >= 0)).toBe(true);
      expect(Number.isNaN(latencyMs) || latencyMs >= 0).toBe(true);
      await provider.close?.();
    });

    it('says with a ProviderError that it has none', async () => {
      const [provider] = await open();
      await expect(provider.generate(hopeless, { signal: never() })).rejects.toMatchObject({ name: 'ProviderError' });
      await provider.close?.();
    });

    it('ends with the reason of an aborted signal', async () => {
      const [provider] = await open();
      const reason = new Error('enough');
      await expect(provider.generate(answerable, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
      await provider.close?.();
    });

    it('can be closed at any time, more than once', async () => {
      const [provider, twin] = await open();
      await provider.generate(answerable, { signal: never() });
      for (const closing of [provider, provider, twin]) await expect(Promise.resolve(closing.close?.())).resolves.toBeUndefined();
    });
  });
}
