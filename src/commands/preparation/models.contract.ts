/** What every way to serve an adapter must do, whether the server loads it, was started with it, or takes its id. */
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Target } from '../../domain/target.js';
import type { Provider } from '../../providers/provider.js';
import { type ModelContext, openModel } from './models.js';

/** A server with a base and room for two adapters, each known by the weights that its answers name. */
export type Served = {
  readonly context: ModelContext;
  readonly target: (side: 'base' | 'first' | 'second' | 'foreign') => Target;
  /** What an answer of this side begins with. */
  readonly weights: (side: 'base' | 'first' | 'second') => string;
  /** What the server holds beside its base. */
  readonly held: () => readonly string[];
  readonly generations: () => number;
  readonly close: () => Promise<void>;
};

export type Subject = {
  readonly name: string;
  readonly open: () => Promise<Served>;
  /** The names of both bases, in the message about an adapter of another base. */
  readonly mismatch: readonly [trained: RegExp, served: RegExp];
};

const PLACE = { file: 'suite.yaml', path: 'candidate' };
const SIDES = ['base', 'first', 'second'] as const;
const signal = (): AbortSignal => new AbortController().signal;

export const ask = async (provider: Provider, content: string): Promise<string> =>
  (await provider.generate({ messages: [{ role: 'user', content }], params: {}, trial: 0 }, { signal: signal() })).output;

export function describeServed({ name, open, mismatch }: Subject): void {
  const opened = async (): Promise<Served> => {
    const served = await open();
    onTestFinished(served.close);
    return served;
  };
  const providerOf = async (served: Served, side: Parameters<Served['target']>[0]): Promise<Provider> =>
    (await openModel(served.target(side), PLACE, served.context)).provider;

  describe(`an adapter on ${name}`, () => {
    it('answers with its own weights, and so do its base and another adapter, asked at the same time', async () => {
      const served = await opened();
      const providers = await Promise.all(SIDES.map((side) => providerOf(served, side)));
      const rounds = Array.from({ length: 8 }, (_, round) => `question ${round}`);
      const answers = await Promise.all(
        rounds.flatMap((question) => providers.map(async (provider, index) => [SIDES[index], await ask(provider, question)] as const)),
      );
      for (const [side, answer] of answers) expect(answer).toMatch(new RegExp(`^${served.weights(side ?? 'base')}`));
      await Promise.all(providers.map((provider) => provider.close?.()));
    });

    it('is gone when it is closed, and what was there stays', async () => {
      const served = await opened();
      const before = [...served.held()];
      const providers = await Promise.all(SIDES.map((side) => providerOf(served, side)));
      for (const provider of providers) await ask(provider, 'question');
      for (const provider of providers) {
        await provider.close?.();
        await provider.close?.();
      }
      expect(served.held()).toEqual(before);
    });

    it('of another base is refused with both names, before anything is generated', async () => {
      const served = await opened();
      const before = [...served.held()];
      let provider: Provider | undefined;
      const starting = async (): Promise<void> => {
        provider = await providerOf(served, 'foreign');
        await provider.start?.(signal());
      };
      const error: Error = await starting().then(
        () => new Error('was not refused'),
        (reason: Error) => reason,
      );
      expect(error).toMatchObject({ name: 'CupelError', code: 'config', place: { file: 'suite.yaml' } });
      for (const part of mismatch) expect(error.message).toMatch(part);
      expect(served.generations()).toBe(0);
      await provider?.close?.();
      expect(served.held()).toEqual(before);
    });

    it('is one candidate whoever opens it, and another than its base and than another adapter', async () => {
      const served = await opened();
      const identity = async (side: (typeof SIDES)[number]): Promise<string> => JSON.stringify((await providerOf(served, side)).identity);
      const all = await Promise.all(SIDES.map(identity));
      expect(new Set(all).size).toBe(3);
      expect(await identity('first')).toBe(all[1]);
    });
  });
}
