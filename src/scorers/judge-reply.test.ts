import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRubric, verdict } from '../../test/fixtures/scorers/builders.js';
import { GOOD_REPLY, HOSTILE_REPLIES } from '../../test/fixtures/scorers/hostile-replies.js';
import { type Rubric, RubricSchema, type Scale, type ScaleValue } from '../domain/judging/rubric.js';
import type { Answer } from '../providers/provider.js';
import type { Parsed } from './asking.js';
import { categoryLabels, parseJudgeReply, replyExample, replySchema } from './judge-reply.js';

const parse = (output: string, rubric: Rubric = aRubric(), answer: Partial<Answer> = {}): Parsed<Readonly<Record<string, ScaleValue>>> => {
  const parsed = parseJudgeReply({ output, finishReason: 'stop', ...answer }, rubric);
  return parsed.kind === 'parsed' ? { kind: 'parsed', value: parsed.value.values } : parsed;
};

const BINARY = aRubric({ scale: { type: 'binary' } });
const LABELS = aRubric({ scale: { type: 'categorical', labels: { bad: 0, partial: 0.5, good: 1 } } });

describe('a reply as it was asked for', () => {
  it.each<[string, string]>([
    ['bare', GOOD_REPLY],
    ['with white space around it', `\n  ${GOOD_REPLY}\r\n`],
    ['with a byte order mark', `\ufeff${GOOD_REPLY}`],
    ['in a fence', `\`\`\`json\n${GOOD_REPLY}\n\`\`\``],
    ['in a fence without a language', `\`\`\`\n${GOOD_REPLY}\n\`\`\`\n`],
    ['in a fence with CRLF', `\`\`\`JSON\r\n${GOOD_REPLY}\r\n\`\`\``],
    ['indented', JSON.stringify(JSON.parse(GOOD_REPLY), null, 2)],
    ['with its keys in another order', '{"items":{"tone":{"score":5,"reason":"r"},"policy":{"score":4,"reason":"r"}}}'],
    ['with a score that is written 4.0', GOOD_REPLY.replace('4', '4.0')],
    ['with fences and quotes inside a reason', GOOD_REPLY.replace('"r"', '"says \\"```json\\\\n{\\\\\\"items\\\\\\":1}```\\""')],
  ])('is read, %s', (_, output) => {
    expect(parse(output)).toEqual({ kind: 'parsed', value: { policy: 4, tone: 5 } });
  });

  it('is read on every scale', () => {
    expect(parse(verdict({ policy: true, tone: false }), BINARY)).toEqual({ kind: 'parsed', value: { policy: true, tone: false } });
    expect(parse(verdict({ policy: 'good', tone: 'bad' }), LABELS)).toEqual({ kind: 'parsed', value: { policy: 'good', tone: 'bad' } });
  });

  it('gives back every value of a scale that it was given', () => {
    const bounds = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 100 }));
    fc.assert(
      fc.property(bounds, fc.double({ min: 0, max: 1, noNaN: true }), fc.string(), ([min, size], share, reason) => {
        const rubric = aRubric({ scale: { type: 'ordinal', min, max: min + size } });
        const score = min + Math.round(share * size);
        const items = { policy: { reason, score }, tone: { reason, score: min } };
        expect(parse(JSON.stringify({ items }), rubric)).toEqual({ kind: 'parsed', value: { policy: score, tone: min } });
      }),
    );
  });

  it('gives the reasons beside the values', () => {
    const parsed = parseJudgeReply({ output: GOOD_REPLY, finishReason: 'stop' }, aRubric());
    expect(parsed).toMatchObject({ kind: 'parsed', value: { reasons: { policy: 'r', tone: 'r' } } });
  });

  it('is read for items with the names of built-in things', () => {
    const rubric = aRubric({ items: ['constructor', 'toString', '1', 'a "b"'].map((id) => ({ id, criterion: 'c' })) });
    const scores = { constructor: 1, toString: 2, 1: 3, 'a "b"': 4 };
    expect(parse(verdict(scores), rubric)).toEqual({ kind: 'parsed', value: scores });
    expect(parse('{"items":{}}', rubric)).toMatchObject({ kind: 'mismatch' });
  });
});

