import { createContext, Script } from 'node:vm';

/** The work took longer than it may. */
export class OverdueError extends Error {
  override readonly name = 'OverdueError';
}

/**
 * Runs synchronous work and ends it after `milliseconds`, even inside a loop or a regular expression. This is a clock, no sandbox:
 * the work is Cupel's own code on data (a JSON Schema, a JSONPath) whose cost nobody can bound by looking at it.
 * @throws OverdueError
 */
export function runWithin<T>(milliseconds: number, work: () => T): T {
  stage ??= { context: createContext({ work: undefined }), script: new Script('work()') };
  const { context, script } = stage;
  context.work = work;
  try {
    return script.runInContext(context, { timeout: milliseconds }) as T;
  } catch (error) {
    // The time-out's error is made in the other context: it is no instance of this one's Error.
    if ((error as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw new OverdueError('took too long');
    throw error;
  } finally {
    context.work = undefined;
  }
}

// One context for all work: making one costs a millisecond. Work never nests, for it is synchronous and runs nothing of the user's.
let stage: { readonly context: ReturnType<typeof createContext>; readonly script: Script } | undefined;
