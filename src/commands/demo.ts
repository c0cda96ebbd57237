/** The shipped example: a golden set, two versions of a prompt, and the real answers of a small model, replayed offline. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Deps } from '../deps.js';
import { CupelError } from '../errors.js';
import { type GateResult, gate } from './gate/gate.js';

const refuseConnection = (): Promise<never> => Promise.reject(new Error('the demo opens no connection'));

/** What the recorded answers give: anything else means that the example is not as it was shipped. */
const SHIPPED_VERDICT = 'regression';

/**
 * Gates the example suite of the package from its cassettes: no key, no socket.
 * @param home the package's own folder
 * @param isShown whether anybody is told where the record stands; otherwise it is gone when the process ends
 * @throws CupelError `record-unreadable` when the example does not give the verdict with which it was shipped
 */
export async function demo(
  { home, isShown }: { readonly home: string; readonly isShown: boolean },
  deps: Deps,
  onProgress?: Parameters<typeof gate>[0]['onProgress'],
): Promise<GateResult> {
  const offline: Deps = {
    ...deps,
    cwd: home,
    env: {},
    http: refuseConnection,
    fetch: refuseConnection,
  };
  const out = isShown ? mkdtempSync(join(tmpdir(), 'cupel-demo-')) : deps.scratch('demo').path;
  const [result] = await gate({ suites: ['evals/demo/suite.yaml'], out, cassettes: 'strict', onProgress }, offline);
  if (result?.view.report.verdict.status !== SHIPPED_VERDICT) {
    throw new CupelError(
      'record-unreadable',
      `the example gave the verdict ${result?.view.report.verdict.status ?? 'none'}, not ${SHIPPED_VERDICT}: its files were changed`,
      {
        place: { file: 'evals/demo' },
        remedy: 'Install the package again, or check the folder out again.',
      },
    );
  }
  return result;
}
