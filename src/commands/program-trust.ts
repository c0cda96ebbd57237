/** Which programs a change may have run on a runner: those that the base commit names, and none where foreign data meets secrets. */
import type { Deps } from '../deps.js';
import type { DocumentPath } from '../documents/yaml.js';
import { canonicalJson } from '../domain/json.js';
import { CupelError } from '../errors.js';
import { type LoadedSuite, placeIn } from '../suite/load.js';
import { explicitBaseline, type Suite } from '../suite/schema.js';
import type { SuiteFiles } from './suite-files.js';

/** Events that run with the base's secrets on data that anybody may send. */
const PRIVILEGED = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);

type Program = { readonly at: DocumentPath; readonly text: string };

/**
 * @param base the suite as the base commit has it; null where it has none
 * @throws CupelError `config` for a program that may not be run here
 */
export function refusePrograms(loaded: LoadedSuite, base: SuiteFiles | null, deps: Pick<Deps, 'env'>): void {
  const known = base === null ? null : new Set(programsOf(base.loaded.suite).map(({ text }) => text));
  for (const { at, text } of programsOf(loaded.suite)) {
    const place = placeIn(loaded, at);
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

function programsOf(suite: Suite): readonly Program[] {
  const targets = [
    { at: ['candidate'], target: suite.candidate },
    { at: ['baseline'], target: explicitBaseline(suite) },
  ];
  return targets.flatMap(({ at, target }) => {
    if (target?.provider !== 'command') return [];
    const { command, cwd = null, env = [] } = target;
    return [{ at: [...at, 'command'], text: canonicalJson([command, cwd, env]) }];
  });
}
