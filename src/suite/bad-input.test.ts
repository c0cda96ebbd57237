import { describe, expect, it } from 'vitest';
import { aFolder } from '../../test/builders/folder.js';
import { openWorkingTree } from '../documents/working-tree.js';
import { CupelError, renderError } from '../errors.js';
import { loadGoldenSets } from '../golden/load.js';
import { loadPrompt } from '../prompts/parse.js';
import { findSuites, loadSuite, placeIn } from './load.js';

const SUITE = 'evals/support/suite.yaml';
const RUBRIC = 'evals/support/rubrics/grounded.yaml';
const GOLDEN = 'evals/support/golden/a.jsonl';
const PROMPT = 'prompts/support.prompt.yml';

const suiteOf = (changes: Record<string, string> = {}, more = '') => {
  const fields: Record<string, string> = {
    suite: 'support',
    golden: '[golden/*.jsonl]',
    candidate: '{ provider: openai, model: gpt-5-mini, prompt: ../../prompts/support.prompt.yml }',
    scorers: '[{ id: grounded, judge: { rubric: rubrics/grounded.yaml, provider: openai, model: gpt-5 } }]',
    ...changes,
  };
  return `${Object.entries(fields)
    .filter(([, value]) => value !== '-')
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n')}\n${more}`;
};
const RUBRIC_TEXT =
  'rubric: grounded\nscale: { type: ordinal, min: 1, max: 5 }\nitems:\n  - { id: policy, criterion: States the window. }\n';
const CASE = '{"id":"refund-017","input":{"question":"Can I return it?"},"checks":[{"contains":"30 days"}]}';
const PROMPT_TEXT = 'messages:\n  - { role: system, content: You are Nora. }\n  - { role: user, content: "{{question}}" }\n';

const VALID: Record<string, string> = { [SUITE]: suiteOf(), [RUBRIC]: RUBRIC_TEXT, [GOLDEN]: `${CASE}\n`, [PROMPT]: PROMPT_TEXT };

type Bad = {
  readonly name: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly suite?: string;
  readonly prompt?: string;
};

const suite = (name: string, text: string): Bad => ({ name, files: { [SUITE]: text } });
const rubric = (name: string, text: string): Bad => ({ name, files: { [RUBRIC]: text } });
const golden = (name: string, text: string | Uint8Array): Bad => ({ name, files: { [GOLDEN]: text } });
const yamlSet = (name: string, text: string): Bad => ({
  name,
  files: { [SUITE]: suiteOf({ golden: '[golden/b.yaml]' }), 'evals/support/golden/b.yaml': text },
});
const prompt = (name: string, text: string | Uint8Array, path = PROMPT): Bad => ({ name, files: { [path]: text }, prompt: path });
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const LFS = `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 12345\n`;

