/** What `init` prints: the files, what was not taken over, what it costs, what to do next. */
import type { FileState, InitResult } from '../commands/init/init.js';
import { SOURCE_WORDS } from '../commands/init/init-sources.js';
import { WORKFLOW_FOLDER } from '../commands/init/init-workflows.js';
import { renderPlans } from './plan-table.js';

const STATES: Readonly<Record<FileState, string>> = {
  new: 'written',
  same: 'as it is',
  replaced: 'written',
  kept: 'left alone: it differs from what init would write',
};
const MOST_KEPT = 3;

/** The result for people. */
export function renderInit(result: InitResult): string {
  const { source, cases, files, plan } = result;
  const dry = result.isDryRun ? ' (nothing is written: --dry-run)' : '';
  const lines = [
    `From ${source.path}, ${SOURCE_WORDS[source.kind].startsWith('OpenAI') ? 'an' : 'a'} ${SOURCE_WORDS[source.kind]}: ${cases} golden ${cases === 1 ? 'case' : 'cases'}${dry}`,
    '',
    ...files.map(({ path, state }) => `  ${path}  ${result.isDryRun && state !== 'same' ? 'would be written' : STATES[state]}`),
    ...findings(result),
    ...(plan === null ? [] : ['', 'What a pull request that changes the prompt costs:', '', renderPlans([plan]).trimEnd()]),
    '',
    ...nextSteps(result),
  ];
  return `${lines.join('\n')}\n`;
}

function findings({ findings: all }: InitResult): readonly string[] {
  const changed = all.filter(({ outcome }) => outcome === 'changed');
  const left = all.filter(({ outcome }) => outcome === 'left out');
  const kept = all.filter(({ outcome }) => outcome === 'kept');
  const part = (title: string, items: typeof all): string[] =>
    items.length === 0 ? [] : ['', title, ...items.map(({ what, why }) => `  ${what}${why === '' ? '' : `\n      ${why}`}`)];
  return [
    ...part('Taken over as it was:', kept.slice(0, MOST_KEPT)),
    ...(kept.length > MOST_KEPT ? [`  and ${kept.length - MOST_KEPT} more (--json lists them)`] : []),
    ...part('Taken over, and means something else in places:', changed),
    ...part('Not taken over:', left),
  ];
}

function nextSteps(result: InitResult): readonly string[] {
  const { suite, missingKeys, keys, isDryRun, source, files, workflowsWithoutKey, action } = result;
  if (isDryRun) return ['Next: run it again without --dry-run.'];
  const folders = [...new Set([source, ...files].map(({ path }) => path.split('/')[0] ?? path))].sort();
  const hasWorkflows = folders.includes('.github');
  const steps: readonly Step[] = [
    ...missingKeys.map((key): Step => [`export ${key}=...`, 'the key, in the environment and nowhere else']),
    [`cupel gate ${suite}`, 'the first verdict (there is no baseline yet, and it says so)'],
    [`git add ${folders.join(' ')} && git commit`, 'from then on each change is compared with this commit'],
    ...(hasWorkflows ? keys.map((key): Step => [`gh secret set ${key}`, 'the secret that the workflows read']) : []),
  ];
  const width = Math.max(...steps.map(([command]) => command.length));
  return [
    'Next:',
    ...steps.map(([command, why]) => `  ${command.padEnd(width)}  ${why}`),
    ...(source.kind === 'prompt'
      ? [`  Put real failures into ${suite.replace(/suite\.yaml$/, 'golden/cases.jsonl')}: the three cases there are a start.`]
      : []),
    ...workflowsWithoutKey.map((path) => `  ${path} was left alone and passes on no ${keys.join(' or ')}: add it to its env.`),
    ...(hasWorkflows && action.startsWith('OWNER/')
      ? [`  Put the action's own repository and commit in place of ${action} in ${WORKFLOW_FOLDER} (or run again with --action).`]
      : []),
  ];
}

type Step = readonly [command: string, why: string];
