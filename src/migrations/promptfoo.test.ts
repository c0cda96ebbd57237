import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../test/builders/folder.js';
import { openWorkingTree } from '../documents/working-tree.js';
import type { Draft } from './draft.js';
import { migratePromptfoo } from './promptfoo.js';

const PROMPT = "prompts: ['Answer {{question}}']\nproviders: [openai:chat:gpt-5-mini]\n";
const migrate = (config: string, files: Readonly<Record<string, string>> = {}): Promise<Draft> =>
  migratePromptfoo(openWorkingTree(aFolder({ 'promptfooconfig.yaml': config, ...files })), 'promptfooconfig.yaml');
const told = ({ findings }: Draft): string[] =>
  findings.filter(({ outcome }) => outcome !== 'kept').map(({ what, why }) => `${what}: ${why}`);
const oneTest = (assertion: string): string =>
  `${PROMPT}tests: [{ vars: { question: q }, assert: [${assertion}, { type: contains, value: x }] }]`;

describe('migratePromptfoo', () => {
  it('takes prompt, model, parameters and tests', async () => {
    const draft = await migrate(
      [
        'description: Support',
        "prompts: ['Answer {{question}}']",
        'providers: [{ id: openai:responses:gpt-5-mini, config: { max_tokens: 99, temperature: 0, stop: [END] } }]',
        'tests: [{ description: Opened box, vars: { question: "Opened?" }, assert: [{ type: contains, value: 30 days, weight: 2, metric: window }] }]',
      ].join('\n'),
    );
    expect(draft).toMatchObject({
      name: 'Support',
      prompt: { kind: 'messages', messages: [{ role: 'user', content: 'Answer {{question}}' }] },
      model: { provider: 'openai', model: 'gpt-5-mini', api: 'responses' },
      params: { max_output_tokens: 99, temperature: 0, stop: ['END'] },
      caseChecks: 'all',
      cases: [{ id: 'opened-box-1', input: { question: 'Opened?' }, checks: [{ contains: '30 days', weight: 2, name: 'window' }] }],
    });
    expect(told(draft)).toEqual([]);
  });

  it.each([
    ['openai:gpt-5', { provider: 'openai', model: 'gpt-5', api: 'chat' }],
    ['anthropic:messages:claude-sonnet-5', { provider: 'anthropic', model: 'claude-sonnet-5' }],
    ['ollama:chat:llama3', { provider: 'openai-compatible', model: 'llama3', baseUrl: 'http://localhost:11434/v1' }],
    ['openrouter:meta/llama', { provider: 'openai-compatible', model: 'meta/llama', apiKeyEnv: 'OPENROUTER_API_KEY' }],
    ['bedrock:titan', null],
    ['file://provider.py', null],
    ['exec:./run.sh', null],
    ['https://app.example/chat', null],
  ])('reads the provider %s', async (id, model) => {
    const draft = await migrate(
      `prompts: ['{{question}}']\nproviders: ['${id}']\ntests: [{ vars: { question: q }, assert: [{ type: contains, value: x }] }]`,
    );
    if (model === null) expect(draft.model).toBeNull();
    else expect(draft.model).toMatchObject(model);
    expect(told(draft)).toHaveLength(model === null ? 1 : 0);
  });

  it('takes one requirement that all tests share as the criterion, and others as notes of their cases', async () => {
    const shared = await migrate(
      `${PROMPT}defaultTest: { assert: [{ type: llm-rubric, value: Is polite. }] }\ntests: [{ vars: { question: a } }, { vars: { question: b } }]`,
    );
    expect(shared.scorers).toMatchObject([{ id: 'llm-rubric', judge: { rubric: { items: [{ criterion: 'Is polite.' }] } } }]);
    expect(shared.cases.every(({ rubric_notes }) => rubric_notes === undefined)).toBe(true);
    const own = await migrate(
      `${PROMPT}tests: [{ vars: { question: a }, assert: [{ type: llm-rubric, value: A. }, { type: llm-rubric, value: B. }] }, { vars: { question: b }, assert: [{ type: llm-rubric, value: C. }] }]`,
    );
    expect(own.cases.map(({ rubric_notes }) => rubric_notes)).toEqual(['- A.\n- B.', 'C.']);
  });

  it('gives a fact to check as the expected answer', async () => {
    const draft = await migrate(
      `${PROMPT}tests: [{ vars: { question: a }, assert: [{ type: factuality, value: 'Paris is the capital.' }] }]`,
    );
    expect(draft.cases[0]?.expected).toBe('Paris is the capital.');
    expect(draft.scorers.map(({ id }) => id)).toEqual(['factuality']);
  });
});