describe('a hostile reply', () => {
  it('comes in more than forty kinds', () => {
    expect(Object.keys(HOSTILE_REPLIES).length).toBeGreaterThanOrEqual(40);
  });

  it.each(Object.keys(HOSTILE_REPLIES))('is no grade: %s', (kind) => {
    const output = HOSTILE_REPLIES[kind] ?? '';
    expect(parse(output)).toMatchObject({ kind: 'mismatch' });
    expect(parse(`\`\`\`json\n${output}\n\`\`\``)).toMatchObject({ kind: 'mismatch' });
  });

  it.each<[string, Partial<Answer>]>([
    ['cut off at the token limit', { finishReason: 'length' }],
    ['refused', { finishReason: 'refusal' }],
    ['stopped for a tool', { finishReason: 'tool_calls' }],
    ['carrying a tool call', { toolCalls: [{ id: '1', name: 'grade', arguments: {} }] }],
  ])('is no grade, however it reads, when it was %s', (_, answer) => {
    expect(parse(GOOD_REPLY, aRubric(), answer)).toMatchObject({ kind: 'mismatch' });
  });

  it.each([
    [BINARY, ['"true"', '1', '0', 'null', '"yes"', '"met"']],
    [LABELS, ['"Good"', '"good "', '1', 'true', '"toString"', '"__proto__"', '["good"]']],
  ] as const)('is no grade when its values are of another scale: %#', (rubric, values) => {
    const lowest = rubric === BINARY ? 'false' : '"bad"';
    for (const value of values) {
      const output = `{"items":{"policy":{"reason":"r","score":${value}},"tone":{"reason":"r","score":${lowest}}}}`;
      expect(parse(output, rubric)).toEqual({ kind: 'mismatch', problem: 'the score of the item "policy" is no value of the scale' });
    }
  });

  it('is no grade when it is longer than any grade', () => {
    expect(parse(GOOD_REPLY.replace('"r"', JSON.stringify('x'.repeat(300_000))))).toMatchObject({ kind: 'mismatch' });
  });

  it('never throws, and is a grade only if JSON.parse finds the very same one', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '"items"',
      ':',
      '"policy"',
      '"tone"',
      '"reason"',
      '"score"',
      '"r"',
      '4',
      '5',
      ',',
      '```',
      '\n',
      'x',
    );
    const bytes = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
    const edits = fc.tuple(fc.nat(GOOD_REPLY.length), fc.nat(3), fc.string({ maxLength: 3 })).map(([at, cut, put]) => {
      return GOOD_REPLY.slice(0, at) + put + GOOD_REPLY.slice(at + cut);
    });
    fc.assert(
      fc.property(fc.oneof(bytes, edits, fc.string({ unit: 'binary' }), fc.json()), (output) => {
        const reply = parse(output);
        if (reply.kind === 'mismatch') return;
        const { items } = JSON.parse(output);
        expect(reply.value).toEqual({ policy: items.policy.score, tone: items.tone.score });
        for (const value of Object.values(reply.value)) expect([1, 2, 3, 4, 5]).toContain(value);
      }),
      { numRuns: 1000 },
    );
  });

  it('is told of as cut off when it was: the judge needs more tokens', () => {
    expect(parse('', aRubric(), { finishReason: 'length' })).toEqual({ kind: 'mismatch', problem: 'it was cut off at the token limit' });
  });

  it('is told of in words that hold nothing of it', () => {
    const secret = 'sk-secret';
    const replies = [secret, `{"${secret}":1}`, verdict({ policy: secret, tone: 5 }), verdict({ policy: 4, tone: 5, [secret]: 5 })];
    for (const output of replies) expect(JSON.stringify(parse(output))).not.toContain(secret);
  });
});

describe('replySchema', () => {
  const SCALES: readonly Scale[] = [
    { type: 'binary' },
    { type: 'ordinal', min: 1, max: 5 },
    { type: 'ordinal', min: 0, max: 100 },
    { type: 'ordinal', min: 0, max: 10_000 },
    { type: 'categorical', labels: { bad: 0, partial: 0.5, good: 1 } },
  ];

  it.each(SCALES)('takes exactly what the parser takes: %j', (scale) => {
    const rubric = aRubric({ scale });
    const validate = new Ajv({ strictTypes: false }).compile(replySchema(rubric));
    const values = [true, false, 0, 1, 2.5, 5, 6, 100, 101, 10_000, '1', 'good', 'bad', null];
    for (const value of values) {
      const output = verdict({ policy: value, tone: value });
      expect([value, parse(output, rubric).kind === 'parsed']).toEqual([value, validate(JSON.parse(output))]);
    }
    for (const output of ['{}', '{"items":{}}', verdict({ policy: 1 }), '{"items":{"policy":{"score":1},"tone":{"score":1}}}'])
      expect(validate(JSON.parse(output))).toBe(false);
  });

  it('stays within what strict structured output takes: closed objects, all keys required, the reason before the score', () => {
    const visit = (node: unknown): void => {
      if (node === null || typeof node !== 'object') return;
      const { type, properties, required, additionalProperties } = node as Record<string, unknown>;
      if (type === 'object') {
        expect(additionalProperties).toBe(false);
        expect(required).toEqual(Object.keys(properties as object));
      }
      for (const child of Object.values(node)) visit(child);
    };
    const schema = replySchema(aRubric());
    visit(schema);
    expect(JSON.stringify(schema)).toContain('"required":["reason","score"]');
    expect(JSON.stringify(schema)).toContain('{"type":"integer","enum":[1,2,3,4,5]}');
  });

  it('counts enumerated values against the limit of strict schemas, and gives bounds beyond it', () => {
    const items = Array.from({ length: 12 }, (_, index) => ({ id: `i${index}`, criterion: 'c' }));
    const schema = JSON.stringify(replySchema(aRubric({ items, scale: { type: 'ordinal', min: 0, max: 100 } })));
    expect(schema).toContain('{"type":"integer","minimum":0,"maximum":100}');
    expect(schema).not.toContain('enum');
  });

  it('names labels from the best to the worst', () => {
    expect(categoryLabels({ type: 'categorical', labels: { bad: 0, good: 1, fine: 1, partial: 0.5 } })).toEqual([
      'good',
      'fine',
      'partial',
      'bad',
    ]);
  });
});

describe('replyExample', () => {
  it('has the form that the parser takes, with words for the values', () => {
    expect(replyExample(aRubric())).toBe(
      '{"items":{"policy":{"reason":"<why>","score":<a number of the scale>},"tone":{"reason":"<why>","score":<a number of the scale>}}}',
    );
    expect(parse(replyExample(aRubric()).replaceAll('<a number of the scale>', '3'))).toMatchObject({ kind: 'parsed' });
    expect(parse(replyExample(LABELS).replaceAll('<a label of the scale>', 'good'), LABELS)).toMatchObject({ kind: 'parsed' });
  });
});

describe('the rubrics of these tests', () => {
  it('are rubrics', () => {
    for (const rubric of [aRubric(), BINARY, LABELS]) expect(RubricSchema.safeParse(rubric).success).toBe(true);
  });
});
