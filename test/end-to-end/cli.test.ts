import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VERSION } from '../../src/version.js';
import { ROOT, runBundle } from '../builders/bundle.js';
import { aFolder } from '../builders/folder.js';

describe('the command line', () => {
  test('says its version, which is that of package.json', async () => {
    const { code, stdout } = await runBundle(['--version'], { cwd: ROOT });
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect([code, stdout, VERSION]).toEqual([0, `${version}\n`, version]);
  });

  test('says which Node it needs, and does not call an older one a bug', async () => {
    const cwd = aFolder({ 'older.mjs': "Object.defineProperty(process, 'version', { value: 'v20.20.2' });\n" });
    const { code, stdout, stderr } = await runBundle(['demo'], { cwd, env: { NODE_OPTIONS: '--import=./older.mjs' } });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe('Cupel needs Node 24 or later; this is v20.20.2.\nInstall it from https://nodejs.org.\n');
  });

  test.each(['gate', 'compare', 'plan', 'report', 'sweep', 'history', 'demo'])('has help for %s', async (command) => {
    const { code, stdout } = await runBundle([command, '--help'], { cwd: ROOT });
    expect(code).toBe(0);
    expect(stdout).toContain(`Usage: cupel ${command}`);
  });

  test.each([
    [[], 'no command was named'],
    [['gat'], "unknown command 'gat'\nDid you mean gate?"],
    [['gate', '--bse', 'main'], "unknown option '--bse'\nDid you mean --base?"],
    [
      ['gate', '--cassettes', 'sometimes'],
      "option '--cassettes <mode>' argument 'sometimes' is invalid\nAllowed: off, auto, strict, record.",
    ],
    [['gate', '--concurrency', '0'], "option '--concurrency <n>' argument '0' is invalid. It must be a whole number from 1 to 10000."],
    [['gate', '--max-usd', '-1'], "option '--max-usd <x>' argument '-1' is invalid. It must be a number from 0 to 1000000000."],
    [['gate', '--seed', '1.5'], "argument '1.5' is invalid."],
    [['compare', '--baseline', 'a.jsonl'], "required option '--candidate <file>' not specified"],
    [['compare', '--baseline', 'a', '--candidate', 'b', '--alpha', '0'], 'It must be a number above 0 and up to 0.5.'],
    [['compare', '--baseline', 'a', '--candidate', 'b', '--margin', 'NaN'], 'It must be a number from 0 to 1.'],
    [['compare', '--baseline', 'a', '--candidate', 'b', '--looks', '2'], 'It must be one of 1, 4.'],
    [['report'], "missing required argument 'dir'"],
    [['report', '.', '--format', 'pdf'], '"pdf" is none of md, summary, junit, html, csv, json, text.'],
    [['demo', 'extra'], 'too many arguments'],
  ])('refuses %j in one message, exit 2, nothing on stdout', async (args, message) => {
    const { code, stdout, stderr } = await runBundle(args, { cwd: aFolder() });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr.split('\n').length).toBeLessThanOrEqual(13);
  });

  test.each([
    ['no suite anywhere', {}, ['gate'], 'there is no suite: "evals/**/suite.yaml" matches no file'],
    ['a suite that does not exist', {}, ['gate', 'evals/support/suite.yaml'], 'there is no suite "evals/support/suite.yaml"'],
    ['a folder that is no record', {}, ['report', '.'], 'there is no report.json'],
    ['a file of scores that does not exist', {}, ['compare', '--baseline', 'a.jsonl', '--candidate', 'b.jsonl'], 'a.jsonl: does not exist'],
    [
      'a suite with a misspelt key',
      { 'suite.yaml': 'suite: s\ngoldn: [g.jsonl]\n' },
      ['gate', 'suite.yaml'],
      'suite.yaml:2 goldn: is no known field: did you mean `golden`?',
    ],
    ['a suite that is no YAML', { 'suite.yaml': 'suite: [\n' }, ['gate', 'suite.yaml'], 'suite.yaml:'],
    [
      'a suite without git and without a baseline of its own',
      {
        'suite.yaml': 'suite: s\ngolden: [g.jsonl]\ncandidate: { provider: openai, model: m }\n',
        'g.jsonl': '{"id":"a","input":"q","checks":[{"contains":"x"}]}\n',
      },
      ['gate', 'suite.yaml'],
      'the baseline is what the base commit has, but this is no git work tree',
    ],
    [
      'a key that is not set',
      {
        'suite.yaml': 'suite: s\ngolden: [g.jsonl]\ncandidate: { provider: openai, model: m }\nbaseline: { provider: openai, model: n }\n',
        'g.jsonl': '{"id":"a","input":"q","checks":[{"contains":"x"}]}\n',
      },
      ['gate', 'suite.yaml'],
      'suite.yaml:3 candidate: OPENAI_API_KEY is not set',
    ],
    [
      'a suite that scores nothing',
      {
        'suite.yaml':
          'suite: s\ngolden: [g.jsonl]\ncandidate: { provider: recorded, outputs: o.jsonl }\nbaseline: { provider: recorded, outputs: o.jsonl }\n',
        'g.jsonl': '{"id":"a","input":"q"}\n',
        'o.jsonl': '{"case":"a","output":"x"}\n',
      },
      ['gate', 'suite.yaml'],
      'nothing scores the answers',
    ],
    [
      'a pattern that RE2 does not know',
      {
        'suite.yaml':
          'suite: s\ngolden: [g.jsonl]\ncandidate: { provider: recorded, outputs: o.jsonl }\nbaseline: { provider: recorded, outputs: o.jsonl }\n',
        'g.jsonl': '{"id":"a","input":"q","checks":[{"matches":"(?<=a)b"}]}\n',
        'o.jsonl': '{"case":"a","output":"x"}\n',
      },
      ['gate', 'suite.yaml'],
      'g.jsonl:1 checks[0].matches: ',
    ],
    [
      'a budget in money without a price',
      {
        'suite.yaml':
          'suite: s\ngolden: [g.jsonl]\ncandidate: { provider: openai-compatible, base_url: "http://127.0.0.1:9/v1", model: m }\nbaseline: { provider: openai-compatible, base_url: "http://127.0.0.1:9/v1", model: n }\nbudget: { usd: 1 }\n',
        'g.jsonl': '{"id":"a","input":"q","checks":[{"contains":"x"}]}\n',
      },
      ['gate', 'suite.yaml'],
      'budget.usd: the price of openai-compatible/m, openai-compatible/n is not known',
    ],
  ])('%s is exit 2, with place and remedy and without a stack', async (_, files, args, message) => {
    const { code, stdout, stderr } = await runBundle(args as string[], { cwd: aFolder(files as Record<string, string>) });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n').length).toBeGreaterThanOrEqual(2);
    expect(stderr).not.toMatch(/\n\s+at |node:internal/);
  });

  test('that breaks on a bug of its own says so, and does not exit as if it had found a regression', async () => {
    const bug = `data:text/javascript,${encodeURIComponent("process.stdout.write = () => { throw new TypeError('a bug'); };")}`;
    const { code, stderr } = await runBundle(['gate', '--help'], { cwd: ROOT, env: { NODE_OPTIONS: `--import=${bug}` } });
    expect(code).toBe(2);
    expect(stderr).toContain('TypeError: a bug');
    expect(stderr).toContain('This is a bug in Cupel; nothing was decided.');
  });

  test('writes no colour and no control character without a terminal', async () => {
    const { stdout } = await runBundle(['gate', '--help'], { cwd: ROOT });
    expect(stdout).not.toContain(String.fromCharCode(27));
  });
});
