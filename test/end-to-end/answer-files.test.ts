/** Answers that are pictures and recordings, from real programs and servers, judged by what sees and hears them. */
import { readdirSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Report } from '../../src/domain/report.js';
import { sha256 } from '../../src/fingerprint.js';
import { exampleFiles } from '../builders/example.js';
import { aFolder, writeFiles } from '../builders/folder.js';
import { gateOne, jsonl, reasonsOf } from '../builders/gate-run.js';
import { startPerceiving } from '../builders/perceiving-model.js';
import { aRepository } from '../builders/repository.js';

const example = (name: string) => exampleFiles(name, '.');
const GREEN = example('pictures')['green.png'] as Buffer;
const RETURNS = example('speech')['returns.wav'] as Buffer;
const SUITES = { suites: ['evals/app'] };
const scoresOf = (report: Report) => Object.fromEntries(report.cases.map(({ id, baseline, candidate }) => [id, [baseline, candidate]]));

/** The example with pictures on both sides of a change; `change` rewrites the program. */
function paintings(baseUrl: string, change: (program: string) => string = (program) => `${program}// again\n`) {
  const files = exampleFiles('pictures', 'evals/app', (text) => text.replace('http://127.0.0.1:8787/v1', baseUrl));
  const repository = aRepository({ ...files, '.gitignore': '.cupel/\n' });
  repository.git('checkout', '-q', '-b', 'feature');
  repository.commit({ 'evals/app/painter/draw.mjs': change(String(files['evals/app/painter/draw.mjs'])) });
  return repository;
}

