import type { Launched } from '../deps.js';
import type { JsonObject } from '../domain/json.js';
import type { TargetOf } from '../domain/target.js';
import { CupelError } from '../errors.js';
import { readAnswerFile } from './answer-file.js';
import { readApplicationText, toCaseJson } from './application.js';
import type { OpenFolder, ProviderContext } from './context.js';
import { decode, MAX_ANSWER_BYTES } from './exchange.js';
import { type Answer, type GenerationOptions, type GenerationRequest, type Provider, ProviderError } from './provider.js';

type Target = TargetOf<'command'>;

/** What a program needs to be found and to run at all; everything else it sees only by name. */
const PLATFORM_VARIABLES = ['PATH', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'PATHEXT', 'COMSPEC'];

/**
 * A program of the user's own: the case as JSON on its input, the answer on its output, one process an answer. No shell reads the
 * command; the environment holds what the target names; output and time are bounded, and what the program starts ends with it.
 * @throws CupelError `config`; from `generate` `provider-setup` where the program cannot be started
 */
export async function createCommand(target: Target, context: ProviderContext): Promise<Provider> {
  const { deps, programs } = context;
  const digest = await programs.digest(target.cwd);
  const running = new Set<Promise<Launched>>();
  let folder: Promise<OpenFolder> | null = null;
  return {
    name: 'command',
    identity: { provider: 'command', command: target.command, cwd: target.cwd ?? null, files: digest, model: target.model ?? null },
    paceKey: `command ${JSON.stringify(target.command)} ${digest}`,
    recordable: true,
    usesPayload: true,
    origin: null,
    generate: async (request, options) => {
      options.signal.throwIfAborted();
      folder ??= programs.open(target.cwd);
      const { path } = await folder;
      const startedAt = deps.monotonic();
      const launch = run({ target, context, cwd: path }, request, options);
      running.add(launch);
      try {
        return { ...toAnswer(await launch, target, path), latencyMs: deps.monotonic() - startedAt };
      } finally {
        running.delete(launch);
      }
    },
    close: async () => {
      await Promise.allSettled(running);
      const opened = await folder?.catch(() => null);
      folder = null;
      opened?.release();
    },
  };
}

type Running = { readonly target: Target; readonly context: ProviderContext; readonly cwd: string };

function run({ target, context, cwd }: Running, request: GenerationRequest, { signal }: GenerationOptions): Promise<Launched> {
  return context.deps.launch(target.command, {
    cwd,
    env: environmentOf(target.env ?? [], context.deps.env),
    stdin: `${JSON.stringify(toCaseJson(request, target.model, toPaths(request)))}\n`,
    maxStdoutBytes: MAX_ANSWER_BYTES,
    signal,
  });
}

/** A program opens the files itself. */
function toPaths({ attachments = [] }: GenerationRequest): readonly JsonObject[] {
  return attachments.map(({ path, mediaType, locate }) => ({ path: locate() ?? path, media_type: mediaType }));
}

/** The platform's own variables and those that are asked for. */
export function environmentOf(names: readonly string[], env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const wanted = [...PLATFORM_VARIABLES, ...names];
  return Object.fromEntries(wanted.flatMap((name): [string, string][] => (env[name] === undefined ? [] : [[name, env[name]]])));
}

function toAnswer(launched: Launched, target: Target, folder: string): Omit<Answer, 'latencyMs'> {
  switch (launched.kind) {
    case 'exited':
      if (launched.code !== 0)
        throw new ProviderError('unfinished', { message: `exit code ${launched.code}`, code: exceptionName(launched.stderr) });
      return readApplicationText(decode(launched.stdout), (path) => readAnswerFile(folder, path));
    case 'killed':
      throw new ProviderError('unfinished', { message: `ended by ${launched.signal}` });
    case 'overflow':
      throw new ProviderError('refused', { message: 'it printed more than 8 MiB' });
    case 'not-started':
      throw new CupelError('provider-setup', `the program ${JSON.stringify(target.command[0])} cannot be started (${launched.code})`, {
        place: { path: 'command' },
        remedy: 'Install it, or correct `command` and `cwd`: no shell looks them up.',
      });
  }
}

/** The name of the exception on the last line of a stack trace; the rest of it may quote a customer. */
function exceptionName(stderr: string): string | undefined {
  const last = stderr.trimEnd().split('\n').at(-1) ?? '';
  return /^(?:[a-z_]\w*\.)*([A-Z]\w{0,59}(?:Error|Exception|Exit|Interrupt))(?::|$)/.exec(last)?.[1];
}
