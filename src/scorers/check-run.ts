import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Launched } from '../deps.js';
import type { ParsedCheck } from '../domain/check.js';
import type { Json } from '../domain/json.js';
import { CupelError, type Place } from '../errors.js';
import type { CheckPrograms } from './check-library.js';
import { type Evaluate, type Finding, unevaluated } from './finding.js';
import type { ScorableTrial } from './scorer.js';

type RunCheck = Extract<ParsedCheck, { kind: 'run' }>;

const MAX_STDOUT_BYTES = 1 << 20;
const MAX_MEMORY_BYTES = 2 * 2 ** 30;
/** What a compiler needs to be found and to run; no key of any provider is among it. */
const VARIABLES = ['PATH', 'LANG', 'LC_ALL', 'TZ', 'SystemRoot', 'PATHEXT', 'COMSPEC'];

/**
 * Puts an answer, or the first fenced block in it, into a file of a fresh folder and has a program decide: exit code 0 holds, and a last
 * line `{"score": 0.8}` is the score. The program is the suite's; the answer is a model's, and is run if the program runs it. Time,
 * output and memory are bounded: what goes over does not hold. The case is on standard input.
 * @throws CupelError `config` where no program may be run
 */
export async function compileRunCheck(
  { value }: RunCheck,
  place: Place,
  programs: CheckPrograms | undefined,
): Promise<{ evaluate: Evaluate; schema: Json }> {
  if (programs === undefined) throw new CupelError('config', 'no program can be run here', { place, remedy: 'Take the check out.' });
  const locate = (part: string) => (/^\.\.?\//.test(part) ? programs.locate(part, place) : part);
  return {
    schema: { files: await programs.digest() },
    evaluate: async (trial) => {
      const command = await Promise.all(value.command.map(locate));
      const { path: folder, release } = programs.scratch('run');
      try {
        writeFileSync(join(folder, value.file), contentOf(trial.answer));
        return await decide({ command, folder, timeoutMs: value.timeout_s * 1000 }, trial, programs);
      } finally {
        release();
      }
    },
  };
}

/** What the program finds in its file: the words, or the image or recording where there are none. */
function contentOf({ output, file }: ScorableTrial['answer']): string | Buffer {
  return output === '' && file !== undefined ? file.content() : firstBlock(output);
}

/** The inside of the first fenced block; the whole answer where there is none. */
function firstBlock(output: string): string {
  const match = /^ {0,3}(`{3,}|~{3,})[^\n`]*\n([\s\S]*?)(?:^ {0,3}\1[`~]*[ \t]*$|$(?![\s\S]))/m.exec(output);
  return match?.[2] ?? output;
}

type Deciding = { readonly command: readonly string[]; readonly folder: string; readonly timeoutMs: number };

async function decide({ command, folder, timeoutMs }: Deciding, trial: ScorableTrial, { launch, env }: CheckPrograms): Promise<Finding> {
  const kept = VARIABLES.flatMap((name): [string, string][] => (env[name] === undefined ? [] : [[name, env[name]]]));
  const { id, input, expected } = trial.golden;
  const time = new AbortController();
  const timer = setTimeout(() => time.abort(TIMED_OUT), timeoutMs);
  try {
    const launched = await launch(command, {
      cwd: folder,
      env: { ...Object.fromEntries(kept), HOME: folder, TMPDIR: folder },
      stdin: `${JSON.stringify({ id, input, expected, output: trial.answer.output })}\n`,
      maxStdoutBytes: MAX_STDOUT_BYTES,
      maxMemoryBytes: MAX_MEMORY_BYTES,
      signal: time.signal,
    });
    return toFinding(launched);
  } catch (error) {
    if (error !== TIMED_OUT) throw error;
    return false;
  } finally {
    clearTimeout(timer);
  }
}

const TIMED_OUT = new Error('timed out');

function toFinding(launched: Launched): Finding {
  switch (launched.kind) {
    case 'exited':
      return launched.code === 0 ? (scoreOf(launched.stdout.toString('utf8')) ?? true) : false;
    case 'killed':
    case 'overflow':
      return false;
    case 'not-started':
      return unevaluated(`the program cannot be started (${launched.code})`);
  }
}

function scoreOf(stdout: string): Finding | null {
  const last = stdout.trimEnd().split('\n').at(-1) ?? '';
  if (!/^\s*\{.*"score"/.test(last)) return null;
  try {
    const { score } = JSON.parse(last) as { readonly score?: unknown };
    if (typeof score === 'number' && score >= 0 && score <= 1) return score;
  } catch {
    // A line that only looks like a score is none, like one out of range.
  }
  return unevaluated('its last line is no score in 0..1');
}
