import { expect, test } from 'vitest';
import { sparkline } from './sparkline.js';

test('a trend is one block a run, from the lowest score to the highest', () => {
  expect(sparkline([0.5, 0.6, 0.7, 0.8])).toBe('▁▃▆█');
  expect(sparkline([0.8, 0.5])).toBe('█▁');
});

test('a score that hardly moves is drawn in the middle: noise is no trend', () => {
  expect(sparkline([0.8, 0.801, 0.8])).toBe('▄▅▄');
  expect(sparkline([1, 1, 1])).toBe('▅▅▅');
});

test('one run has no trend', () => {
  expect([sparkline([]), sparkline([0.5])]).toEqual(['', '']);
});
