import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hasShared } from '../../../test/builders/bundle.js';
import { aFolder, writeFiles } from '../../../test/builders/folder.js';
import { aHarvestWorld } from '../../../test/builders/harvest-world.js';
import { readTruth, sharedTraces } from '../../../test/builders/traces.js';
import { harvest } from './harvest.js';

type Analyst = {
  readonly baseUrl: string;
  readonly asked: { readonly task: string; readonly data: string }[];
  readonly embedded: string[];
};

/** A model on loopback that answers tasks with JSON, and embeds texts. */
async function anAnalyst(answer: (task: string, data: string) => unknown, embed: (text: string) => number[] = () => [1]): Promise<Analyst> {
  const asked: { task: string; data: string }[] = [];
  const embedded: string[] = [];
  const server = createServer((request, response) => {
    void readBody(request).then((text) => {
      const body = JSON.parse(text) as { messages?: { content: string }[]; input?: string };
      response.writeHead(200, { 'content-type': 'application/json' });
      if (body.input !== undefined) {
        embedded.push(body.input);
        response.end(JSON.stringify({ data: [{ embedding: embed(body.input) }], usage: { prompt_tokens: 1 } }));
        return;
      }
      const [task = '', data = ''] = (body.messages?.at(-1)?.content ?? '').split('\n\n');
      asked.push({ task, data });
      const content = JSON.stringify(answer(task, data));
      response.end(
        JSON.stringify({
          choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
          usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 },
        }),
      );
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked, embedded };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

const model = ({ baseUrl }: Analyst): string => `{ provider: openai-compatible, base_url: "${baseUrl}", model: m }`;
const row = (id: number, question: string, answer: string, more: object = {}): string =>
  `${JSON.stringify({ id: `t${id}`, question, answer, thumbs: 'down', ...more })}\n`;

async function harvested(logs: string, policy: string, files: Readonly<Record<string, string>> = {}) {
  const cwd = aFolder({ 't.jsonl': logs, 'h.yaml': policy, ...files });
  const world = aHarvestWorld(cwd);
  const run = () =>
    harvest(
      { command: 'harvest', files: ['t.jsonl'], from: 'auto', policy: 'h.yaml', out: 'p.jsonl', write: 'g.jsonl', json: true },
      world,
    );
  const outcome = await run();
  return { cwd, world, run, outcome, proposals: rowsOf(join(cwd, 'p.jsonl')) };
}

type Row = {
  id: string;
  input: string;
  expected?: string;
  checks?: unknown[];
  weight?: number;
  severity?: string;
  must_pass?: boolean;
  rubric_notes?: string;
  harvest?: { kind: string; why: string[]; mode?: string };
  provenance: { source: string; trace: string; mode?: string };
};
const rowsOf = (path: string): Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);

describe('a model for names', () => {
  it('takes out names that no list and no form tells, and sees nothing else that is personal', async () => {
    const analyst = await anAnalyst(() => ({ names: ['Ásta Jónsdóttir', 'parcel', 'Not There', 7] }));
    const logs = row(1, 'The parcel went to Ásta Jónsdóttir, write to asta@mail.example', 'Jónsdóttir has a parcel.');
    const { proposals, cwd } = await harvested(logs, `redact: { name_model: ${model(analyst)} }\n`);
    expect(proposals[0]?.input).toBe('The parcel went to <NAME_1>, write to <EMAIL_1>');
    expect(readFileSync(join(cwd, 'g.jsonl'), 'utf8')).not.toMatch(/Jónsdóttir|asta@/);
    expect(analyst.asked).toHaveLength(1);
    expect(analyst.asked[0]?.data).toContain('<EMAIL_1>');
    expect(analyst.asked[0]?.data).not.toContain('asta@');
  });

  it('keeps nothing of what it answered', async () => {
    const before = new Set(readdirSync(tmpdir()).filter((name) => name.startsWith('cupel-names-')));
    const analyst = await anAnalyst(() => ({ names: ['Ásta Jónsdóttir'] }));
    const { cwd } = await harvested(row(1, 'It went to Ásta Jónsdóttir.', 'No.'), `redact: { name_model: ${model(analyst)} }\n`);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('cupel-names-') && !before.has(name))).toEqual([]);
    expect(readdirSync(cwd).sort()).toEqual(['g.jsonl', 'h.yaml', 'p.jsonl', 't.jsonl']);
  });

  it('says so where its answers were of no use, and goes on with lists and forms', async () => {
    const analyst = await anAnalyst(() => 'no idea');
    const { world, proposals } = await harvested(row(1, 'My name is Ada Byron.', 'No.'), `redact: { name_model: ${model(analyst)} }\n`);
    expect(proposals[0]?.input).toBe('My name is <NAME_1>.');
    expect(world.logged.join('\n')).toContain('nothing usable of 1 answers');
  });
});

