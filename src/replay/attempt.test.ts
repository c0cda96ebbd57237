import { describe, expect, it } from 'vitest';
import { fakeClock } from '../../test/fixtures/replay/fake-clock.js';
import { anAnswer, aRequest, type Script, scriptedProvider } from '../../test/fixtures/replay/scripted-provider.js';
import { ProviderError } from '../providers/provider.js';
import { createAttempts } from './attempt.js';

function attempt(script: Script, timeoutMs = 1_000) {
  const clock = fakeClock();
  const controller = new AbortController();
  const attempts = createAttempts(clock, controller.signal);
  const run = () => attempts.run(scriptedProvider(script), aRequest(), timeoutMs, () => undefined);
  return { clock, controller, run };
}

describe('an attempt', () => {
  it('ends at its time-out even when the provider does not hear its signal', async () => {
    const { clock, run } = attempt(() => new Promise(() => undefined));
    expect(await clock.until(run())).toMatchObject({ kind: 'failed', error: { kind: 'timeout' } });
    expect(clock.monotonic()).toBe(1_000);
  });

  it('aborts the provider when its time is over, and ignores whatever it says then', async () => {
    let aborted = false;
    const { clock, run } = attempt(
      (_text, _sending, { signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            aborted = true;
            reject(new ProviderError('connection'));
          });
        }),
    );
    expect(await clock.until(run())).toMatchObject({ kind: 'failed', error: { kind: 'timeout' } });
    expect(aborted).toBe(true);
  });

  it('holds each of many attempts to its own time', async () => {
    const { clock, run } = attempt(() => new Promise(() => undefined));
    const first = run();
    const second = clock.sleep(300).then(run);
    await clock.until(first);
    expect(clock.monotonic()).toBe(1_000);
    await clock.until(second);
    expect(clock.monotonic()).toBe(1_300);
  });

  it('takes an answer without text and without tool calls for a failure', async () => {
    const { clock, run } = attempt(() => anAnswer({ output: '' }));
    expect(await clock.until(run())).toMatchObject({ kind: 'failed', error: { kind: 'empty' } });
  });

  it('throws bugs on', async () => {
    const { clock, run } = attempt(() => {
      throw new TypeError('a bug');
    });
    await expect(clock.until(run())).rejects.toThrow('a bug');
  });

  it('is withdrawn at once when the run breaks off', async () => {
    const { clock, controller, run } = attempt(() => new Promise(() => undefined));
    const running = run();
    controller.abort();
    expect(await clock.until(running)).toEqual({ kind: 'withdrawn' });
    expect(await run()).toEqual({ kind: 'withdrawn' });
    expect(clock.monotonic()).toBe(0);
    expect(clock.sleeping()).toBe(0);
  });
});