describe('what a hostile configuration asks for is named, and does not happen', () => {
  it.each([
    ["{ type: javascript, value: \"require('fs').writeFileSync('pwned', '')\" }", /runs code/],
    ["{ type: python, value: \"open('pwned', 'w')\" }", /runs code/],
    ['{ type: contains, value: "file://pwned.js" }', /is code/],
    ['{ type: webhook, value: "http://127.0.0.1:9/" }', /runs code/],
    ['{ type: contains, value: "{{env.OPENAI_API_KEY}}" }', /variable of the environment/],
    ['{ type: contains, value: "{% for x in range(9999999) %}x{% endfor %}" }', /block of template code/],
    ['{ type: contains, value: "{{ question | upper }}" }', /an expression/],
    ['{ type: contains, value: "file://../../../etc/passwd.txt" }', /etc\/passwd.txt": /],
    ['{ type: equals, value: y, transform: "process.exit(1)" }', /changes what it looks at/],
  ])('%s', async (assertion, reason) => {
    const draft = await migrate(oneTest(assertion), { 'pwned.js': "require('fs').writeFileSync('pwned','')" });
    expect(told(draft).join('\n')).toMatch(reason);
    expect(draft.cases).toMatchObject([{ checks: [{ contains: 'x' }] }]);
    expect(existsSync(join(process.cwd(), 'pwned'))).toBe(false);
  });

  it.each([
    ['extensions: [file://hook.js:all]', 'extensions'],
    ['nunjucksFilters: { f: file://f.js }', 'nunjucksFilters'],
    ['env: { OPENAI_API_KEY: sk-x }', 'env'],
  ])('%s', async (line, key) => {
    expect(told(await migrate(`${oneTest('{ type: contains, value: y }')}\n${line}`)).map((one) => one.split(':')[0])).toContain(key);
  });

  it('keeps a key that stands in the file out of everything', async () => {
    const draft = await migrate(
      "prompts: ['{{question}}']\nproviders: [{ id: openai:gpt-5, config: { apiKey: sk-verysecret } }]\ntests: [{ vars: { question: q }, assert: [{ type: contains, value: x }] }]",
    );
    expect(JSON.stringify(draft)).not.toContain('sk-verysecret');
    expect(told(draft)[0]).toContain('providers[0].config.apiKey');
  });

  it('leaves a variable that asks for the environment as the text that it is', async () => {
    const draft = await migrate(`${PROMPT}tests: [{ vars: { question: '{{env.HOME}}' }, assert: [{ type: contains, value: x }] }]`);
    expect(draft.cases[0]?.input).toEqual({ question: '{{env.HOME}}' });
    expect(told(draft)[0]).toContain('variable of the environment');
  });

  it.each(['../../../../etc/passwd', 'file://../../../../etc/hostname.txt'])(
    'reads no prompt outside of the work tree: %s',
    async (path) => {
      await expect(migrate(`prompts: ['${path.startsWith('file') ? path : `file://${path}`}']`)).rejects.toMatchObject({
        code: 'file-unsafe',
      });
    },
  );

  it('refuses a prompt that is code, and says what to do', async () => {
    await expect(migrate("prompts: ['file://prompt.js']")).rejects.toMatchObject({
      code: 'config',
      remedy: expect.stringContaining('code of the repository'),
    });
  });

  it('refuses tags of YAML and a file of 10 MB', async () => {
    await expect(migrate('prompts: !!js/function "function(){}"')).rejects.toMatchObject({ code: 'config' });
    await expect(migrate(`prompts: ['x']\ntests: [{ vars: { question: '${'a'.repeat(10 << 20)}' } }]`)).rejects.toMatchObject({
      code: 'file-unsafe',
    });
  });
});
