import { describe, expect, it } from 'vitest';
import { aFolder, writeFiles } from '../../test/builders/folder.js';
import { launch } from '../../test/builders/launch.js';
import { aContext } from '../../test/fixtures/providers/loopback.js';
import { aRun } from '../../test/fixtures/replay/a-run.js';
import type { TargetOf } from '../domain/target.js';
import { createCaller } from '../replay/caller.js';
import { createCommand } from './command.js';
import type { ProviderContext } from './context.js';
import { aRequest, describeProvider } from './provider.contract.js';
import type { CasePayload } from './provider.js';

const ECHO =
  "let t='';process.stdin.on('data',c=>t+=c).on('end',()=>{const c=JSON.parse(t);if(!c.input)process.exit(3);console.log(JSON.stringify({output:c}))})";
const signal = new AbortController().signal;
const question = aRequest({ messages: [], payload: { id: 'a', input: { question: 'Hi' } } });

function context(env: Record<string, string> = {}, overrides: Partial<ProviderContext> = {}): ProviderContext {
  const base = aContext({ env: { PATH: process.env.PATH ?? '', ...env } });
  const folder = aFolder();
  return {
    ...base,
    deps: { ...base.deps, launch },
    programs: { digest: async () => 'files', open: async () => ({ path: folder, release: () => undefined }) },
    ...overrides,
  };
}

const provide = (code: string, more: Partial<TargetOf<'command'>> = {}, given = context()) =>
  createCommand({ provider: 'command', command: [process.execPath, '-e', code], ...more }, given);
const answer = async (code: string, more: Partial<TargetOf<'command'>> = {}, given = context()) =>
  (await provide(code, more, given)).generate(question, { signal });
const print = (text: string) => `process.stdout.write(${JSON.stringify(text)})`;

describeProvider({
  name: 'command',
  open: async () => [await provide(ECHO), await provide(ECHO)],
  answerable: question,
  hopeless: aRequest({ messages: [], payload: { id: 'b' } }),
});

describe('a program as a target', () => {
  it('is told everything that the case has, and answers plain text or JSON', async () => {
    const provider = await provide(ECHO, { model: 'm' });
    const told: CasePayload = {
      id: 'a',
      input: { question: 'Hi' },
      messages: [{ role: 'user', content: 'Earlier' }],
      context: [{ id: 'p', text: 'passage' }],
      tools: [{ name: 'find', result: 3 }],
    };
    const { output } = await provider.generate(aRequest({ messages: [], params: { seed: 7 }, payload: told }), { signal });
    expect(JSON.parse(output)).toEqual({ ...told, model: 'm', params: { seed: 7 } });
    expect((await answer(print('just text\n'))).output).toBe('just text');
    expect((await answer(print('{"label":"x"}'))).output).toBe('{"label":"x"}');
  });

  it('says which passages and tools it used, and what that cost', async () => {
    const said = {
      output: 'yes',
      context: ['one', { id: 7, text: 'two' }],
      tool_calls: [
        { name: 'find', arguments: { q: 1 } },
        { id: 'c', type: 'function', function: { name: 'get', arguments: '{"k":2}' } },
      ],
      usage: { prompt_tokens: 3, completion_tokens: 4 },
    };
    expect(await answer(print(JSON.stringify(said)))).toMatchObject({
      output: 'yes',
      finishReason: 'stop',
      context: [
        { id: '1', text: 'one' },
        { id: '7', text: 'two' },
      ],
      toolCalls: [
        { id: 'call-1', name: 'find', arguments: { q: 1 } },
        { id: 'c', name: 'get', arguments: { k: 2 } },
      ],
      usage: { inputTokens: 3, outputTokens: 4 },
    });
  });

  it('sees no variable that it was not given by name: no key of a provider', async () => {
    const given = context({ OPENAI_API_KEY: 'secret', APP_KEY: 'k', GITHUB_TOKEN: 't' });
    const { output } = await answer('console.log(Object.keys(process.env).join())', { env: ['APP_KEY'] }, given);
    expect(output.split(',')).toEqual(expect.arrayContaining(['PATH', 'APP_KEY']));
    expect(output).not.toMatch(/OPENAI|GITHUB/);
  });

  it.each([
    [
      'exits 3 with a stack trace',
      "console.error('Traceback\\n  secret of a customer\\nbilling.api.QuotaError: key sk-1');process.exit(3)",
      'unfinished',
      'QuotaError',
    ],
    ['exits 3 with a customer on its last line', "console.error('no such user: Jane Doe');process.exit(3)", 'unfinished', undefined],
    ['is killed', "process.kill(process.pid,'SIGKILL');setInterval(()=>{},1e6)", 'unfinished', undefined],
    ['says nothing', '', 'empty', undefined],
    ['prints half of a character', 'process.stdout.write(Buffer.from([0x61,0xff]))', 'malformed', undefined],
    [
      'prints more than it may',
      "const b=Buffer.alloc(1<<20);const w=()=>{while(process.stdout.write(b));process.stdout.once('drain',w)};w()",
      'refused',
      undefined,
    ],
    ['answers in another shape', print('{"output":"x","context":7}'), 'malformed', undefined],
    ['calls tools with no arguments', print('{"tool_calls":[{"name":"f","arguments":"nonsense"}]}'), 'malformed', undefined],
  ])('that %s is one error: no word of it is shown', async (_, code, kind, name) => {
    const thrown = await answer(code).catch((error) => error);
    expect(thrown).toMatchObject({ name: 'ProviderError', kind, code: name });
    expect(thrown.message).not.toMatch(/sk-1|customer|Jane/);
  });

  it('that is not there ends the run', async () => {
    const provider = await createCommand({ provider: 'command', command: ['./no-such-app'] }, context());
    await expect(provider.generate(question, { signal })).rejects.toMatchObject({ name: 'CupelError', code: 'provider-setup' });
  });

  it('that hangs is unscored after its time, and closing waits until it is gone', async () => {
    const provider = await provide("process.on('SIGTERM',()=>{});setInterval(()=>{},1e6)");
    const { options } = aRun();
    const limited = { ...options, limitsOf: () => ({ timeoutMs: 200 }) };
    const real = {
      monotonic: () => performance.now(),
      random: () => 0,
      sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
    };
    const caller = createCaller(limited, real);
    const outcome = await caller.ask(provider, question);
    expect(outcome).toMatchObject({ kind: 'failed', reason: 'provider-timeout', attempts: 3 });
    caller.close();
    await provider.close?.();
  });

  it('is another target when its files change', async () => {
    const other = context(
      {},
      { programs: { digest: async () => 'other files', open: async () => ({ path: '/', release: () => undefined }) } },
    );
    expect((await provide(ECHO, {}, other)).identity).not.toEqual((await provide(ECHO)).identity);
  });

  it('runs in the folder that it names, opened once and released', async () => {
    const folder = aFolder();
    writeFiles(folder, { 'app.cjs': "console.log(require('node:fs').readFileSync('word.txt','utf8'))", 'word.txt': 'from the folder' });
    let opened = 0;
    let released = 0;
    const given = context(
      {},
      {
        programs: {
          digest: async (cwd) => `${cwd}`,
          open: async () => {
            opened += 1;
            return {
              path: folder,
              release: () => {
                released += 1;
              },
            };
          },
        },
      },
    );
    const provider = await createCommand({ provider: 'command', command: [process.execPath, 'app.cjs'], cwd: 'app' }, given);
    for (const trial of [0, 1]) expect((await provider.generate({ ...question, trial }, { signal })).output).toBe('from the folder');
    await provider.close?.();
    expect([opened, released]).toEqual([1, 1]);
  });
});
