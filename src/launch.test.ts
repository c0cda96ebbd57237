/** Real processes, each as hostile as it says. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../test/builders/folder.js';
import { launch, launcher } from '../test/builders/launch.js';
import type { LaunchOptions } from './deps.js';
import { createLauncher } from './launch.js';

const node = process.execPath;
const path = { PATH: process.env.PATH ?? '' };

function options(overrides: Partial<LaunchOptions> = {}): LaunchOptions {
  return { cwd: '/', env: path, stdin: '', maxStdoutBytes: 1 << 20, signal: new AbortController().signal, ...overrides };
}

const run = (code: string, overrides: Partial<LaunchOptions> = {}) => launch([node, '-e', code], options(overrides));

/** Whether a process whose command line holds a text is alive (Linux). */
function isAlive(text: string): boolean {
  return readdirSync('/proc').some((pid) => {
    if (!/^\d+$/.test(pid) || Number(pid) === process.pid) return false;
    try {
      return (
        readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(text) && !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
      );
    } catch {
      return false;
    }
  });
}

const noProc = !existsSync('/proc/self/environ');

describe('a program that behaves', () => {
  it('gets its input and gives its output, code and last words', async () => {
    const code =
      "let t='';process.stdin.on('data',c=>t+=c).on('end',()=>{console.log(t.toUpperCase());console.error('bye');process.exitCode=4})";
    const ended = await run(code, { stdin: 'grüß' });
    expect(ended).toEqual({ kind: 'exited', code: 4, stdout: Buffer.from('GRÜSS\n'), stderr: 'bye\n' });
  });

  it('sees only the environment that it is given', async () => {
    const ended = await run('console.log(Object.keys(process.env).sort().join())', { env: { ...path, APP_KEY: 'k' } });
    expect(ended).toMatchObject({ stdout: Buffer.from('APP_KEY,CUPEL_LAUNCH,PATH\n') });
  });

  it('is no shell: its arguments are what they are', async () => {
    const ended = await launch([node, '-e', 'console.log(process.argv.slice(1).join("|"))', '$(id)', '; ls', '`w`'], options());
    expect(ended).toMatchObject({ stdout: Buffer.from('$(id)|; ls|`w`\n') });
  });

  it('that does not exist is told, with and without a bound of its memory', async () => {
    for (const bound of [{}, { maxMemoryBytes: 1 << 30 }])
      expect(await launch(['/no/such/program'], options(bound))).toEqual({ kind: 'not-started', code: 'ENOENT' });
  });
});

describe('a hostile program', () => {
  const reason = new Error('enough');
  /** Rejects with the reason, and in what time. */
  const aborted = async (code: string, overrides: Partial<LaunchOptions> = {}) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 400);
    await expect(run(code, { ...overrides, signal: controller.signal })).rejects.toBe(reason);
  };

  it('that never ends is ended', async () => aborted('setInterval(()=>{},1e6)'));

  it('that ignores SIGTERM is ended', async () =>
    aborted("process.on('SIGTERM',()=>{});process.on('SIGINT',()=>{});setInterval(()=>{},1e6)"));

  it('that reads nothing of a large input and prints nothing is ended', async () =>
    aborted('setInterval(()=>{},1e6)', { stdin: Buffer.alloc(1 << 24) }));

  it('that prints 1 GB is stopped at its bound', async () => {
    const code =
      "const b=Buffer.alloc(1<<20,'x');let n=0;const w=()=>{while(n++<1024)if(!process.stdout.write(b))return process.stdout.once('drain',w)};w()";
    expect(await run(code)).toEqual({ kind: 'overflow' });
  });

  it('that fills the other channel is not kept', async () => {
    const ended = await run("process.stderr.write('x'.repeat(3e6)+'end',()=>process.exit(3))");
    expect(ended).toMatchObject({ kind: 'exited', code: 3 });
    expect(ended.kind === 'exited' && [ended.stderr.length, ended.stderr.slice(-3)]).toEqual([4096, 'end']);
  });

  it('that is killed by a signal is told', async () => {
    expect(await run("process.kill(process.pid,'SIGSEGV');setInterval(()=>{},1e6)")).toEqual({ kind: 'killed', signal: 'SIGSEGV' });
  });

  it.skipIf(noProc)('leaves nobody behind: neither a fork that holds its output nor one that left its group', async () => {
    const folder = aFolder();
    const sleeper = join(folder, 'sleeper.cjs');
    writeFileSync(sleeper, 'setInterval(()=>{},1e6)');
    const start = (settings: string) =>
      `require('child_process').spawn(process.execPath,[${JSON.stringify(sleeper)}],${settings}).unref();`;
    const code = `${start("{stdio:'inherit'}")}${start("{detached:true,stdio:'ignore'}")}console.log('done')`;
    expect(await run(code)).toMatchObject({ kind: 'exited', code: 0, stdout: Buffer.from('done\n') });
    await expect.poll(() => isAlive(sleeper)).toBe(false);
    await aborted(`${code};setInterval(()=>{},1e6)`);
    await expect.poll(() => isAlive(sleeper)).toBe(false);
  });

  it.skipIf(!existsSync('/usr/bin/prlimit'))('that takes more memory than it may is refused it', async () => {
    const ended = await run('const a=[];for(let i=0;i<64;i++)a.push(Buffer.alloc(64<<20,1));console.log("had it all")', {
      maxMemoryBytes: 1 << 30,
    });
    expect(ended.kind === 'exited' && ended.code === 0).toBe(false);
  });

  it('is ended with the launcher', async () => {
    const own = createLauncher({ kill: process.kill.bind(process), platform: process.platform });
    const ended = own.launch([node, '-e', 'setInterval(()=>{},1e6)'], options());
    setTimeout(own.close, 300);
    expect(await ended).toEqual({ kind: 'killed', signal: 'SIGKILL' });
    launcher.close();
  });
});
