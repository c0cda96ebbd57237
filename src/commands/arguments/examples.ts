/** Examples of every command, for its help and the reference: command lines that are read as they stand here. */

export type Example = { readonly line: string; readonly why: string };

const example = (line: string, why: string): Example => ({ line, why });

/** By command, the one most needed first. */
export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  gate: [
    example('cupel gate --base main', 'this working tree against where it branched off main'),
    example('cupel gate evals/support/suite.yaml --cassettes strict', 'offline, from stored answers alone'),
    example('cupel gate --max-usd 2 --json > verdict.json', 'for a script; the exit code says the verdict'),
  ],
  plan: [
    example('cupel plan', 'every suite of the repository'),
    example('cupel plan evals/support --base main', 'one suite, against main'),
  ],
  doctor: [
    example('cupel doctor', 'is all there, what does it cost, which drop could the set find'),
    example('cupel doctor evals/support --aa --max-usd 5', 'the candidate against itself: how noisy is a verdict'),
  ],
  baseline: [example('cupel baseline --out measured', 'what this commit scores, for later runs to compare with')],
  collect: [example('cupel collect --out data', 'what the workflow for forks runs without a secret')],
  merge: [example('cupel merge parts/part-0 parts/part-1 --out merged', 'the verdict over two shards')],
  compare: [
    example('cupel compare --baseline main.jsonl --candidate branch.jsonl', 'two files of scores, no suite needed'),
    example('cupel compare --baseline a.json --candidate b.json --format promptfoo --margin 0.02', 'the results of another tool'),
  ],
  report: [
    example('cupel report .cupel/runs/support', 'the verdict again, in the terminal'),
    example('cupel report .cupel/runs/support --format html,junit --out reports', 'a page to look at, a file for the CI'),
  ],
  history: [example('cupel history .cupel/runs --out reports', 'all records of a folder, as one page')],
  sweep: [
    example('cupel sweep evals/sweeps/nightly.yaml --max-usd 10', 'every arm of the grid, the bad ones stopped early'),
    example('cupel sweep evals/sweeps/nightly.yaml --racing off', 'every arm on every case'),
  ],
  init: [
    example('cupel init', 'asks what it cannot find out'),
    example('cupel init --from promptfooconfig.yaml --yes', 'asks nothing'),
    example('cupel init --from eval.json --data rows.jsonl --dry-run', 'says what it would write'),
  ],
  calibrate: [
    example(
      'cupel calibrate --rubric evals/support/rubrics/grounded.yaml --labels evals/support/labels/grounded.jsonl',
      "how often the suite's judges say what people say",
    ),
  ],
  draft: [
    example(
      'cupel draft --rubric evals/support/rubrics/grounded.yaml --labels evals/support/labels/grounded.jsonl --max-usd 2',
      'a clearer rubric item, if the judge then agrees better with people',
    ),
  ],
  label: [
    example('cupel label evals/support --web', 'a page on this machine, driven by the keyboard'),
    example('cupel label evals/support --n 20 --annotator mk', 'twenty answers, in the terminal'),
  ],
  suggest: [
    example('cupel suggest evals/support --max-usd 3', 'a better prompt, if held-out cases say that it is one'),
    example('cupel suggest evals/support --mode refund-window --rounds 5', 'learning from one failure mode alone'),
  ],
  harvest: [
    example('cupel harvest traces.jsonl --out proposals.jsonl --report reports', 'look at what would become a case'),
    example('cupel harvest traces.jsonl --write evals/support/golden/harvested.jsonl', 'add it to the golden set'),
    example('cupel harvest --check evals/support/golden/cases.jsonl', 'does a golden set hold personal data or a secret'),
  ],
  demo: [example('cupel demo', 'a real verdict in seconds: no key, no network')],
};

/** What the help of a command says after its options; empty for a command without examples. */
export function examplesText(command: string): string {
  const examples = EXAMPLES[command] ?? [];
  if (examples.length === 0) return '';
  return `\n${examples.length === 1 ? 'Example' : 'Examples'}:\n${examples.map(({ line, why }) => `  ${line}\n      ${why}`).join('\n')}`;
}
