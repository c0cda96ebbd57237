import { describe, expect, it } from 'vitest';
import { nearest } from './suggestion.js';

describe('nearest', () => {
  const words = ['golden', 'candidate', 'gate', 'max_output_tokens', 'min_coverage', 'any', 'run'];

  it.each([
    ['goldn', 'golden'],
    ['candiate', 'candidate'],
    ['Gate', 'gate'],
    ['max-output-tokens', 'max_output_tokens'],
    ['maxOutputTokens', 'max_output_tokens'],
    ['max_tokens', 'max_output_tokens'],
    ['mincoverage', 'min_coverage'],
    ['nay', null],
    ['webhook', null],
    ['x'.repeat(1000), null],
    ['', null],
  ])('%s means %s', (word, meant) => {
    expect(nearest(word, words)).toBe(meant);
  });
});
