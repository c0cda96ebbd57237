/** What a team may have before its first minute with Cupel, speaking the task protocol of the shared bench. */

const PROMPT = '[[variant:baseline]] You answer questions about a register of items. Answer in one sentence.';
const keyOf = (index: number): string => `case${String(index).padStart(5, '0')}`;
const questionOf = (index: number): string => `[[key:${keyOf(index)}]] Which item is filed under number ${1000 + index * 7}?`;
const indices = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

export type Beginning = {
  readonly files: Readonly<Record<string, string>>;
  /** How the team calls `init`, beside who serves the model. */
  readonly init: readonly string[];
  /** Cases that init should find. */
  readonly cases: number;
  /** The file whose text holds the variant of the prompt after `init`. */
  readonly prompt: string;
};

/** Nothing but a prompt file. */
export const PROMPT_ALONE: Beginning = {
  files: { 'prompts/register.md': `${PROMPT}\n\nQuestion: {{question}}\n` },
  init: [],
  cases: 3,
  prompt: 'prompts/register.md',
};

/** A promptfoo configuration with 30 tests: a keyword each, and one rubric for all. */
export const PROMPTFOO: Beginning = {
  files: {
    'promptfooconfig.yaml': [
      'description: register',
      'prompts:',
      `  - ${JSON.stringify(`${PROMPT}\n\nQuestion: {{question}}`)}`,
      'providers: [openai:chat:gpt-5-mini]',
      'defaultTest:',
      '  assert:',
      '    - { type: llm-rubric, value: The answer names the item that the question asks about. }',
      'tests:',
      ...indices(30).map(
        (index) =>
          `  - { vars: { question: ${JSON.stringify(questionOf(index))} }, assert: [{ type: contains, value: kw-${keyOf(index)} }] }`,
      ),
      '',
    ].join('\n'),
  },
  init: ['--from', 'promptfooconfig.yaml'],
  cases: 30,
  prompt: 'prompts/register.prompt.yml',
};

/** A `.prompt.yml` of GitHub Models with data and two kinds of evaluator. */
export const GITHUB_MODELS: Beginning = {
  files: {
    'register.prompt.yml': [
      'name: register',
      'model: openai/gpt-4o-mini',
      'messages:',
      `  - { role: system, content: ${JSON.stringify(PROMPT)} }`,
      '  - { role: user, content: "Question: {{question}}" }',
      'testData:',
      ...indices(12).map((index) => `  - { question: ${JSON.stringify(questionOf(index))}, expected: kw-${keyOf(index)} }`),
      'evaluators:',
      '  - { name: names the item, string: { contains: "{{expected}}" } }',
      '  - { name: similar, uses: github/similarity }',
      '',
    ].join('\n'),
  },
  init: ['--from', 'register.prompt.yml'],
  cases: 12,
  prompt: 'register.prompt.yml',
};

/** An eval of OpenAI with its rows. */
export const OPENAI_EVAL: Beginning = {
  files: {
    'register-eval.json': JSON.stringify({
      name: 'register',
      testing_criteria: [
        { type: 'string_check', name: 'item', input: '{{ sample.output_text }}', operation: 'like', reference: '{{item.answer}}' },
        {
          type: 'score_model',
          name: 'helpful',
          model: 'gpt-4o',
          range: [0, 1],
          pass_threshold: 0.5,
          input: [{ role: 'user', content: 'How well does {{sample.output_text}} answer {{item.question}}?' }],
        },
      ],
      data_source: {
        input_messages: {
          type: 'template',
          template: [
            { role: 'developer', content: PROMPT },
            { role: 'user', content: 'Question: {{item.question}}' },
          ],
        },
      },
    }),
    'rows.jsonl': indices(20)
      .map((index) => `${JSON.stringify({ item: { question: questionOf(index), answer: `kw-${keyOf(index)}` } })}\n`)
      .join(''),
  },
  init: ['--from', 'register-eval.json', '--data', 'rows.jsonl'],
  cases: 20,
  prompt: 'prompts/register.yaml',
};
