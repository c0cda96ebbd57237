import { describe, expect, test } from 'vitest';
import type { Progress } from '../commands/progress.js';
import { createProgressLine, describeProgress } from './progress.js';

function aTerminal(options: { readonly isTTY?: boolean; readonly columns?: number; readonly isQuiet?: boolean } = {}) {
  const written: string[] = [];
  let now = 0;
  const { isTTY = true, columns = 120, isQuiet = false } = options;
  const delayed: (() => void)[] = [];
  const line = createProgressLine(
    { isTTY, columns, write: (text: string) => written.push(text) },
    { isQuiet, monotonic: () => now, later: (run) => delayed.push(run) },
  );
  return {
    ...line,
    written,
    wait: (ms: number) => (now += ms),
    last: () => written.at(-1)?.replace('\r\u001b[2K', ''),
    settle: () => {
      for (const run of delayed.splice(0)) run();
    },
  };
}

const step = (done: number, more: Partial<Progress> = {}): Progress => ({
  suite: 'support',
  look: 1,
  done,
  planned: 100,
  requests: 2 * done,
  ...more,
});

describe('the progress line', () => {
  test('says how far a step is, how fast it goes and how long it will take', () => {
    expect(describeProgress(step(25), 5)).toBe(
      'support  look 1  [======                  ]  25/100 answers, 5.0/s, 0:15 left, 50 requests',
    );
    expect(describeProgress(step(10), 0.02)).toContain('0.0/s, 1:15:00 left');
    expect(describeProgress({ suite: 'traces.jsonl', done: 1200, planned: null, unit: 'records' }, 400)).toBe(
      'traces.jsonl  1200 records, 400/s',
    );
  });

  test('says no rate before it knows one', () => {
    const terminal = aTerminal();
    terminal.show(step(0));
    terminal.wait(500);
    terminal.show(step(10));
    expect(terminal.last()).toContain('10/100 answers, 20 requests');
    terminal.wait(1500);
    terminal.show(step(20));
    expect(terminal.last()).toContain('20/100 answers, 10/s, 0:08 left');
  });

  test('does not count what was answered before the step began', () => {
    const terminal = aTerminal();
    terminal.show(step(90));
    terminal.wait(10_000);
    terminal.show(step(95));
    expect(terminal.last()).toContain('0.5/s, 0:10 left');
    terminal.show(step(95, { look: 2 }));
    terminal.wait(2000);
    terminal.show(step(97, { look: 2 }));
    expect(terminal.last()).toContain('1.0/s, 0:03 left');
  });

  test('shows the newest state in the end, though it draws no faster than can be read', () => {
    const terminal = aTerminal();
    terminal.show(step(1));
    for (const done of [2, 3, 4]) terminal.show(step(done));
    expect(terminal.written).toHaveLength(1);
    terminal.settle();
    expect(terminal.written).toHaveLength(2);
    expect(terminal.last()).toContain('4/100 answers');
    terminal.show(step(5));
    terminal.clear();
    terminal.settle();
    expect(terminal.last()).toBe('');
  });

  test('never wraps, and holds nothing that a terminal obeys', () => {
    const terminal = aTerminal({ columns: 40 });
    terminal.show(step(5, { suite: `\u001b[2J${'long '.repeat(40)}` }));
    expect(terminal.last()?.length).toBeLessThan(40);
    expect(terminal.last()).not.toContain('\u001b');
  });

  test.each([{ isTTY: false }, { isQuiet: true }])('shows nothing with %j', (options) => {
    const terminal = aTerminal(options);
    terminal.show(step(1));
    terminal.clear();
    expect(terminal.written).toEqual([]);
  });
});
