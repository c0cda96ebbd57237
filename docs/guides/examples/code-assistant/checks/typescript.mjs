// Compiles answer.ts with strict settings, then calls the function that the case names. The last line is the share of tests that pass.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { expected } = JSON.parse(readFileSync(0, 'utf8'));
const compiler = join(createRequire(import.meta.url).resolve('typescript/package.json'), '../bin/tsc');
const settings = ['--noEmit', '--strict', '--target', 'esnext', '--module', 'nodenext', '--types', '', 'answer.ts'];
const compiled = spawnSync(process.execPath, [compiler, ...settings], { stdio: 'inherit' });
if (compiled.status !== 0) process.exit(1);

// Node runs TypeScript by leaving its types out.
const answer = await import(pathToFileURL('answer.ts').href);
const passed = expected.tests.filter(([args, result]) => {
  try {
    return JSON.stringify(answer[expected.call](...args)) === JSON.stringify(result);
  } catch {
    return false;
  }
});
console.log(JSON.stringify({ score: passed.length / expected.tests.length }));
