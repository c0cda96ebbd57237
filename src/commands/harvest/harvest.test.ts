import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hasShared } from '../../../test/builders/bundle.js';
import { aFolder, writeFiles } from '../../../test/builders/folder.js';
import { startModel } from '../../../test/builders/model-server.js';
import { readTruth, sharedTraces, type Truth } from '../../../test/builders/traces.js';
import type { Deps } from '../../deps.js';
import { jaccard, trigramsOf } from '../../modes/words.js';
import { createTransport } from '../../providers/transport.js';
import { openScratch } from '../../scratch.js';
import { harvest } from './harvest.js';

type Conversation = Truth['conversations'][number];
type Proposal = { harvest: { kind: string; mode?: string }; provenance: { trace: string } | { trace: string }[] };

const DOWNLOADS: Readonly<Record<string, readonly string[]>> = {
  langfuse: ['langfuse/traces-export.jsonl', 'langfuse/api-observations-v2.json', 'langfuse/api-scores-v3.json'],
  langsmith: ['langsmith/runs.jsonl', 'langsmith/feedback.jsonl'],
  braintrust: ['braintrust/project_logs-fetch.json'],
  helicone: ['helicone/requests-export.jsonl'],
  latitude: ['latitude/trace-details.json', 'latitude/annotations.json'],
  'otel.gen_ai': ['otel/traces.gen_ai.otlp.json', 'otel/logs.gen_ai.otlp.json'],
  'otel.openinference': ['otel/traces.openinference.otlp.json', 'otel/logs.openinference.otlp.json'],
  table: ['table/conversations.csv'],
};
const NO_CORRECTIONS = ['helicone'];

function aWorld(cwd: string): Deps {
  const transport = createTransport({ env: {} });
  onTestFinished(() => transport.close());
  return {
    now: () => Date.parse('2026-11-20T00:00:00Z'),
    monotonic: () => performance.now(),
    random: () => 0.5,
    sleep: async (ms, signal) => {
      await delay(ms, undefined, signal === undefined ? {} : { signal });
    },
    http: transport.http,
    fetch: transport.fetch,
    exec: () => Promise.reject(new Error('no program is run')),
    launch: () => Promise.reject(new Error('no program is run')),
    scratch: openScratch(cwd).scratch,
    env: {},
    log: { info: () => undefined, warn: () => undefined },
    cwd,
  };
}

