import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './builders/bundle.js';
import { aFolder } from './builders/folder.js';

/** Lints one file as if it stood in the house, under the house's own rules; gives what Biome says. */
function lint(path: string, text: string): string {
  const house = aFolder({
    'biome.json': execFileSync('cat', [join(ROOT, 'biome.json')])
      .toString()
      .replace('"useIgnoreFile": true', '"useIgnoreFile": false')
      .replace('"enabled": true', '"enabled": false'),
  });
  mkdirSync(join(house, path, '..'), { recursive: true });
  writeFileSync(join(house, path), text);
  try {
    return execFileSync(join(ROOT, 'node_modules/.bin/biome'), ['lint', path], { cwd: house, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return stdout + stderr;
  }
}

test.each([
  ['domain/x.ts', "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;\n"],
  ['domain/x.ts', "import { parse } from 'yaml';\nexport const x = parse;\n"],
  ['domain/x.ts', "import { CupelError } from '../errors.js';\nexport const x = CupelError;\n"],
  ['domain/statistics/x.ts', "import { CupelError } from '../../errors.js';\nexport const x = CupelError;\n"],
  ['suite/x.ts', "import { gate } from '../commands/gate.js';\nexport const x = gate;\n"],
  ['suite/x.ts', "import { loadPrompt } from '../prompts/parse.js';\nexport const x = loadPrompt;\n"],
  ['scorers/x.ts', "import { createOpenAi } from '../providers/openai.js';\nexport const x = createOpenAi;\n"],
  ['migrations/x.ts', "import { loadSuite } from '../suite/load.js';\nexport const x = loadSuite;\n"],
  ['replay/x.ts', "import { createJudgeScorer } from '../scorers/judge.js';\nexport const x = createJudgeScorer;\n"],
  ['replay/x.ts', "export const x = async () => import('../providers/openai.js');\n"],
  ['labelling/x.ts', "import { loadLabels } from '../suite/feedback.js';\nexport const x = loadLabels;\n"],
  ['proposals/x.ts', "import { createJudgeScorer } from '../scorers/judge.js';\nexport const x = createJudgeScorer;\n"],
  ['reporters/x.ts', "import { decide } from '../domain/gate.js';\nexport const x = decide;\n"],
  ['commands/x.ts', "import { setOutput } from '@actions/core';\nexport const x = setOutput;\n"],
  ['commands/x.ts', "import { main } from '../cli/main.js';\nexport const x = main;\n"],
  ['harvest/x.ts', "import { createRedaction } from '../redaction/redact.js';\nexport const x = createRedaction;\n"],
  ['traces/x.ts', "import { weigh } from '../harvest/policy.js';\nexport const x = weigh;\n"],
  ['replay/x.ts', 'export const x = process.env;\n'],
  ['providers/x.ts', "export const x = () => fetch('https://example.com');\n"],
])('an import that runs up a floor is an error: %s %j', (path, text) => {
  expect(lint(`src/${path}`, text)).toMatch(/noRestrictedImports|noRestrictedGlobals/);
});

test.each([
  ['domain/x.ts', "import { z } from 'zod';\nexport const x = z;\n"],
  ['suite/x.ts', "import type { Tree } from '../documents/tree.js';\nexport type X = Tree;\n"],
  ['domain/statistics/x.ts', "import type { Report } from '../report.js';\nexport type X = Report;\n"],
  ['scorers/x.ts', "import type { Provider } from '../providers/provider.js';\nexport type X = Provider;\n"],
  ['proposals/x.ts', "import { askStrictly } from '../scorers/asking.js';\nexport const x = askStrictly;\n"],
  ['commands/x.ts', "import { loadPrompt } from '../prompts/parse.js';\nexport const x = loadPrompt;\n"],
  ['reporters/x.ts', "import type { Report } from '../domain/report.js';\nexport type X = Report;\n"],
])('an import down the floors is none: %s %j', (path, text) => {
  expect(lint(`src/${path}`, text)).not.toMatch(/noRestrictedImports|noRestrictedGlobals/);
});
