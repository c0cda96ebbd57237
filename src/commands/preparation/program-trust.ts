/** Which programs a change may have run on a runner: those that the base commit names, and none where foreign data meets secrets. */
import type { Deps } from '../../deps.js';
import type { Check } from '../../domain/check.js';
import { canonicalJson } from '../../domain/json.js';
import { CupelError, type Place } from '../../errors.js';
import { placeIn } from '../../suite/load.js';
import { explicitBaseline } from '../../suite/schema.js';
import type { SuiteFiles } from './suite-files.js';

/** Events that run with the base's secrets on data that anybody may send. */
const PRIVILEGED = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);

type Program = { readonly place: Place; readonly text: string };

/**
 * @param base the suite as the base commit has it; null where it has none
 * @throws CupelError `config` for a program that may not be run here
 */
export function refusePrograms(files: SuiteFiles, base: SuiteFiles | null, deps: Pick<Deps, 'env'>): void {
  const known = base === null ? null : new Set(programsOf(base).map(({ text }) => text));
  for (const { place, text } of programsOf(files)) {
    const event = deps.env.GITHUB_EVENT_NAME ?? '';
    if (PRIVILEGED.has(event))
      throw new CupelError('config', `programs are never run under \`${event}\``, {
        place,
        remedy: 'Gate on `pull_request`, or compare recorded outputs here.',
      });
    if (known !== null && !known.has(text))
      throw new CupelError('config', 'is not the program that the base commit names, so this run does not start it', {
        place,
        remedy: 'Merge the change of the suite first, then what depends on it.',
      });
  }
}

function programsOf({ loaded, cases }: SuiteFiles): readonly Program[] {
  const { suite } = loaded;
  const targets = [
    { at: ['candidate', 'command'], target: suite.candidate },
    { at: ['baseline', 'command'], target: explicitBaseline(suite) },
  ].flatMap(({ at, target }) => {
    if (target?.provider !== 'command') return [];
    const { command, cwd = null, env = [] } = target;
    return [{ place: placeIn(loaded, at), text: canonicalJson([command, cwd, env]) }];
  });
  const scorers = suite.scorers.flatMap(({ check }, index) => runs(check, placeIn(loaded, ['scorers', index, 'check'])));
  const checks = cases.flatMap(({ golden, file, line }) => (golden.checks ?? []).flatMap((check) => runs(check, { file, line })));
  return [...targets, ...scorers, ...checks];
}

function runs(check: Check | undefined, place: Place): readonly Program[] {
  const run = check?.run ?? check?.not_run;
  return run === undefined ? [] : [{ place, text: canonicalJson(['run', run.command]) }];
}