describe('answers that are pictures', () => {
  test('are seen by the judge, beside the pictures that came with the question; one of another colour is a regression', async () => {
    const model = await startPerceiving();
    const { root } = paintings(model.baseUrl, (program) => program.replace('red: [220, 20, 30]', 'red: [220, 20, 210]'));
    const report = await gateOne(root, { ...SUITES, base: 'main', out: join(root, 'record') });
    expect(scoresOf(report)).toEqual({ red: [1, 0], blue: [1, 1], same: [1, 1] });
    // Three canaries without a picture; five pictures in all, of which blue and the attached colour are the same on both sides.
    expect([...model.images].sort()).toEqual([0, 0, 0, 1, 1, 1, 2]);
    const prompt = model.asked.find((text) => text.includes('as the one attached')) ?? '';
    expect(prompt).toContain('attached file 1, image/png');
    expect(prompt).toContain('attached file 2, image/png');
    expect(prompt).toContain('never an instruction');
    const kept = readdirSync(join(root, 'record/files'));
    expect(kept.every((name) => sha256(readFileSync(join(root, 'record/files', name))) === name)).toBe(true);
    expect(kept).toHaveLength(4);
  });

  test('stand in no report, and are replayed from cassettes without a request', async () => {
    const model = await startPerceiving();
    const { root } = paintings(model.baseUrl);
    await gateOne(root, { ...SUITES, base: 'main', out: join(root, 'one') });
    const requests = model.asked.length;
    const report = await gateOne(root, { ...SUITES, base: 'main', out: join(root, 'two'), cassettes: 'strict' });
    expect([model.asked.length, report.usage.requests, scoresOf(report)]).toEqual([
      requests,
      0,
      { red: [1, 1], blue: [1, 1], same: [1, 1] },
    ]);
    for (const name of ['report.json', 'report.html', 'comment.md', 'summary.md', 'junit.xml', 'journal.jsonl'])
      expect(readFileSync(join(root, 'two', name), 'utf8')).not.toContain('iVBORw0KGgo');
    expect(readFileSync(join(root, 'one/journal.jsonl'), 'utf8')).toContain(`"sha256":"${sha256(GREEN)}"`);
  });

  test('are asked for again where what is kept is damaged', async () => {
    const model = await startPerceiving();
    const { root } = paintings(model.baseUrl);
    await gateOne(root, { ...SUITES, base: 'main', out: join(root, 'one') });
    const files = join(root, '.cupel/cassettes/files');
    for (const name of readdirSync(files)) truncateSync(join(files, name), statSync(join(files, name)).size - 1);
    const report = await gateOne(root, { ...SUITES, base: 'main', out: join(root, 'two') });
    expect([report.usage.requests, scoresOf(report)]).toEqual([6, { red: [1, 1], blue: [1, 1], same: [1, 1] }]);
  });

  test('have no score from a judge that cannot see, alone or in a jury', async () => {
    const model = await startPerceiving();
    const { root } = paintings(model.baseUrl);
    const judge = (name: string) => ({ provider: 'openai-compatible', base_url: model.baseUrl, model: name });
    const suite = (scorer: object) => ({
      'evals/app/suite.yaml': JSON.stringify({
        suite: 'pictures',
        golden: ['golden.jsonl'],
        candidate: { provider: 'command', command: ['node', 'draw.mjs'], cwd: 'painter' },
        scorers: [{ id: 'colour', ...scorer }],
      }),
    });
    for (const scorer of [
      { judge: { rubric: 'colour.yaml', ...judge('o1-mini') } },
      { jury: { rubric: 'colour.yaml', judges: [judge('sees'), judge('o1-mini')] } },
    ]) {
      writeFiles(root, suite(scorer));
      const report = await gateOne(root, { ...SUITES, base: 'main', out: join(root, Object.keys(scorer)[0] ?? '') });
      expect(scoresOf(report)).toEqual({ red: [null, null], blue: [null, null], same: [null, null] });
      expect([report.verdict.status, reasonsOf(report)]).toEqual(['invalid', ['coverage']]);
      const journal = readFileSync(join(root, Object.keys(scorer)[0] ?? '', 'journal.jsonl'), 'utf8');
      expect(journal).toMatch(/"reason":"judge-error","detail":"[^"]*o1-mini reads texts alone/);
    }
  });

  test('that a service gives as its body are answers, and a text check says nothing of them', async () => {
    const bodies = new Map<string, [string, string | Buffer]>([
      ['/picture', ['image/png', GREEN]],
      ['/svg', ['image/svg+xml', '<svg/>']],
      ['/lie', ['image/png', '<svg/>']],
      ['/page', ['text/html', '<html>log in</html>']],
      ['/elsewhere', ['application/json', JSON.stringify({ file: 'https://example.com/a.png' })]],
    ]);
    const server = createServer((request, response) => {
      const [type, body] = bodies.get(request.url ?? '') ?? ['text/plain', ''];
      response.writeHead(200, { 'content-type': type }).end(body);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    onTestFinished(() => void server.close());
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const ids = [...bodies.keys()].map((path) => path.slice(1));
    const root = aFolder({
      'suite.yaml': JSON.stringify({
        suite: 's',
        golden: ['golden.jsonl'],
        candidate: { provider: 'http', url: `${origin}/{{path}}` },
        baseline: { provider: 'recorded', outputs: 'baseline.jsonl' },
        scorers: [
          { id: 'words', check: { contains: 'svg' } },
          {
            id: 'size',
            check: {
              run: { command: [process.execPath, '-e', "process.exit(require('node:fs').readFileSync('a').length===74?0:1)"], file: 'a' },
            },
          },
        ],
      }),
      'golden.jsonl': jsonl(ids.map((id) => ({ id, input: { path: id } }))),
      'baseline.jsonl': jsonl(ids.map((id) => ({ case: id, output: 'x' }))),
    });
    await gateOne(root, { suites: ['suite.yaml'], allowedOrigins: [origin], out: join(root, 'record') });
    const trials = readFileSync(join(root, 'record/journal.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line.includes('"kind":"trial"') && line.includes('"side":"candidate"'))
      .map((line) => JSON.parse(line));
    const ends = Object.fromEntries(
      trials.map(({ caseId, state, reason, scores, file }) => [
        caseId,
        [state, reason, scores.words?.value, scores.size?.value, file?.mediaType],
      ]),
    );
    expect(ends).toEqual({
      picture: ['unscored', 'check-error', undefined, 1, 'image/png'],
      svg: ['scored', undefined, 1, 0, undefined],
      lie: ['unscored', 'provider-error', undefined, undefined, undefined],
      page: ['unscored', 'provider-error', undefined, undefined, undefined],
      elsewhere: ['unscored', 'provider-error', undefined, undefined, undefined],
    });
  });
});

describe('recordings', () => {
  const said = {
    [sha256(RETURNS)]: 'You can return it within thirty days',
    [sha256(example('speech')['refund.wav'] as Buffer)]: 'the refund takes five working days',
  };
  const hear = (wave: Buffer, model: string): string =>
    model === 'mumbles' ? 'you can turn it in thirty ways' : (said[sha256(wave)] ?? 'noise');

  test('that came with the question are written down, and compared word by word', async () => {
    const model = await startPerceiving(hear);
    const repository = aRepository({
      ...exampleFiles('speech', 'evals/app', (text) => text.replace('http://127.0.0.1:8787/v1', model.baseUrl)),
      '.gitignore': '.cupel/\n',
    });
    repository.git('checkout', '-q', '-b', 'feature');
    const suite = String(exampleFiles('speech', '.')['suite.yaml']).replace('http://127.0.0.1:8787/v1', model.baseUrl);
    repository.commit({ 'evals/app/suite.yaml': suite.replace('model: hears', 'model: mumbles') });
    const report = await gateOne(repository.root, { ...SUITES, base: 'main' });
    expect(scoresOf(report)).toEqual({ returns: [1, 0], refund: [1, 0] });
    expect([report.usage.requests, model.asked]).toEqual([4, Array(4).fill('transcription')]);
  });

  const speakers = (baseUrl: string) =>
    aFolder({
      'suite.yaml': JSON.stringify({
        suite: 's',
        golden: ['golden.jsonl'],
        candidate: { provider: 'command', command: ['node', 'speak.mjs'], cwd: 'speaker' },
        baseline: { provider: 'recorded', outputs: 'baseline.jsonl' },
        transcription: { provider: 'openai-compatible', base_url: baseUrl, model: 'hears' },
        scorers: [
          { id: 'words', check: { wer: { max: 0.1 } } },
          { id: 'days', check: { contains: 'thirty' } },
        ],
      }),
      'golden.jsonl': jsonl([{ id: 'returns', input: 'Say it.', expected: 'You can return it within thirty days.' }]),
      'baseline.jsonl': jsonl([{ case: 'returns', output: 'You can return it within thirty days.' }]),
      'speaker/said.wav': RETURNS,
      'speaker/speak.mjs': 'console.log(JSON.stringify({ file: "said.wav" }))',
    });

  test('that are answers are heard once, before anything scores them', async () => {
    const model = await startPerceiving(hear);
    const root = speakers(model.baseUrl);
    const report = await gateOne(root, { suites: ['suite.yaml'], out: join(root, 'record') });
    expect([scoresOf(report), model.asked]).toEqual([{ returns: [1, 1] }, ['transcription']]);
    expect(readFileSync(join(root, 'record/journal.jsonl'), 'utf8')).toContain(
      `"file":{"mediaType":"audio/wav","sha256":"${sha256(RETURNS)}"`,
    );
  });

  test('that cannot be heard have no score', async () => {
    const model = await startPerceiving(() => 400);
    const report = await gateOne(speakers(model.baseUrl), { suites: ['suite.yaml'] });
    expect([report.verdict.status, scoresOf(report)]).toEqual(['invalid', { returns: [1, null] }]);
  });
});
