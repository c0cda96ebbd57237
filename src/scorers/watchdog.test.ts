import { describe, expect, it } from 'vitest';
import { OverdueError, runWithin } from './watchdog.js';

describe('runWithin', () => {
  it('gives back what the work returns', () => {
    expect(runWithin(1000, () => ({ a: 1 }))).toEqual({ a: 1 });
    expect(runWithin(1000, () => undefined)).toBeUndefined();
  });

  it('ends a loop that does not end, and works again afterwards', () => {
    expect(() =>
      runWithin(50, () => {
        for (;;);
      }),
    ).toThrow(OverdueError);
    expect(runWithin(1000, () => 7)).toBe(7);
  });

  it('ends a regular expression that backtracks', () => {
    expect(() => runWithin(50, () => /^(a+)+$/.test(`${'a'.repeat(60)}!`))).toThrow(OverdueError);
  });

  it('passes on what the work throws, the same object', () => {
    const thrown = new TypeError('mine');
    const catching = () =>
      runWithin(1000, () => {
        throw thrown;
      });
    expect(catching).toThrow(thrown);
  });
});
