import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { boundYoungGeneration } from './young-generation.js';

describe('the young generation', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('grows up to its bound, and is stopped there once', async () => {
    let bytes = 16 << 20;
    let stops = 0;
    boundYoungGeneration(async () => ({
      youngBytes: () => bytes,
      stopGrowth: () => {
        stops += 1;
      },
    }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(stops).toBe(0);
    bytes = 32 << 20;
    await vi.advanceTimersByTimeAsync(1000);
    expect(stops).toBe(1);
  });
});
