/** A repository that holds what the commands of the documentation name, so that each of them can be run. */
import { createHash } from 'node:crypto';
import { aRepository, type TestRepository } from './repository.js';

const RUBRIC = 'rubric: grounded\nscale: { type: binary }\nitems: [{ id: policy, criterion: States the policy. }]\n';
const WORDS = ['GOOD', 'BAD', 'GOOD news', 'no', 'GOOD enough', 'BAD luck'];
const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const scores = (lost: number): string => lines(WORDS.map((_, index) => ({ case: `c-${index}`, score: index < lost ? 0 : 1 })));

function aSuite(baseUrl: string, rubric: string): string {
  const model = { provider: 'openai-compatible', base_url: baseUrl, model: 'echo' };
  return JSON.stringify({
    suite: rubric.includes('R.yaml') ? 'judged' : 'support',
    golden: ['golden/*.jsonl'],
    candidate: { ...model, prompt: '../../prompts/support.md' },
    scorers: [{ id: 'grounded', judge: { rubric, ...model } }],
    gate: { must_pass: { severity: 'critical' } },
  });
}

const GOLDEN = lines(WORDS.map((question, index) => ({ id: `c-${index}`, input: { question }, checks: [{ contains: question }] })));

/** What people said of the echoed answers. */
const LABELS = lines(
  WORDS.map((output, index) => ({
    case: `c-${index}`,
    output,
    output_sha256: createHash('sha256').update(output).digest('hex'),
    item: 'policy',
    value: output.includes('GOOD'),
    annotator: 'mk',
  })),
);

const PROMPTFOO = [
  'prompts: ["Repeat: {{text}}"]',
  'providers: [openai:chat:gpt-5-mini]',
  'tests: [{ vars: { text: GOOD }, assert: [{ type: equals, value: GOOD }] }]',
].join('\n');
const GITHUB_PROMPT = [
  'model: openai/gpt-4o-mini',
  'messages: [{ role: user, content: "Repeat: {{text}}" }]',
  'testData: [{ text: GOOD, expected: GOOD }]',
  'evaluators: [{ name: same, string: { equals: "{{expected}}" } }]',
].join('\n');
const EVAL = JSON.stringify({
  name: 'support',
  testing_criteria: [
    { type: 'string_check', name: 'same', input: '{{ sample.output_text }}', operation: 'eq', reference: '{{item.answer}}' },
  ],
  data_source: { input_messages: { type: 'template', template: [{ role: 'user', content: 'Repeat: {{item.text}}' }] } },
});
/** As promptfoo writes it. */
const RESULTS = (fails: number): string =>
  JSON.stringify({
    results: {
      results: WORDS.map((text, index) => ({ success: index >= fails, score: index < fails ? 0 : 1, promptIdx: 0, vars: { text } })),
    },
  });
const TRACES = lines(
  WORDS.map((word, index) => ({
    id: `t-${index}`,
    input: `Can I return ${word} headphones that I bought ${index} weeks ago?`,
    output: 'No.',
    thumbs: index % 2 === 0 ? 'down' : 'up',
  })),
);

/** The repository, committed, with an edited prompt in the work tree. */
export function aDocumentedRepository(baseUrl: string): TestRepository {
  const repository = aRepository({
    '.gitignore': '.cupel/\n',
    'prompts/support.md': 'Repeat: {{question}}\n',
    'evals/support/suite.yaml': aSuite(baseUrl, 'rubrics/grounded.yaml'),
    'evals/support/rubrics/grounded.yaml': RUBRIC,
    'evals/support/golden/cases.jsonl': GOLDEN,
    'evals/support/labels/grounded.jsonl': LABELS,
    'evals/judged/suite.yaml': aSuite(baseUrl, '../../R.yaml'),
    'evals/judged/golden/cases.jsonl': GOLDEN,
    'R.yaml': RUBRIC,
    'L.jsonl': LABELS,
    'models.yaml':
      'sweep: models\nsuites: [evals/support/suite.yaml]\narms: [{ id: current }, { id: warm, params: { temperature: 0.7 } }]\n',
    'a.jsonl': scores(1),
    'b.jsonl': scores(2),
    'main/results.json': RESULTS(1),
    'results.json': RESULTS(0),
    'promptfooconfig.yaml': PROMPTFOO,
    'support.prompt.yml': GITHUB_PROMPT,
    'eval.json': EVAL,
    'rows.jsonl': lines(WORDS.map((text) => ({ item: { text, answer: text } }))),
    'traces-export.jsonl': TRACES,
    'scores-export.jsonl': '',
  });
  repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  return repository;
}