const BAD: readonly Bad[] = [
  suite('a suite that is empty', ''),
  suite('a suite that is a list', '- suite: support\n'),
  suite('a suite that is broken YAML', 'suite: support\ngolden: [golden/*.jsonl\ncandidate: x\n'),
  suite('a suite indented with a tab', 'suite: support\ngate:\n\tmargin: 0.1\n'),
  suite('a suite with a bare colon in a text', 'suite: support\ndescription: note: this breaks\n'),
  suite('a key that stands twice', suiteOf({}, 'suite: other\n')),
  suite('an alias', suiteOf({}, 'run: &r { concurrency: 4 }\nreport: *r\n')),
  suite('a merge key', suiteOf({}, 'run:\n  <<: { concurrency: 4 }\n')),
  suite('a custom tag', suiteOf({ description: '!include other.yaml' })),
  suite('the key __proto__', suiteOf({}, '__proto__: { polluted: true }\n')),
  suite('two YAML documents', `${suiteOf()}---\n${suiteOf()}`),
  suite('a YAML 1.1 directive', `%YAML 1.1\n---\n${suiteOf()}`),
  suite('nesting beyond 50 levels', suiteOf({ golden: nested(60) })),
  suite('a key that is misspelt', suiteOf({}, 'goldn: [x.jsonl]\n')),
  suite('a key that nobody knows', suiteOf({}, 'webhook: https://example.test\n')),
  suite('no name', suiteOf({ suite: '-' })),
  suite('a name that is a number', suiteOf({ suite: '7' })),
  suite('a name that is a path', suiteOf({ suite: '../../etc' })),
  suite('no golden sets', suiteOf({ golden: '-' })),
  suite('golden sets that are a string', suiteOf({ golden: 'golden/*.jsonl' })),
  suite('golden sets that are an empty list', suiteOf({ golden: '[]' })),
  suite('a golden pattern that matches nothing', suiteOf({ golden: '[golden/*.jsonl, gold/*.jsonl]' })),
  suite('a golden set that does not exist', suiteOf({ golden: '[golden/b.jsonl]' })),
  suite('a golden pattern that leads out of the repository', suiteOf({ golden: '[../../../*.jsonl]' })),
  suite('a golden pattern that is absolute', suiteOf({ golden: '[/etc/*.jsonl]' })),
  suite('a golden pattern with backslashes', suiteOf({ golden: "['golden\\*.jsonl']" })),
  suite('a golden pattern with too many alternatives', suiteOf({ golden: `['golden/${'{a,b}'.repeat(7)}.jsonl']` })),
  suite('no candidate', suiteOf({ candidate: '-' })),
  suite('a candidate that is empty', suiteOf({ candidate: '' })),
  suite('a candidate without a provider', suiteOf({ candidate: '{ model: gpt-5-mini }' })),
  suite('a provider that is misspelt', suiteOf({ candidate: '{ provider: opnai, model: gpt-5-mini }' })),
  suite('a candidate without a model', suiteOf({ candidate: '{ provider: openai }' })),
  suite('a parameter that is misspelt', suiteOf({ candidate: '{ provider: openai, model: m, params: { max_tokens: 100 } }' })),
  suite('a parameter in quotes', suiteOf({ candidate: '{ provider: openai, model: m, params: { temperature: "0.2" } }' })),
  suite('a key that stands in the file', suiteOf({ candidate: '{ provider: openai, model: m, api_key_env: sk-proj-1234 }' })),
  suite("a variable of the runner's own", suiteOf({ candidate: '{ provider: openai, model: m, api_key_env: GITHUB_TOKEN }' })),
  suite('an address that is none', suiteOf({ candidate: '{ provider: openai-compatible, model: m, base_url: localhost }' })),
  suite('a baseline that is misspelt', suiteOf({ baseline: 'bse' })),
  suite('a baseline with a misspelt field', suiteOf({ baseline: '{ provider: openai, modle: m }' })),
  suite('four trials', suiteOf({ trials: '{ max: 4 }' })),
  suite('a margin in percent', suiteOf({ gate: '{ margin: 5 }' })),
  suite('a negative margin', suiteOf({ gate: '{ margin: -0.1 }' })),
  suite('alpha of zero', suiteOf({ gate: '{ alpha: 0 }' })),
  suite('alpha above a half', suiteOf({ gate: '{ alpha: 0.9 }' })),
  suite('three looks', suiteOf({ gate: '{ looks: 3 }' })),
  suite('a choice that is misspelt', suiteOf({ gate: '{ fail_on: beyond-margins }' })),
  suite('yes where true is meant', suiteOf({ gate: '{ require_calibrated: yes }' })),
  suite('a must_pass that names nothing', suiteOf({ gate: '{ must_pass: {} }' })),
  suite('a primary metric that does not exist', suiteOf({ gate: '{ primary: grounding }' })),
  suite('a floor for a metric that does not exist', suiteOf({ gate: '{ floors: { tone: 0.7 } }' })),
  suite('a floor in percent', suiteOf({ gate: '{ floors: { grounded: 70 } }' })),
  suite('a limit that nobody knows', suiteOf({ gate: '{ limits: { latency_p99_ms: 4000 } }' })),
  suite('a coverage above one', suiteOf({ gate: '{ min_coverage: 95 }' })),
  suite('a budget in words', suiteOf({ budget: '{ usd: five }' })),
  suite('no concurrency', suiteOf({ run: '{ concurrency: 0 }' })),
  suite('half a request at a time', suiteOf({ run: '{ concurrency: 1.5 }' })),
  suite('an unknown cassette mode', suiteOf({ run: '{ cassettes: always }' })),
  suite('scorers that are an object', suiteOf({ scorers: '{ grounded: { judge: {} } }' })),
  suite('a scorer of no kind', suiteOf({ scorers: '[{ id: tone }]' })),
  suite('a scorer of two kinds', suiteOf({ scorers: '[{ id: tone, check: { contains: x }, recorded: { scores: s.jsonl } }]' })),
  suite('a scorer of an unknown kind', suiteOf({ scorers: '[{ id: near, similarity: { model: m } }]' })),
  suite('a scorer that is called overall', suiteOf({ scorers: '[{ id: overall, check: { contains: x } }]' })),
  suite('a scorer id twice', suiteOf({ scorers: '[{ id: a, check: { contains: x } }, { id: a, check: { contains: y } }]' })),
  suite(
    'two primary scorers',
    suiteOf({ scorers: '[{ id: a, primary: true, check: { contains: x } }, { id: b, primary: true, check: { contains: y } }]' }),
  ),
  suite('a weight of zero', suiteOf({ scorers: '[{ id: a, weight: 0, check: { contains: x } }]' })),
  suite('a check that is misspelt', suiteOf({ scorers: '[{ id: a, check: { containz: x } }]' })),
  suite('a check of two kinds', suiteOf({ scorers: '[{ id: a, check: { contains: x, equals: y } }]' })),
  suite('a check without bounds', suiteOf({ scorers: '[{ id: a, check: { length: {} } }]' })),
  suite('a json check of the wrong form', suiteOf({ scorers: '[{ id: a, check: { json: { shema: s.json } } }]' })),
  suite('a judge without a rubric', suiteOf({ scorers: '[{ id: a, judge: { provider: openai, model: m } }]' })),
  suite(
    'a judge that is a recording',
    suiteOf({ scorers: '[{ id: a, judge: { rubric: r.yaml, provider: recorded, outputs: o.jsonl } }]' }),
  ),
  suite('a jury of one', suiteOf({ scorers: '[{ id: a, jury: { rubric: r.yaml, judges: [{ provider: openai, model: m }] } }]' })),
  suite(
    'a rubric that does not exist',
    suiteOf({ scorers: '[{ id: a, judge: { rubric: rubrics/nope.yaml, provider: openai, model: m } }]' }),
  ),
  suite('a rubric that is a folder', suiteOf({ scorers: '[{ id: a, judge: { rubric: rubrics, provider: openai, model: m } }]' })),
  suite(
    'a rubric outside the repository',
    suiteOf({ scorers: '[{ id: a, judge: { rubric: ../../../../r.yaml, provider: openai, model: m } }]' }),
  ),
  suite(
    'many mistakes at once',
    `suite: 1\ngolden: x\ncandidate: { provider: openai, modl: m }\ntrials: { max: 9 }\ngate:\n  margin: 7\n  alpha: 2\n  looks: 2\n  primry: x\n  slices: 4\n  floors: [1]\n  min_coverage: "1"\nbudget: { euro: 1 }\nrun: { concurrency: many }\n`,
  ),
  { name: 'a suite that does not exist', files: {}, suite: 'evals/suport/suite.yaml' },
  { name: 'a suite outside the repository', files: {}, suite: '../suite.yaml' },
  { name: 'a suite that is a Git LFS pointer', files: { [SUITE]: LFS } },
  { name: 'a suite in UTF-16', files: { [SUITE]: Buffer.from(`\uFEFF${suiteOf()}`, 'utf16le') } },
  { name: 'a suite in Latin-1', files: { [SUITE]: Buffer.from(suiteOf({ description: 'Gr\u00fc\u00dfe' }), 'latin1') } },
  { name: 'a suite with a NUL byte', files: { [SUITE]: `${suiteOf()}\0` } },

  rubric('a rubric that is empty', ''),
  rubric('a rubric without items', 'rubric: r\nscale: { type: binary }\nitems: []\n'),
  rubric('a rubric with an unknown scale', 'rubric: r\nscale: { type: stars, max: 5 }\nitems:\n  - { id: a, criterion: b }\n'),
  rubric('a scale without bounds', 'rubric: r\nscale: { type: ordinal }\nitems:\n  - { id: a, criterion: b }\n'),
  rubric('a scale that is upside down', 'rubric: r\nscale: { type: ordinal, min: 5, max: 1 }\nitems:\n  - { id: a, criterion: b }\n'),
  rubric('a scale with one label', 'rubric: r\nscale: { type: categorical, labels: { good: 1 } }\nitems:\n  - { id: a, criterion: b }\n'),
  rubric('a rubric item id twice', `${RUBRIC_TEXT}  - { id: policy, criterion: again }\n`),
  rubric('an anchor off the scale', `${RUBRIC_TEXT}  - { id: tone, criterion: kind, anchors: { 1: rude, 9: kind } }\n`),
  rubric('a pass_at in percent', `${RUBRIC_TEXT}pass_at: 75\n`),
  rubric('a rubric key that is misspelt', `${RUBRIC_TEXT}passat: 0.75\n`),

  golden('a golden set without a case', '\n\n'),
  golden('a case that is broken JSON', `${CASE}\n{"id":"b","input":"x"\n`),
  golden('a case that is pretty-printed', '{\n  "id": "b",\n  "input": "x"\n}\n'),
  golden('a case in single quotes', "{'id':'b'}\n"),
  golden('a case that is a list', '["b","x"]\n'),
  golden('a case without an id', '{"input":"x"}\n'),
  golden('a case whose id is a number', '{"id":17,"input":"x"}\n'),
  golden('a case whose id is blank', '{"id":"  ","input":"x"}\n'),
  golden('a case without input', '{"id":"b","expected":"x"}\n'),
  golden('a case whose input is a list', '{"id":"b","input":["x"]}\n'),
  golden('a case with a misspelt key', '{"id":"b","input":"x","chekcs":[]}\n'),
  golden('a case with a misspelt check', '{"id":"b","input":"x","checks":[{"contain":"y"}]}\n'),
  golden('a case with a bad role', '{"id":"b","messages":[{"role":"bot","content":"y"}]}\n'),
  golden('a case with a tag that is a number', '{"id":"b","input":"x","tags":{"priority":1}}\n'),
  golden('a case with a negative weight', '{"id":"b","input":"x","weight":-1}\n'),
  golden('a case with a key twice', '{"id":"b","input":"x","input":"y"}\n'),
  golden('a case with __proto__', '{"id":"b","input":{"__proto__":{"x":1}}}\n'),
  golden('a case that nests too deeply', `{"id":"b","input":"x","expected":${nested(60)}}\n`),
  golden('a number too large', '{"id":"b","input":"x","weight":1e999}\n'),
  golden('one id twice', `${CASE}\n\n{"id":"refund-017","input":"x"}\n`),
  golden('one case reported twice', `${CASE}\n${CASE.replace('}]}', '}],"provenance":{"incident":"INC-204"}}')}\n`),
  golden('one id in two Unicode forms', '{"id":"caf\u00e9","input":"x"}\n{"id":"cafe\u0301","input":"y"}\n'),
  golden('an attachment that does not exist', '{"id":"b","input":"x","attachments":[{"path":"a.png","media_type":"image/png"}]}\n'),
  golden('a golden set in Latin-1', Buffer.from(`${CASE}\n{"id":"b","input":"Gr\u00fc\u00dfe"}\n`, 'latin1')),
  golden('a golden set that is a Git LFS pointer', LFS),
  golden('a line longer than 1 MiB', `${CASE}\n{"id":"b","input":"${'x'.repeat(1 << 20)}"}\n`),
  golden('thirty bad cases', Array.from({ length: 30 }, (_, index) => `{"id":"c${index}"}`).join('\n')),
  {
    name: 'a golden set of an unknown kind',
    files: { [SUITE]: suiteOf({ golden: '[golden/b.csv]' }), 'evals/support/golden/b.csv': 'id\n' },
  },
  yamlSet('a YAML set that is no list', 'cases: []\n'),
  yamlSet('a YAML case with a misspelt key', '- id: a\n  input: x\n- id: b\n  input: y\n  exspected: z\n'),
  yamlSet('a YAML case whose expected is unquoted infinity', '- id: a\n  input: x\n  expected: .inf\n'),

  prompt('a prompt that is empty', ''),
  prompt('a text prompt that is blank', ' \n\n', 'prompts/a.md'),
  prompt('a prompt that is a Git LFS pointer', LFS, 'prompts/a.txt'),
  prompt('a prompt in UTF-16', Buffer.from('\uFEFFHello', 'utf16le'), 'prompts/a.txt'),
  prompt('a prompt of an unknown kind', 'x', 'prompts/a.j2'),
  prompt('a prompt that is a number', '42\n'),
  prompt('a prompt without messages', 'name: x\n'),
  prompt('a prompt with an empty list of messages', 'messages: []\n'),
  prompt('a prompt with an unknown role', 'messages:\n  - { role: bot, content: x }\n'),
  prompt('a prompt with a misspelt key', 'mesages:\n  - { role: user, content: x }\n'),
  prompt('a prompt with an unknown parameter', `${PROMPT_TEXT}modelParameters: { frequencyPenalty: 1 }\n`),
  prompt('a prompt with a schema that is no JSON', `${PROMPT_TEXT}responseFormat: json_schema\njsonSchema: "{"\n`),
  prompt('a prompt with a schema without a name', `${PROMPT_TEXT}responseFormat: json_schema\njsonSchema: '{"type":"object"}'\n`),
  prompt('a prompt without the schema it announces', `${PROMPT_TEXT}responseFormat: json_schema\n`),
  prompt('a prompt with an empty message', 'messages:\n  - { role: system, content: "" }\n  - { role: user, content: x }\n'),
  prompt('a prompt that ends with the assistant', 'messages:\n  - { role: user, content: x }\n  - { role: assistant, content: y }\n'),
  prompt('a chat prompt that is broken JSON', '[{"role":"user","content":"x"},]', 'prompts/a.json'),
  prompt('a chat message with a misspelt key', '[{"role":"user",\n"contents":"x"}]', 'prompts/a.json'),
  prompt('a prompt that does not exist', 'x', 'prompts/b.md'),
];

