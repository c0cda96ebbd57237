/**
 * Writes `schema/*.schema.json`, the JSON Schemas of every file that people or Cupel write, from the zod schemas in `src/`.
 * `--check` writes nothing and exits 1 with the names of the files that differ.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'schema');

execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
const schemaOf = async (module: string, name: string): Promise<z.ZodType> => (await import(join(root, 'lib', module)))[name] as z.ZodType;

const FILES = [
  ['suite', 'A Cupel suite (suite.yaml)', await schemaOf('suite/schema.js', 'SuiteSchema')],
  ['golden-case', 'A golden case: one line of a .jsonl golden set', await schemaOf('domain/case.js', 'GoldenCaseSchema')],
  ['golden-set', 'A golden set as a YAML list of cases', z.array(await schemaOf('domain/case.js', 'GoldenCaseSchema'))],
  ['rubric', 'A rubric: what a judge is asked', await schemaOf('domain/judging/rubric.js', 'RubricSchema')],
  ['prompt', 'A prompt: a .prompt.yml file or a list of chat messages', await schemaOf('prompts/parse.js', 'PromptFileSchema')],
  ['recorded-output', 'A recorded output: one line of an `outputs` file', await schemaOf('providers/recorded.js', 'RecordedOutputSchema')],
  ['recorded-score', 'A recorded score: one line of a `scores` file', await schemaOf('scorers/recorded.js', 'RecordedScoreSchema')],
  ['score-row', 'A row of scores for `cupel compare`: one line of a .jsonl file', await schemaOf('results/rows.js', 'ScoreRowSchema')],
  ['feedback-entry', 'A label: one line of a label file', await schemaOf('domain/judging/feedback.js', 'FeedbackEntrySchema')],
  [
    'judge-verdict',
    'A recorded verdict of a judge: one line of a `--verdicts` file',
    await schemaOf('domain/judging/feedback.js', 'VerdictSchema'),
  ],
  [
    'calibration',
    'Judges against people: what `calibrate` prints and writes',
    await schemaOf('domain/judging/calibration.js', 'CalibrationSchema'),
  ],
  ['harvest', 'The policy of a harvest (harvest.yaml)', await schemaOf('harvest/policy.js', 'HarvestPolicySchema')],
  ['sweep', 'A sweep: arms that race over one or more suites', await schemaOf('suite/sweep.js', 'SweepSchema')],
  ['sweep-report', 'What `cupel sweep --json` says', await schemaOf('domain/sweep-report.js', 'SweepReportSchema')],
  ['draft-report', 'What `cupel draft --json` says', await schemaOf('domain/draft-report.js', 'DraftReportSchema')],
  ['suggestion-report', 'What `cupel suggest --json` says', await schemaOf('domain/suggestion-report.js', 'SuggestionReportSchema')],
  ['history-report', 'What `cupel history --json` says', await schemaOf('domain/history/history.js', 'HistoryReportSchema')],
  ['ledger-entry', 'An entry of a ledger: what is kept of a run for good', await schemaOf('domain/history/ledger.js', 'LedgerEntrySchema')],
  ['report', "A run's report.json", await schemaOf('domain/report.js', 'ReportSchema')],
] as const;

function render(title: string, schema: z.ZodType): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', reused: 'ref' });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}

function committed(name: string): string | null {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return null;
  }
}

mkdirSync(folder, { recursive: true });
const wanted = new Map(FILES.map(([name, title, schema]) => [`${name}.schema.json`, render(title, schema)]));
const stray = readdirSync(folder).filter((name) => name.endsWith('.schema.json') && !wanted.has(name));
const different = [...wanted.keys()].filter((name) => committed(name) !== wanted.get(name));

if (process.argv.includes('--check')) {
  if (different.length + stray.length > 0) {
    process.stderr.write(
      `schema/ is not what the sources say: ${[...different, ...stray].join(', ')}\nRun \`npm run schema\` and commit schema/.\n`,
    );
    process.exitCode = 1;
  }
} else {
  for (const name of different) writeFileSync(join(folder, name), wanted.get(name) ?? '');
  for (const name of stray) rmSync(join(folder, name));
}

// The README's table of inputs and outputs, and the rubrics in the sources, are made likewise.
for (const script of ['action-table.ts', 'shipped-rubrics.ts']) {
  const made = spawnSync(process.execPath, [join(root, 'scripts', script), ...process.argv.slice(2)], { stdio: 'inherit' });
  if (made.status !== 0) process.exitCode = 1;
}