describe('synthetic neighbours', () => {
  const made = {
    paraphrases: ['How long may I keep it before I send it back? Mail me: jo@mail.example'],
    counterfactuals: [
      { question: 'It came 40 days ago. Can it still go back?', changed: '22 days became 40.', answer: 'No, the window is 30 days.' },
    ],
  };
  const logs = row(1, 'It came 22 days ago. Can it still go back?', 'No, the window is 14 days.', {
    correction: 'Yes, the window is 30 days.',
  });

  it('stand beside new cases of rare modes, say that a model made them, and are redacted', async () => {
    const analyst = await anAnalyst(() => made);
    const { proposals, cwd } = await harvested(logs, `model: ${model(analyst)}\nsynthetic: {}\nseverity: { window: critical }\n`);
    const [parent, paraphrase, counterfactual] = proposals;
    expect(proposals.map(({ harvest }) => harvest?.kind)).toEqual(['failure', 'synthetic', 'synthetic']);
    expect(paraphrase).toMatchObject({
      input: 'How long may I keep it before I send it back? Mail me: <EMAIL_1>',
      expected: 'Yes, the window is 30 days.',
      provenance: { source: 'synthetic', trace: `${parent?.id} paraphrase 1`, mode: parent?.harvest?.mode },
      harvest: { why: ['paraphrase'], score: 0 },
    });
    expect(paraphrase?.checks).toEqual(parent?.checks);
    expect(counterfactual).toMatchObject({
      rubric_notes: expect.stringContaining('22 days became 40.'),
      harvest: { why: ['counterfactual'] },
    });
    for (const field of ['expected', 'checks'] as const) expect(counterfactual).not.toHaveProperty(field);
    for (const one of [paraphrase, counterfactual])
      for (const field of ['must_pass', 'severity'] as const) expect(one).not.toHaveProperty(field);
    expect(rowsOf(join(cwd, 'g.jsonl'))).toHaveLength(3);
  });

  it('are made once: a set that has its cases gains nothing from being harvested again', async () => {
    const analyst = await anAnalyst(() => made);
    const { cwd, run } = await harvested(logs, `model: ${model(analyst)}\nsynthetic: {}\n`);
    const before = readFileSync(join(cwd, 'g.jsonl'));
    const { result } = await run();
    expect(result).toMatchObject({ written: 0, gained: 0 });
    expect(readFileSync(join(cwd, 'g.jsonl')).equals(before)).toBe(true);
    expect(analyst.asked).toHaveLength(1);
  });

  it('are no more than the policy allows, of the kinds that it names, and none for modes with cases enough', async () => {
    const analyst = await anAnalyst(() => ({ ...made, paraphrases: ['one', 'two', 'three'] }));
    const bounded = await harvested(logs, `model: ${model(analyst)}\nsynthetic: { kinds: [paraphrase], per_case: 3, most: 2 }\n`);
    expect(bounded.proposals.map(({ input }) => input).slice(1)).toEqual(['one', 'two']);
    const enough = await harvested(logs, `model: ${model(analyst)}\nsynthetic: { below: 1 }\n`);
    expect(enough.proposals).toHaveLength(1);
  });

  it('end with the budget, and what the model says in another form is none', async () => {
    const analyst = await anAnalyst(() => ({ paraphrases: [7, '', 'x'.repeat(5000)], counterfactuals: 'many' }));
    expect((await harvested(logs, `model: ${model(analyst)}\nsynthetic: {}\n`)).proposals).toHaveLength(1);
    const poor = await harvested(logs, `model: ${model(analyst)}\nsynthetic: {}\nbudget: { requests: 0 }\n`);
    expect(poor.proposals).toHaveLength(1);
    expect(poor.world.logged.join('\n')).toContain('decided without a model');
    expect(analyst.asked).toHaveLength(1);
  });

  it('need a model', async () => {
    await expect(harvested(logs, 'synthetic: {}\n')).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('`synthetic`'),
    });
  });
});

describe('rare modes', () => {
  it('weigh more where the policy says so, unless it gives them a weight of their own', async () => {
    const logs =
      [0, 1, 2]
        .map((number) => row(number, `Where is my parcel number ${number}?`, `The parcel is lost in warehouse ${'abc'[number]}, sorry.`))
        .join('') + row(9, 'Can the soundbar be refunded?', 'Refunds of soundbars are impossible.');
    const weights = async (more: string) => {
      const { proposals } = await harvested(logs, `oversample: { below: 3, weight: 2 }\n${more}`);
      return proposals.map(({ input, weight }) => [input.includes('parcel'), weight]);
    };
    expect(new Set((await weights('')).map(String))).toEqual(new Set(['true,', 'false,2']));
    expect((await weights('weights: { soundbar: 5 }\n')).find(([isParcel]) => !isParcel)).toEqual([false, 5]);
  });
});

