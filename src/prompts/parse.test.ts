import { describe, expect, it } from 'vitest';
import { aFolder } from '../../test/builders/folder.js';
import { openWorkingTree } from '../documents/working-tree.js';
import { loadPrompt } from './parse.js';

const load = (path: string, text: string) => loadPrompt(openWorkingTree(aFolder({ [path]: text })), path);

describe('loadPrompt', () => {
  it('reads GitHub’s .prompt.yml: messages, parameters under neutral names, the model', async () => {
    const prompt = await load(
      'p/support.prompt.yml',
      [
        'name: Support',
        'description: Answers',
        'model: openai/gpt-5-mini',
        'modelParameters: { maxTokens: 200, temperature: 0.2, topP: 0.9 }',
        'messages:',
        '  - role: system',
        '    content: |',
        '      You are Nora.',
        '      Be brief.',
        '  - { role: user, content: "{{question}}" }',
        'testData: [{ input: x, expected: y }]',
        'evaluators: [{ name: e, string: { contains: y } }]',
      ].join('\r\n'),
    );
    expect(prompt).toEqual({
      file: 'p/support.prompt.yml',
      messages: [
        { role: 'system', content: 'You are Nora.\nBe brief.\n' },
        { role: 'user', content: '{{question}}' },
      ],
      params: { max_output_tokens: 200, temperature: 0.2, top_p: 0.9 },
      model: 'openai/gpt-5-mini',
      notes: ['p/support.prompt.yml: testData and evaluators are not read: the suite names the cases and the scorers'],
    });
  });

  it('sends no parameter that nobody wrote', async () => {
    expect(await load('a.prompt.yaml', 'messages: [{ role: user, content: x }]')).toMatchObject({ params: {}, model: null, notes: [] });
    expect((await load('b.prompt.yaml', 'responseFormat: text\nmessages: [{ role: user, content: x }]')).params).toEqual({});
  });

  it('reads the forms of an answer', async () => {
    const file = (more: string) => `${more}\nmessages: [{ role: user, content: x }]`;
    const schema = { name: 'answer', strict: true, schema: { type: 'object' } };
    const params = async (more: string) => (await load('a.prompt.yml', file(more))).params;
    expect(await params('responseFormat: json_object')).toEqual({ response_format: { type: 'json_object' } });
    expect(await params(`responseFormat: json_schema\njsonSchema: |-\n  ${JSON.stringify(schema)}`)).toEqual({
      response_format: { type: 'json_schema', json_schema: schema },
    });
    expect(await params(`responseFormat: json_schema\njsonSchema: ${JSON.stringify(schema)}`)).toEqual({
      response_format: { type: 'json_schema', json_schema: schema },
    });
    await expect(params('jsonSchema: "{}"')).rejects.toMatchObject({
      message: 'has no effect here',
      place: { line: 1, path: 'jsonSchema' },
    });
  });

  it('takes the newer name of the token limit before the older one', async () => {
    const prompt = await load(
      'a.prompt.yml',
      'modelParameters: { maxTokens: 1, maxCompletionTokens: 2, stop: [a], seed: 3 }\nmessages: [{ role: user, content: x }]',
    );
    expect(prompt.params).toEqual({ max_output_tokens: 2, stop: ['a'], seed: 3 });
  });

  it.each(['.md', '.txt', '.MD'])('takes a %s file whole, as one user message', async (ending) => {
    const prompt = await load(`a${ending}`, '\uFEFF# Title\r\n\r\n{{question}}\r\n');
    expect(prompt.messages).toEqual([{ role: 'user', content: '# Title\n\n{{question}}\n' }]);
  });

  it.each([
    ['a.json', '[{"role":"developer","content":"d"},{"role":"user","content":"u"}]'],
    ['a.yaml', '- { role: developer, content: d }\n- { role: user, content: u }\n'],
    ['a.yml', '- { role: developer, content: d }\n- { role: user, content: u }\n'],
  ])('reads the list of chat messages %s', async (path, text) => {
    expect((await load(path, text)).messages).toEqual([
      { role: 'developer', content: 'd' },
      { role: 'user', content: 'u' },
    ]);
  });

  it('reads a prompt of system messages alone: the cases bring the conversation', async () => {
    expect((await load('a.yaml', '- { role: system, content: s }\n')).messages).toHaveLength(1);
  });

  it('refuses few-shot turns that nobody asks for, with their line', async () => {
    await expect(load('a.yaml', '- { role: system, content: s }\n- { role: assistant, content: a }\n')).rejects.toMatchObject({
      ...{ message: 'stands in a prompt without a user message', place: { file: 'a.yaml', line: 2, path: 'messages[1]' } },
    });
  });
});
