import { expect, it } from 'vitest';
import { REPORTERS } from './index.js';
import { describeReporter } from './reporter.contract.js';

for (const [name, reporter] of Object.entries(REPORTERS)) describeReporter(name, reporter);

it('no two reporters write the same file', () => {
  const files = Object.values(REPORTERS).map(({ file }) => file);
  expect(new Set(files).size).toBe(files.length);
});
