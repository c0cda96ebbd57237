import { expect, test } from 'vitest';
import { aFolder } from '../../../test/builders/folder.js';
import { aModel, gateAll, jsonl } from '../../../test/builders/gate-run.js';
import { digest } from '../../reporters/digest.js';
import { caseRows } from '../../reporters/page/case-rows.js';

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=', 'base64');

/** A judge that says why, of answers that are good before and poor after; each question with a picture, if wanted. */
async function aJudged(excerpts: boolean, hasPictures = false) {
  const picture = hasPictures ? { attachments: [{ path: 'a.png', media_type: 'image/png' }] } : {};
  const model = await aModel((messages) => {
    const text = messages.map(({ content }) => JSON.stringify(content)).join('\n');
    if (!text.includes('<<<begin question')) return text.includes('badly') ? 'poor answer' : 'good answer';
    const isPoor = text.includes('poor answer');
    return JSON.stringify({ items: { kind: { reason: isPoor ? 'It is poor.' : 'It is kind.', score: !isPoor } } });
  });
  const target = { provider: 'openai-compatible', base_url: model.baseUrl, model: 'm' };
  const folder = aFolder({
    'suite.yaml': JSON.stringify({
      suite: 's',
      golden: ['golden.jsonl'],
      candidate: { ...target, prompt: 'bad.md' },
      baseline: { ...target, prompt: 'good.md' },
      scorers: [{ id: 'tone', judge: { rubric: 'rubric.yaml', ...target, model: 'j' } }],
      report: { excerpts },
    }),
    'golden.jsonl': jsonl(Array.from({ length: 32 }, (_, index) => ({ id: `case-${index}`, input: `question ${index}`, ...picture }))),
    'rubric.yaml': 'rubric: tone\nscale: { type: binary }\nitems: [{ id: kind, criterion: "Is kind." }]\ncanaries: []\n',
    'a.png': PNG,
    'good.md': 'Answer well: {{input}}',
    'bad.md': 'Answer badly: {{input}}',
  });
  const [result] = await gateAll(folder, { suites: ['suite.yaml'] });
  if (result === undefined) throw new Error('nothing was gated');
  return { view: result.view, requests: model.requests() };
}

test.each([
  ['texts', false],
  ['texts and pictures', true],
])('what judges said of %s stands beside the texts that may be shown, and nothing is asked for it', async (_, hasPictures) => {
  const { view, requests } = await aJudged(true, hasPictures);
  const note = [...view.notes.values()].find(({ reasons }) => reasons !== undefined);
  expect(note?.reasons).toEqual(
    expect.arrayContaining([
      { metric: 'tone', item: 'kind', side: 'candidate', text: 'It is poor.' },
      { metric: 'tone', item: 'kind', side: 'baseline', text: 'It is kind.' },
    ]),
  );
  const row = caseRows(view, digest(view)).rows.find(({ id }) => id === note?.id);
  expect(row?.texts?.reasons).toEqual([['tone: kind', 'It is kind.', 'It is poor.']]);
  expect(requests).toBe(view.report.usage.requests);
});

test('where no texts may be shown, no judge is quoted', async () => {
  const { view } = await aJudged(false);
  expect([...view.notes.values()].every(({ reasons, excerpt }) => reasons === undefined && excerpt === null)).toBe(true);
  expect(JSON.stringify([...view.notes])).not.toContain('It is');
});
