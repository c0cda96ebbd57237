import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templateVariables } from '../documents/template.js';
import type { JsonObject } from '../domain/json.js';
import type { Message } from '../domain/message.js';
import { type AssembledPrompt, assemblePrompt } from './render.js';

const m = (role: Message['role'], content: string): Message => ({ role, content });
const prompt = (...messages: Message[]) => ({ messages });
const ask = (template: string) => prompt(m('user', template));

function text(assembled: AssembledPrompt): string {
  if (assembled.kind === 'missing') throw new Error(assembled.detail);
  return assembled.messages.map((message) => `${message.role}: ${message.content}`).join('\n');
}

describe('assemblePrompt', () => {
  it('puts the case’s turns between the file’s turns and its last user message', () => {
    const file = prompt(
      m('system', 'You are {{name}}.'),
      m('user', 'Example?'),
      m('assistant', 'Example.'),
      m('user', 'Now: {{question}}'),
    );
    const golden = { input: { name: 'Nora', question: 'Why?' }, messages: [m('user', 'Hi'), m('assistant', 'Hello')] };
    expect(text(assemblePrompt(file, golden))).toBe(
      'system: You are Nora.\nuser: Example?\nassistant: Example.\nuser: Hi\nassistant: Hello\nuser: Now: Why?',
    );
  });

  it('fills keys of the input, with or without spaces, as often as they stand', () => {
    expect(text(assemblePrompt(ask('{{a}} {{ a }} {{\ta\n}} {{a b}}'), { input: { a: '1', 'a b': '2' } }))).toBe('user: 1 1 1 2');
  });

  it('fills a string input as {{input}}', () => {
    expect(text(assemblePrompt(ask('Q: {{input}}'), { input: 'Why?' }))).toBe('user: Q: Why?');
    expect(text(assemblePrompt(ask('Q: {{input}}'), { input: '' }))).toBe('user: Q: ');
  });

  it('writes what is no string as JSON', () => {
    const input = { n: 1.5, b: false, z: null, l: [1, 'a'], o: { k: 'v' } };
    expect(text(assemblePrompt(ask('{{n}} {{b}} {{z}} {{l}} {{o}}'), { input }))).toBe('user: 1.5 false null [1,"a"] {"k":"v"}');
  });

  it('reaches into nested input by dots; a key that is written with a dot goes first', () => {
    const input = { order: { id: 'A1', lines: [{ sku: 'x' }] }, 'order.id': 'B2' };
    expect(text(assemblePrompt(ask('{{order.id}} {{order.lines.0.sku}}'), { input }))).toBe('user: B2 x');
  });

  it('numbers the passages of the context where the template names it', () => {
    const context = ['First.', { id: 'doc-7', text: 'Second {{question}}.' }];
    expect(text(assemblePrompt(ask('{{context}}\n\n{{question}}'), { input: { question: 'Why?' }, context }))).toBe(
      'user: [1] First.\n\n[2] Second {{question}}.\n\nWhy?',
    );
    expect(text(assemblePrompt(ask('{{context}}|'), { input: 'x', context: [] }))).toBe('user: |');
    expect(text(assemblePrompt(ask('{{context}}'), { input: { context: 'own' } }))).toBe('user: own');
  });

  it('never gives the expected answer away', () => {
    const golden = { input: { question: 'Why?' }, expected: 'secret', rubric_notes: 'secret', id: 'x' };
    expect(assemblePrompt(ask('{{expected}} {{rubric_notes}} {{id}}'), golden)).toMatchObject({
      kind: 'missing',
      variables: ['expected', 'rubric_notes', 'id'],
    });
  });

  it('names every variable that is missing, once', () => {
    expect(
      assemblePrompt(prompt(m('system', '{{b}}'), m('user', '{{a}} {{b}} {{c.d}} {{}}')), { input: { a: 'x', c: 'no object' } }),
    ).toEqual({
      ...{ kind: 'missing', variables: ['b', 'c.d', ''], detail: 'the case has no value for {{b}}, {{c.d}}, {{}}' },
    });
  });

  it.each(['constructor', '__proto__', 'toString', 'a.constructor', 'a.length', 'l.length'])(
    'does not take what objects inherit for input: %s',
    (name) => {
      expect(assemblePrompt(ask(`{{${name}}}`), { input: { a: 'x', l: [] } })).toMatchObject({ kind: 'missing', variables: [name] });
    },
  );

  it('leaves single braces, and braces around a variable, as they are', () => {
    expect(text(assemblePrompt(ask('{"a": {{a}}} {a} {{{a}}} }}{{'), { input: { a: '1' } }))).toBe('user: {"a": 1} {a} {1} }}{{');
  });

  it('without a prompt sends a string input, or the case’s own conversation', () => {
    expect(text(assemblePrompt(null, { input: 'Why?' }))).toBe('user: Why?');
    expect(text(assemblePrompt(null, { messages: [m('system', 's'), m('user', 'u')] }))).toBe('system: s\nuser: u');
    expect(text(assemblePrompt(null, { input: 'Why?', messages: [m('user', 'u'), m('assistant', 'a')] }))).toBe(
      'user: u\nassistant: a\nuser: Why?',
    );
    expect(assemblePrompt(null, { input: { a: 'x' } })).toMatchObject({ kind: 'missing' });
  });

  it('leaves out the file’s last user message where the case brings the user’s turn and nothing to fill it with', () => {
    const file = prompt(m('system', 'Be brief.'), m('user', '{{question}}'));
    expect(text(assemblePrompt(file, { messages: [m('user', 'u')] }))).toBe('system: Be brief.\nuser: u');
    expect(text(assemblePrompt(ask('Answer in one word.'), { messages: [m('user', 'u')] }))).toBe('user: u\nuser: Answer in one word.');
    expect(assemblePrompt(ask('{{context}} {{question}}'), { messages: [m('user', 'u')], context: ['c'] })).toMatchObject({
      variables: ['question'],
    });
    expect(assemblePrompt(file, { messages: [m('user', 'u'), m('assistant', 'a')] })).toMatchObject({ variables: ['question'] });
  });

  it('refuses a conversation in which nothing is asked', () => {
    expect(assemblePrompt(prompt(m('system', 's')), { messages: [m('user', 'u'), m('assistant', 'a')] })).toEqual({
      ...{ kind: 'missing', variables: [], detail: "the conversation ends with the assistant's turn: nothing is asked" },
    });
    expect(assemblePrompt(prompt(m('system', 's')), { input: 'x' })).toMatchObject({ kind: 'missing', variables: [] });
  });

  it('keeps what belongs to a case’s own turns', () => {
    const turn: Message = { role: 'tool', content: '{}', tool_call_id: 'c1' };
    expect(assemblePrompt(null, { messages: [m('user', 'u'), turn] })).toEqual({ kind: 'messages', messages: [m('user', 'u'), turn] });
  });

  it('renders in a single pass: values are text, whatever they look like', () => {
    const piece = fc.constantFrom('{{', '}}', '{', '}', 'a', 'b', ' ', '$&', '$1', '{{a}}', '{{ b }}', '{{context}}', '\n');
    const value = fc.array(piece).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, value), { maxLength: 8 }), value, value, (parts, a, b) => {
        const template = `x${parts.join('')}`;
        const input: JsonObject = { a, b };
        const names = templateVariables(template);
        const assembled = assemblePrompt(ask(template), { input });
        const unknown = names.filter((name) => !Object.hasOwn(input, name));
        if (unknown.length > 0) {
          expect(assembled).toMatchObject({ kind: 'missing', variables: unknown });
          return;
        }
        // Split and joined again instead of replaced: what stands between the variables is as it was.
        const expected = template
          .split(/(\{\{[^{}]*\}\})/)
          .map((part, index) => (index % 2 === 0 ? part : String(input[part.slice(2, -2).trim()])))
          .join('');
        expect(text(assembled)).toBe(`user: ${expected}`);
      }),
      { numRuns: 2000 },
    );
  });

  it('never changes what it is given', () => {
    const file = Object.freeze({ messages: Object.freeze([Object.freeze(m('user', '{{input}}'))]) });
    const golden = Object.freeze({ input: 'x', messages: [m('user', 'a'), m('assistant', 'b')] });
    expect(text(assemblePrompt(file, golden))).toBe('user: a\nassistant: b\nuser: x');
  });

  it('takes time in proportion to hostile templates', () => {
    const templates = [`${'{'.repeat(200_000)}`, `{{${' '.repeat(200_000)}`, `${'{{a'.repeat(100_000)}`];
    for (const template of templates) expect(text(assemblePrompt(ask(template), { input: 'x' }))).toBe(`user: ${template}`);
  });
});
