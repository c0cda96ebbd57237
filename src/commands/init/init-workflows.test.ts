import { expect, test } from 'vitest';
import { ROOT } from '../../../test/builders/bundle.js';
import { aFolder } from '../../../test/builders/folder.js';
import { parseYaml } from '../../documents/yaml.js';
import { workflowFiles } from './init-workflows.js';

const ACTION = 'acme/cupel@1234567890123456789012345678901234567890';
const options = { choice: 'all', action: ACTION, branch: 'trunk', keys: ['A_KEY', 'B_KEY'] } as const;

test('every shipped workflow names the action, the branch and the keys of its user, and nothing of ours', () => {
  const files = workflowFiles(ROOT, options);
  expect(files.length).toBeGreaterThan(2);
  for (const { path, text } of files) {
    expect(() => parseYaml(text, path)).not.toThrow();
    expect(text).toContain(`uses: ${ACTION}\n`);
    expect(text).not.toMatch(/OWNER|OPENAI_API_KEY|\[main\]/);
    expect(text).not.toContain('0000000000');
  }
});

test('a baseline is measured on the pushes to the default branch', () => {
  const shipped = 'on:\n  push: { branches: [main] }\njobs:\n  baseline:\n    steps:\n      - uses: OWNER/cupel@0000 # v1: pin it\n';
  const others = ['pull-request', 'fork-collect', 'fork-judge'].map((name) => [`docs/workflows/${name}.yml`, ''] as const);
  const home = aFolder({ ...Object.fromEntries(others), 'docs/workflows/baseline.yml': shipped });
  expect(workflowFiles(home, options).at(-1)).toEqual({
    path: '.github/workflows/evals-baseline.yml',
    text: `on:\n  push: { branches: [trunk] }\njobs:\n  baseline:\n    steps:\n      - uses: ${ACTION}\n`,
  });
});
