import { describe, expect, it } from 'vitest';
import { CupelError } from '../errors.js';
import { checkJudgeTemplate, DEFAULT_JUDGE_TEMPLATE, fillJudgeTemplate, type JudgeTemplate } from './judge-template.js';

const place = { file: 'prompts/judge.md' };
const user = (content: string): JudgeTemplate => [{ role: 'user', content }];

describe('checkJudgeTemplate', () => {
  it.each<[string, JudgeTemplate]>([
    ['the built-in one', DEFAULT_JUDGE_TEMPLATE],
    ['one message', user('{{rubric}} {{ reply }} {{data}}')],
    ['a system part with the rubric', [{ role: 'system', content: '{{rubric}}{{reply}}' }, ...user('{{data}}')]],
    ['an example turn', [...user('an example'), { role: 'assistant', content: '{"items":{}}' }, ...user('{{rubric}}{{reply}}{{data}}')]],
    ['braces that are no variable', user('{"items":{"a":{"score":1}}} {{rubric}} {{reply}} {{data}}')],
  ])('takes %s', (_, template) => {
    expect(() => checkJudgeTemplate(template, place)).not.toThrow();
  });

  it.each<[string, JudgeTemplate, RegExp]>([
    ['without the rubric', user('{{reply}} {{data}}'), /lacks \{\{rubric\}\}/],
    ['without the form of the reply', user('{{rubric}} {{data}}'), /lacks \{\{reply\}\}/],
    ['without the data', user('{{rubric}} {{reply}}'), /lacks \{\{data\}\}/],
    ['with a variable of targets', user('{{rubric}} {{reply}} {{data}} {{question}}'), /\{\{question\}\}/],
    ['with the data twice', user('{{rubric}} {{reply}} {{data}} {{data}}'), /once/],
    ['with the data in the system part', [{ role: 'system', content: '{{data}}' }, ...user('{{rubric}} {{reply}}')], /last message/],
    ['that ends with the assistant', [...user('{{rubric}} {{reply}} {{data}}'), { role: 'assistant', content: '{' }], /user message/],
    ['with a tool message', [{ role: 'tool', content: 'x' }, ...user('{{rubric}} {{reply}} {{data}}')], /tool/],
    ['without a message', [], /user message/],
  ])('refuses one %s', (_, template, message) => {
    const check = () => checkJudgeTemplate(template, place);
    expect(check).toThrow(CupelError);
    expect(check).toThrow(message);
    expect(check).toThrow(expect.objectContaining({ code: 'config', place }));
  });
});

describe('fillJudgeTemplate', () => {
  it('fills in one pass and expands nothing of what it fills in', () => {
    const filled = fillJudgeTemplate(user('{{rubric}}|{{ reply }}|{{data}}|{{rubric}}'), {
      rubric: '{{data}}$&',
      reply: '{{rubric}}',
      data: '$1{{reply}}',
    });
    expect(filled).toEqual([{ role: 'user', content: '{{data}}$&|{{rubric}}|$1{{reply}}|{{data}}$&' }]);
  });
});
