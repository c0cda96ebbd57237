/** Real programs that judge answers; each as hostile as it says. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { launch } from '../../test/builders/launch.js';
import { aTrial } from '../../test/fixtures/scorers/builders.js';
import type { Launch } from '../deps.js';
import { CheckSchema } from '../domain/check.js';
import { openScratch } from '../scratch.js';
import { createCheckLibrary } from './check-library.js';
import { compileCheck } from './checks.js';

const env = { PATH: process.env.PATH ?? '', OPENAI_API_KEY: 'secret', HOME: '/root' };
const used: string[] = [];
const folders = openScratch();
const remembering: Launch = (argv, options) => {
  used.push(options.cwd);
  return launch(argv, options);
};
const programs = {
  launch: remembering,
  env,
  digest: async () => 'files',
  scratch: folders.scratch,
  locate: async (path: string) => `/suite/${path}`,
};

async function check(code: string, output: string, more: object = {}) {
  const written = CheckSchema.parse({ run: { command: [process.execPath, '-e', code], file: 'answer.txt', ...more } });
  const library = createCheckLibrary(() => Promise.reject(new Error('no files')), programs);
  const compiled = await compileCheck(written, { place: { file: 'evals/golden.jsonl' }, level: 'case', library });
  return compiled.evaluate(aTrial(output, { golden: { expected: 'wanted' } }));
}

const READ = "const text=require('node:fs').readFileSync('answer.txt','utf8');";

describe('run', () => {
  it('holds where the program ends well, and not where it does not', async () => {
    const code = `${READ}process.exit(text==='good'?0:1)`;
    expect(await Promise.all(['good', 'bad'].map((output) => check(code, output)))).toEqual([true, false]);
  });

  it('gives the program the first fenced block alone, else the whole answer', async () => {
    const code = `${READ}process.exit(text==='let a = 1;\\n'?0:1)`;
    for (const output of [
      'Here:\n```ts\nlet a = 1;\n```\nand\n```\nother\n```',
      '~~~\nlet a = 1;\n~~~',
      '```\nlet a = 1;\n',
      'let a = 1;\n',
    ])
      expect(await check(code, output)).toBe(true);
  });

  it('takes the score of the last line', async () => {
    expect(await check('console.log("tests");console.log(JSON.stringify({score:0.75}))', 'x')).toBe(0.75);
    expect(await check('console.log(JSON.stringify({score:0.75}));process.exit(1)', 'x')).toBe(false);
    expect(await check('console.log(JSON.stringify({score:7}))', 'x')).toMatchObject({ kind: 'unevaluated' });
  });

  it('starts in a fresh folder that is gone afterwards, with the case on its input and no key in its environment', async () => {
    const code = `let t='';process.stdin.on('data',c=>t+=c).on('end',()=>{const c=JSON.parse(t);process.exit(c.expected==='wanted'&&c.output==='x'&&require('node:fs').readdirSync('.').join()==='answer.txt'&&!process.env.OPENAI_API_KEY&&process.env.HOME===process.cwd()?0:1)})`;
    used.length = 0;
    expect(await check(code, 'x')).toBe(true);
    expect(used.map((folder) => existsSync(folder))).toEqual([false]);
  });

  it.each([
    ['never ends', 'setInterval(()=>{},1e6)'],
    ['prints without end', "const b=Buffer.alloc(1<<20);const w=()=>{while(process.stdout.write(b));process.stdout.once('drain',w)};w()"],
    ['kills itself', "process.kill(process.pid,'SIGKILL');setInterval(()=>{},1e6)"],
  ])('does not hold where the program %s', async (_, code) => expect(await check(code, 'x', { timeout_s: 1 })).toBe(false));

  it('cannot be told where there is no such program: that is no fault of the answer', async () => {
    expect(await check('', 'x', { command: ['/no/such/compiler'] })).toMatchObject({ kind: 'unevaluated' });
  });

  it('finds what the suite names beside it', async () => {
    const written = CheckSchema.parse({ run: { command: ['./tool', 'x'], file: 'a.txt' } });
    const seen: string[] = [];
    const library = createCheckLibrary(() => Promise.reject(new Error('no files')), {
      ...programs,
      launch: async (argv) => {
        seen.push(...argv);
        return { kind: 'exited', code: 0, stdout: Buffer.alloc(0), stderr: '' };
      },
    });
    await (await compileCheck(written, { place: {}, level: 'suite', library })).evaluate(aTrial('x'));
    expect(seen).toEqual(['/suite/./tool', 'x']);
  });
});
