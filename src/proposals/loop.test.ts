import { expect, test } from 'vitest';
import { type Improving, improve, type Proposed } from './loop.js';

/** Proposals are numbers; one is kept when it is greater than what is in force. */
const anImprovement = (proposals: readonly (number | Proposed<number>)[], options: Partial<Improving<number, string>> = {}) => {
  const seen: number[] = [];
  return {
    seen,
    run: () =>
      improve<number, string>({
        rounds: proposals.length,
        start: { proposal: 1, evidence: null },
        propose: async ({ proposal }, _history, round) => {
          seen.push(proposal);
          const next = proposals[round - 1] ?? 0;
          return typeof next === 'number' ? { kind: 'proposed', proposal: next } : next;
        },
        tryOut: async (proposal, current) => ({ isKept: proposal > current.proposal, why: 'because', evidence: `tried ${proposal}` }),
        stopped: () => null,
        ...options,
      }),
  };
};

test('what is better takes the place of what was in force, what is not is dropped', async () => {
  const { seen, run } = anImprovement([3, 2, 4]);
  const { current, history, ended } = await run();
  expect([current, history.map(({ outcome }) => outcome), ended]).toEqual([
    { proposal: 4, evidence: 'tried 4' },
    ['kept', 'dropped', 'kept'],
    null,
  ]);
  expect(seen).toEqual([1, 3, 3]);
});

test('a reply that cannot be used costs its round and nothing else', async () => {
  const { current, history } = await anImprovement([{ kind: 'unusable', why: 'prose' }, 2]).run();
  expect([current.proposal, history.map(({ outcome, why }) => [outcome, why])]).toEqual([
    2,
    [
      ['unusable', 'prose'],
      ['kept', 'because'],
    ],
  ]);
});

test('it ends when there is nothing left to mend', async () => {
  const { history, ended } = await anImprovement([2, { kind: 'nothing-left', why: 'all is well' }, 3]).run();
  expect([history.length, ended]).toEqual([1, 'all is well']);
});

test('a run that ends keeps what was kept, and says why', async () => {
  let left = 2;
  const stopped = () => (left > 0 ? null : 'no money');
  const { current, history, ended } = await anImprovement([2, 3, 4], {
    stopped,
    tryOut: async (proposal, { proposal: before }) => {
      left -= 1;
      return stopped() === null ? { isKept: proposal > before, why: 'because', evidence: '' } : null;
    },
  }).run();
  expect([current.proposal, history.map(({ outcome }) => outcome), ended]).toEqual([2, ['kept', 'unfinished'], 'no money']);
});