describe('embeddings', () => {
  it('merge what is said in other words with one outcome, and never a right answer with a failure', async () => {
    const analyst = await anAnalyst(
      () => null,
      (text) => (text.includes('refund') ? [1, 0.01 * text.length] : text.includes('parcel') ? [0, 1] : [-1, 0]),
    );
    const logs =
      row(1, 'Is a refund possible here?', 'That is not something we do.') +
      row(2, 'Tell me: would a refund be possible?', 'We never do any such thing.') +
      row(3, 'Tell me, would a refund be possible here?', 'Of course, gladly, at any time.', { thumbs: 'up' }) +
      row(4, 'Where did the parcel go?', 'Nobody knows about that.') +
      row(5, 'What is the weather like?', 'It is raining frogs.');
    const { outcome, proposals } = await harvested(logs, `embeddings: ${model(analyst)}\nkeep_good: 0.5\n`);
    expect(outcome.result.duplicates).toBe(1);
    expect(proposals).toHaveLength(4);
    const alone = await harvested(logs, 'keep_good: 0.5\n');
    expect(alone.outcome.result.duplicates).toBe(0);
  });

  it('are asked for once: a second harvest has them', async () => {
    const analyst = await anAnalyst(
      () => null,
      () => [1, 2, 3],
    );
    const { run } = await harvested(row(1, 'Where?', 'No.'), `embeddings: ${model(analyst)}\n`);
    await run();
    expect(analyst.embedded).toHaveLength(1);
  });

  it('that do not come leave everything to the words, and say so', async () => {
    const analyst = await anAnalyst(
      () => null,
      () => [0, 0],
    );
    const { world, proposals } = await harvested(row(1, 'Where?', 'No.'), `embeddings: ${model(analyst)}\n`);
    expect(proposals).toHaveLength(1);
    expect(world.logged.join('\n')).toContain('too few vectors');
  });
});

describe('a runner', () => {
  it('takes the key of a model nowhere but where the workflow allows', async () => {
    const analyst = await anAnalyst(() => null);
    const cwd = aFolder({ 't.jsonl': row(1, 'Where?', 'No.') });
    writeFiles(cwd, {
      'h.yaml': `review: true\nmodel: { provider: openai-compatible, base_url: "${analyst.baseUrl}", model: m, api_key_env: MINE }\n`,
    });
    const run = (allowedOrigins: readonly string[]) =>
      harvest(
        { command: 'harvest', files: ['t.jsonl'], from: 'auto', policy: 'h.yaml', json: true },
        aHarvestWorld(cwd, { MINE: 'secret' }),
        { trust: { allowedOrigins } },
      );
    await expect(run([])).rejects.toMatchObject({ code: 'origin-refused' });
    await run([new URL(analyst.baseUrl).origin]);
    expect(analyst.asked).toHaveLength(1);
  });
});

describe.skipIf(!hasShared('data/traces/truth.json'))('embeddings on the shared conversations', () => {
  it('that know the failure apart from its topic bring modes nearer to the truth than words alone', async () => {
    const { conversations } = readTruth();
    const modes = [...new Set(conversations.map(({ mode }) => mode))];
    // Half what the failure is, half the text's own: a scripted model, better than real ones are.
    const embed = (text: string): number[] => {
      const found = conversations.findIndex(({ output }) => text.includes(output.slice(0, 30)));
      const mode = modes.map((one) => (one === conversations[found]?.mode ? 1 : 0));
      return [...mode, ...conversations.map((_, index) => (index === found ? 1 : 0)), 0.1];
    };
    const analyst = await anAnalyst(() => null, embed);
    const cwd = aFolder({ 'h.yaml': `embeddings: ${model(analyst)}\nkeep_good: 0\ncap_per_mode: 100\n` });
    const files = ['langfuse/traces-export.jsonl', 'langfuse/api-observations-v2.json', 'langfuse/api-scores-v3.json'].map((file) =>
      join(sharedTraces(), file),
    );
    const { result } = await harvest({ command: 'harvest', files, from: 'auto', policy: 'h.yaml', json: true }, aHarvestWorld(cwd));
    const alone = await harvest({ command: 'harvest', files, from: 'auto', json: true }, aHarvestWorld(cwd));
    expect(result.modes.length).toBeLessThan(alone.result.modes.length);
  });
});