/** What is wrong with no file in particular, or with a file as a whole. */
const NOWHERE: ReadonlySet<string> = new Set(['a suite that does not exist', 'a suite outside the repository']);
const WHOLE_FILE = /LFS pointer|of an unknown kind|is a folder|prompt that does not exist/;

async function failure(bad: Bad): Promise<unknown> {
  const files = { ...VALID, ...bad.files };
  if (bad.name === 'a prompt that does not exist') delete files['prompts/b.md'];
  const tree = openWorkingTree(aFolder(files));
  try {
    if (bad.prompt !== undefined) return await loadPrompt(tree, bad.prompt);
    const [path = ''] = await findSuites(tree, [bad.suite ?? SUITE]);
    const loaded = await loadSuite(tree, path);
    return await loadGoldenSets(tree, loaded.path, loaded.suite.golden, placeIn(loaded, ['golden']));
  } catch (error) {
    return error;
  }
}

describe('bad input', () => {
  it('reads the valid files that the gallery starts from', async () => {
    const tree = openWorkingTree(aFolder(VALID));
    const loaded = await loadSuite(tree, SUITE);
    expect(await loadGoldenSets(tree, loaded.path, loaded.suite.golden)).toHaveLength(1);
    expect((await loadPrompt(tree, PROMPT)).messages).toHaveLength(2);
  });

  it.each(BAD)('explains $name: what, where and what to do', async (bad) => {
    const error = await failure(bad);
    if (!(error instanceof CupelError)) throw new Error(`no CupelError but ${String(error)}`, { cause: error });
    const message = renderError(error);
    expect(message).not.toMatch(/invalid input|undefined|\[object|\n\s+at |Error:|zod/i);
    expect(message.split('\n').length).toBeLessThanOrEqual(12);
    if (!NOWHERE.has(bad.name)) expect(error.place?.file).toMatch(/^(evals|prompts)\//);
    if (!NOWHERE.has(bad.name) && !WHOLE_FILE.test(bad.name)) expect(error.place?.line).toBeGreaterThan(0);
    expect(error.remedy).toMatch(/^[A-Z`].*[.?]$/s);
    expect(message.split('\n').every((line) => line.length < 400)).toBe(true);
  });

  it('says it in the words of the gallery', async () => {
    const lines = [
      '# What Cupel says about malformed files',
      '',
      'Written by `src/suite/bad-input.test.ts`: what is wrong, and the message.',
      '',
    ];
    for (const bad of BAD) {
      const error = await failure(bad);
      lines.push(`## ${bad.name}`, '', '```', error instanceof CupelError ? renderError(error) : String(error), '```', '');
    }
    await expect(lines.join('\n')).toMatchFileSnapshot('../../test/fixtures/suite/bad-input.md');
  });
});
