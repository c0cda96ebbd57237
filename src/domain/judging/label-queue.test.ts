import { expect, test } from 'vitest';
import { type LabelCandidate, queueForLabels } from './label-queue.js';

const answer = (id: string, score: number | null, more: Partial<LabelCandidate> = {}): LabelCandidate => ({
  case: id,
  outputSha256: `hash of ${id}`,
  score,
  votes: [],
  ...more,
});
const queue = (candidates: readonly LabelCandidate[], n: number, slices: readonly string[] = []) =>
  queueForLabels(candidates, { n, passAt: 0.5, slices, seed: 7 }).map(({ case: id }) => id);

test('answers near the threshold go before sure ones', () => {
  const candidates = [answer('sure good', 1), answer('doubtful good', 0.55), answer('sure bad', 0), answer('doubtful bad', 0.45)];
  expect(queue(candidates, 2).sort()).toEqual(['doubtful bad', 'doubtful good']);
});

test('answers on which jurors disagree go before those on which they agree', () => {
  const candidates = [answer('agreed', 0.6, { votes: [0.6, 0.6] }), answer('disputed', 0.6, { votes: [1, 0.2] })];
  expect(queue(candidates, 1)).toEqual(['disputed']);
});

test('as many are taken that the judge calls good as bad, though one kind is rare', () => {
  const good = Array.from({ length: 40 }, (_, index) => answer(`good ${index}`, 0.5 + index / 100));
  const bad = Array.from({ length: 5 }, (_, index) => answer(`bad ${index}`, index / 100));
  const picked = queue([...good, ...bad], 10);
  expect(picked.filter((id) => id.startsWith('bad'))).toHaveLength(5);
});

test('the queue is spread over the values of a slice', () => {
  const locale = (value: string) => ({ tags: { locale: value } });
  const many = Array.from({ length: 20 }, (_, index) => answer(`en ${index}`, 0.45, locale('en')));
  const few = Array.from({ length: 5 }, (_, index) => answer(`de ${index}`, 0.35, locale('de')));
  const picked = queue([...many, ...few], 8, ['locale']);
  expect(picked.filter((id) => id.startsWith('de')).length).toBeGreaterThanOrEqual(3);
});

test('the same answer of two sides is shown once, and unscored answers come last', () => {
  const candidates = [answer('x', 0.5), answer('x', 0.5), answer('lost', null), answer('y', 0.4)];
  expect(queue(candidates, 2).sort()).toEqual(['x', 'y']);
  expect(queue(candidates, 9)).toHaveLength(3);
});

test('the order is mixed, and the same for everybody who labels the same run', () => {
  const candidates = Array.from({ length: 30 }, (_, index) => answer(`${index}`, index / 30));
  expect(queue(candidates, 20)).toEqual(queue([...candidates], 20));
  expect(queue(candidates, 30)).not.toEqual(candidates.map(({ case: id }) => id));
});