async function proposalsOf(key: string, policy: string): Promise<readonly Proposal[]> {
  const cwd = aFolder({ 'harvest.yaml': policy });
  const files = (DOWNLOADS[key] ?? []).map((file) => join(sharedTraces(), file));
  await harvest({ command: 'harvest', files, from: 'auto', policy: 'harvest.yaml', out: 'p.jsonl', json: true }, aWorld(cwd));
  return readFileSync(join(cwd, 'p.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Proposal);
}

const tracesOf = ({ provenance }: Proposal): string[] => (Array.isArray(provenance) ? provenance : [provenance]).map(({ trace }) => trace);

/** The weights of the default policy over what the conversation's signals are, as far as the format carries them. */
function reaches({ feedback, implicit, expected }: Conversation, key: string): boolean {
  const { thumb, stars, comment } = feedback;
  const judge = (feedback as { judge?: Record<string, number> | null }).judge?.groundedness;
  const carriesJudge = key !== 'table' && key !== 'helicone' && key !== 'latitude';
  const score =
    (thumb === 0 ? 1 : 0) +
    (stars !== null && stars <= 2 ? 1 : 0) +
    (comment !== null ? 0.5 : 0) +
    (expected !== null && !NO_CORRECTIONS.includes(key) ? 1 : 0) +
    (implicit.retry_count > 0 ? 0.4 : 0) +
    (implicit.escalated_to_human ? 0.8 : 0) +
    (implicit.abandoned ? 0.3 : 0) +
    (judge !== undefined && judge <= 0.5 && carriesJudge ? 0.7 : 0) +
    // A comment alone comes with a number in Latitude.
    (key === 'latitude' && thumb === null && stars === null && comment !== null ? 1 : 0);
  return score >= 0.65;
}

function compare(proposals: readonly Proposal[], key: string) {
  const failing = new Set(proposals.filter(({ harvest: { kind } }) => kind === 'failure').flatMap(tracesOf));
  const conversations = readTruth().conversations.map((conversation) => {
    const ids = conversation.ids[key];
    const all = Array.isArray(ids) ? ids.map(String) : [String(ids)];
    return { conversation, isFound: all.some((id) => failing.has(id)), reaches: reaches(conversation, key) };
  });
  const ratio = (of: readonly { isFound: boolean }[], hits: readonly unknown[]) => (of.length === 0 ? 1 : hits.length / of.length);
  const failures = conversations.filter(({ conversation }) => conversation.failure);
  const found = conversations.filter(({ isFound }) => isFound);
  const reaching = failures.filter((one) => one.reaches);
  const told = found.filter((one) => one.conversation.failure || !one.reaches);
  return {
    recall: ratio(
      failures,
      failures.filter(({ isFound }) => isFound),
    ),
    precision: ratio(
      found,
      found.filter(({ conversation }) => conversation.failure),
    ),
    reachingRecall: ratio(
      reaching,
      reaching.filter(({ isFound }) => isFound),
    ),
    toldPrecision: ratio(
      told,
      told.filter(({ conversation }) => conversation.failure),
    ),
  };
}

/** Share of failures in a mode whose commonest truth is theirs; and the adjusted Rand index (Hubert and Arabie 1985). */
function agreementOf(pairs: readonly (readonly [mode: string, truth: string])[]): { purity: number; rand: number } {
  const table = new Map<string, Map<string, number>>();
  for (const [mode, truth] of pairs) {
    const row = table.get(mode) ?? new Map<string, number>();
    table.set(mode, row.set(truth, (row.get(truth) ?? 0) + 1));
  }
  const choose = (n: number) => (n * (n - 1)) / 2;
  const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0);
  const rows = [...table.values()];
  const columns = [...new Set(pairs.map(([, truth]) => truth))].map((truth) => sum(rows.map((row) => row.get(truth) ?? 0)));
  const index = sum(rows.flatMap((row) => [...row.values()].map(choose)));
  const [a, b] = [sum(rows.map((row) => choose(sum(row.values())))), sum(columns.map(choose))];
  const expected = (a * b) / choose(pairs.length);
  return { purity: sum(rows.map((row) => Math.max(...row.values()))) / pairs.length, rand: (index - expected) / ((a + b) / 2 - expected) };
}

function modePairs(proposals: readonly Proposal[], key: string): (readonly [string, string])[] {
  return readTruth().conversations.flatMap(({ ids, mode }) => {
    const all = Array.isArray(ids[key]) ? (ids[key] as (string | null)[]).map(String) : [String(ids[key])];
    const proposal = proposals.find((one) => one.harvest.kind === 'failure' && tracesOf(one).some((trace) => all.includes(trace)));
    return proposal === undefined || mode === null ? [] : [[proposal.harvest.mode ?? '', mode] as const];
  });
}

const ALL = 'keep_good: 0\ncap_per_mode: 100\n';

describe.skipIf(!hasShared('data/traces/truth.json'))('failures against the truth', () => {
  it.each(Object.keys(DOWNLOADS))(
    '%s: signals alone find every failure whose signals reach the threshold, and nothing else',
    async (key) => {
      const measured = compare(await proposalsOf(key, ALL), key);
      expect(measured.reachingRecall).toBeGreaterThanOrEqual(0.95);
      expect(measured.toldPrecision).toBeGreaterThanOrEqual(0.95);
      expect(measured.recall).toBeGreaterThanOrEqual(0.9);
    },
  );

  it('modes by words alone hold one way of failing each', async () => {
    const { purity, rand } = agreementOf(modePairs(await proposalsOf('langfuse', ALL), 'langfuse'));
    expect(purity).toBeGreaterThanOrEqual(0.9);
    expect(rand).toBeGreaterThanOrEqual(0.35);
  });

  it('with a truthful judge and a model that labels, failures and modes are those of the truth', async () => {
    const { conversations } = readTruth();
    const model = await startModel((messages) => {
      const [task = '', data = ''] = (messages.at(-1)?.content ?? '').split('\n\n');
      if (task.startsWith('These are labels'))
        return JSON.stringify({
          modes: Object.keys(JSON.parse(data)).map((label) => ({ name: label.replace(/-again$/, ''), labels: [label] })),
        });
      const { question, answer, rejectedAnswer } = JSON.parse(data) as { question: string; answer?: string; rejectedAnswer?: string };
      const truth = question.startsWith('But your page says')
        ? conversations.find(({ id }) => id === 'd-005') // its failing turn comes before the one that people spoke of
        : nearestTo(answer ?? rejectedAnswer ?? '', conversations);
      if (task.startsWith('Judge one answer')) return JSON.stringify({ failure: truth?.failure ?? false, reason: 'scripted' });
      return JSON.stringify({ label: `${truth?.mode ?? 'unknown'}${question.length % 2 === 0 ? ' again' : ''}` });
    });
    onTestFinished(() => model.close());
    const policy = `${ALL}model: { provider: openai-compatible, base_url: "${model.baseUrl}", model: m }\nreview: true\nname_modes: true\n`;
    const proposals = await proposalsOf('langfuse', policy);
    expect(compare(proposals, 'langfuse')).toMatchObject({ recall: 1, precision: 1 });
    expect(agreementOf(modePairs(proposals, 'langfuse'))).toEqual({ purity: 1, rand: 1 });
  });
});

/** The conversation with this answer, redaction aside. */
function nearestTo(answer: string, conversations: Truth['conversations']): Conversation | undefined {
  const said = trigramsOf(answer.toLowerCase());
  const [best] = conversations
    .map((conversation) => ({ conversation, value: jaccard(said, trigramsOf(conversation.output.toLowerCase())) }))
    .sort((a, b) => b.value - a.value);
  return best !== undefined && best.value > 0.4 ? best.conversation : undefined;
}

describe('the policy of a harvest', () => {
  it('that asks for a model and names none is refused, and so is what it does not know', async () => {
    const cwd = aFolder({ 't.jsonl': '{"id":"1","question":"q","answer":"a","thumbs":"down"}\n' });
    const run = (policy: string) => {
      writeFiles(cwd, { 'h.yaml': policy });
      return harvest({ command: 'harvest', files: ['t.jsonl'], from: 'auto', policy: 'h.yaml', json: true }, aWorld(cwd));
    };
    await expect(run('review: true\n')).rejects.toMatchObject({ code: 'config' });
    await expect(run('treshold: 1\n')).rejects.toMatchObject({ message: expect.stringContaining('did you mean `threshold`') });
    await expect(run('since: soon\n')).rejects.toMatchObject({ place: { line: 1 } });
  });

  it('leaves out what is older than `since`, a date or a time back from now', async () => {
    const row = (id: number, day: string) =>
      `${JSON.stringify({ id, created_at: day, question: `question ${id}`, answer: `answer ${id}`, thumbs: 'down' })}\n`;
    const cwd = aFolder({ 't.jsonl': row(1, '2026-11-01') + row(2, '2026-11-19') });
    for (const since of ['2026-11-10', '7d']) {
      writeFiles(cwd, { 'h.yaml': `since: ${since}\n` });
      const { result } = await harvest({ command: 'harvest', files: ['t.jsonl'], from: 'auto', policy: 'h.yaml', json: true }, aWorld(cwd));
      expect(result).toMatchObject({ read: 2, failures: 1 });
    }
  });
});
