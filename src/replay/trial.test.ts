import { describe, expect, it } from 'vitest';
import { aRun, type TestRun } from '../../test/fixtures/replay/a-run.js';
import { anAnswer, aRequest, type ScriptedProvider, scriptedProvider } from '../../test/fixtures/replay/scripted-provider.js';
import { aLog, tempFolder } from '../../test/fixtures/replay/temp-folder.js';
import type { GoldenCase } from '../domain/case.js';
import type { Score } from '../domain/score.js';
import { CupelError } from '../errors.js';
import { sha256 } from '../fingerprint.js';
import { type Answer, ProviderError } from '../providers/provider.js';
import type { Scorer } from '../scorers/scorer.js';
import { type JournalOptions, openJournal } from './journal.js';
import { MAX_TOOL_TURNS } from './tools.js';
import { type Assembled, replayTrial, type TrialPlan } from './trial.js';

const refund: GoldenCase = { id: 'refund-017', input: 'Can I return opened headphones?' };

function aScorer(id: string, score: Scorer['score'], overrides: Partial<Scorer> = {}): Scorer {
  const fixed = { kind: 'check', weight: 1, identity: id, deterministic: true, passAt: 1, requestsPerScore: 0 } as const;
  return { id, ...fixed, appliesTo: () => true, score, ...overrides };
}

const scored = (value: number): Score => ({ kind: 'scored', value });

function aJudge(judge: ScriptedProvider): Scorer {
  const score: Scorer['score'] = async ({ answer }, ask) => {
    const reply = await ask(judge, aRequest(`judge: ${answer.output}`));
    if (reply.kind === 'failed') return { kind: 'unscored', reason: reply.reason, detail: reply.detail };
    return scored(Number(reply.answer.output));
  };
  return aScorer('grounded', score, { kind: 'judge', deterministic: false, requestsPerScore: 1 });
}

type Setup = {
  readonly target?: ScriptedProvider;
  readonly scorers?: readonly Scorer[];
  readonly assemble?: () => Assembled;
  readonly run?: TestRun;
};

function replay(
  plan: Partial<TrialPlan> = {},
  { target = scriptedProvider(() => anAnswer()), scorers = [], assemble, run = aRun() }: Setup = {},
) {
  const side = { provider: target, assemble: assemble ?? (() => ({ kind: 'assembled', request: aRequest() }) as const) };
  const record = replayTrial({ golden: refund, side: 'candidate', trial: 0, ...plan }, side, {
    caller: run.caller,
    journal: run.options.journal,
    scorers,
  });
  return run.clock.until(record);
}

describe('replayTrial', () => {
  it('asks, scores with every scorer that applies, and writes down all but the text', async () => {
    const run = aRun();
    const scorers = [
      aScorer('length', async ({ answer }) => scored(answer.output.length > 5 ? 1 : 0)),
      aScorer('other-locale', async () => scored(0), { appliesTo: () => false }),
      aJudge(scriptedProvider(() => anAnswer({ output: '0.75' }), { identity: 'judge' })),
    ];
    const record = await replay({}, { run, scorers });
    expect(record).toEqual({
      caseId: 'refund-017',
      side: 'candidate',
      trial: 0,
      state: 'scored',
      key: expect.stringMatching(/^[0-9a-f]{64}$/),
      outputSha256: sha256('an answer'),
      finishReason: 'stop',
      usage: { inputTokens: 100, outputTokens: 20 },
      latencyMs: 50,
      costUsd: 0.00012,
      scores: { length: scored(1), grounded: scored(0.75) },
    });
    expect(run.options.journal.findTrial({ caseId: 'refund-017', side: 'candidate', trial: 0 })).toEqual(record);
  });

  it('tells the scorers of which side and which trial the answer is', async () => {
    const seen: unknown[] = [];
    const scorer = aScorer('people', async ({ side, trial }) => {
      seen.push([side, trial]);
      return scored(1);
    });
    await replay({ side: 'baseline', trial: 2 }, { scorers: [scorer] });
    expect(seen).toEqual([['baseline', 2]]);
  });

  it('judges identical answers of the two sides once', async () => {
    const run = aRun();
    const judge = scriptedProvider(() => anAnswer({ output: '1' }), { identity: 'judge' });
    const [baseline, candidate] = ['b', 'c'].map((identity) => scriptedProvider(() => anAnswer({ output: 'same words' }), { identity }));
    if (baseline === undefined || candidate === undefined) throw new Error('no target');
    const one = await replay({ side: 'baseline' }, { run, target: baseline, scorers: [aJudge(judge)] });
    const other = await replay({ side: 'candidate' }, { run, target: candidate, scorers: [aJudge(judge)] });
    expect(judge.sent).toHaveLength(1);
    expect(other.scores).toEqual(one.scores);
    expect(run.caller.usage().requests).toBe(3);
  });

  it.each<[string, Setup, string, string]>([
    [
      'a case whose request cannot be made',
      { assemble: () => ({ kind: 'failed', reason: 'missing-variable', detail: 'question' }) },
      'unscored',
      'missing-variable',
    ],
    [
      'a provider that fails',
      { target: scriptedProvider(() => Promise.reject(new ProviderError('timeout'))) },
      'unscored',
      'provider-timeout',
    ],
    [
      'a judge that fails',
      { scorers: [aJudge(scriptedProvider(() => Promise.reject(new ProviderError('server'))))] },
      'unscored',
      'provider-error',
    ],
    [
      'a scorer with an expected failure',
      { scorers: [aScorer('c', () => Promise.reject(new CupelError('file-missing', 'x')))] },
      'unscored',
      'check-error',
    ],
    [
      'a scorer without a score beside one with',
      { scorers: [aScorer('a', async () => scored(1)), aScorer('b', async () => ({ kind: 'unscored', reason: 'judge-parse' }))] },
      'unscored',
      'judge-parse',
    ],
  ])('ends as unscored, with its reason and never with a zero, for %s', async (_, setup, state, reason) => {
    const record = await replay({}, setup);
    expect(record).toMatchObject({ state, reason });
    expect(Object.values(record.scores).filter((score) => score.kind === 'scored' && score.value === 0)).toEqual([]);
  });

  it.each(['budget', 'deadline', 'cancelled'] as const)(
    'ends as cancelled when the run was stopped by %s, in target or judge',
    async (code) => {
      const stopped = aRun();
      stopped.caller.stop({ code, message: 'over', paceKey: null });
      expect(await replay({}, { run: stopped })).toMatchObject({ state: 'cancelled', reason: code, scores: {} });
      const run = aRun();
      const judge = scriptedProvider(() => new Promise(() => undefined), { identity: 'judge' });
      const stop = aScorer('stop', async () => {
        setImmediate(() => run.caller.stop({ code, message: 'over', paceKey: null }));
        return scored(1);
      });
      const record = await replay({}, { run, scorers: [aJudge(judge), stop] });
      expect(record).toMatchObject({ state: 'cancelled', reason: code, outputSha256: sha256('an answer') });
    },
  );

  it('knows no time where nobody measured it', async () => {
    expect(await replay({}, { target: scriptedProvider(() => anAnswer({ latencyMs: Number.NaN })) })).toMatchObject({ latencyMs: null });
  });

  it('throws bugs of scorers on, and scores that are none', async () => {
    const broken = aScorer('b', () => Promise.reject(new TypeError('a bug')));
    await expect(replay({}, { scorers: [broken] })).rejects.toThrow('a bug');
    for (const value of [Number.NaN, -0.1, 1.1]) {
      await expect(replay({}, { scorers: [aScorer('b', async () => scored(value))] })).rejects.toThrow('not in [0, 1]');
    }
  });

  it('ends the run when a judge cannot be started, as it does for a target', async () => {
    const judge = scriptedProvider(() => Promise.reject(new CupelError('provider-setup', 'no model file')), { identity: 'judge' });
    await expect(replay({}, { scorers: [aJudge(judge)] })).rejects.toThrow('no model file');
  });

  it('gives a trial that was scored before as it is, and tries one again that was not', async () => {
    const dir = tempFolder();
    const options: JournalOptions = { configDigest: 'd', startedAt: 's', facts: {}, mask: (text) => text };
    const target = scriptedProvider((text) => anAnswer({ output: text }));
    let isDown = true;
    const judge = aScorer('j', async () => (isDown ? { kind: 'unscored', reason: 'judge-error' } : scored(1)));
    const attempt = async (trial: number) => {
      const journal = openJournal(dir, options, aLog());
      const run = aRun({ journal });
      const record = await replay({ trial }, { run, target, scorers: trial === 0 ? [] : [judge] });
      journal.close();
      return record;
    };
    const first = await attempt(0);
    expect(await attempt(0)).toEqual(first);
    expect(await attempt(1)).toMatchObject({ state: 'unscored' });
    isDown = false;
    expect(await attempt(1)).toMatchObject({ state: 'scored' });
    // The same words were asked for both trials here, and once in all.
    expect(target.sent).toHaveLength(1);
  });
});

describe('a conversation with tools', () => {
  const tools = [{ name: 'order', parameters: {} }];
  const call: Partial<Answer> = { output: '', finishReason: 'tool_calls', toolCalls: [{ id: 'c', name: 'order', arguments: { id: 1 } }] };
  const assemble = () => ({ kind: 'assembled', request: aRequest('where is my order?', { tools }) }) as const;

  it('is answered from the record until the model is done, and counts as one answer', async () => {
    const golden: GoldenCase = { ...refund, tools: [{ name: 'order', result: { status: 'shipped' } }] };
    const target = scriptedProvider((text) => (text.includes('shipped') ? anAnswer({ output: 'It is on its way.' }) : anAnswer(call)));
    let seen: Answer | undefined;
    const scorer = aScorer('s', async ({ answer }) => {
      seen = answer;
      return scored(1);
    });
    const record = await replay({ golden }, { target, assemble, scorers: [scorer] });
    expect(record).toMatchObject({ state: 'scored', latencyMs: 100, costUsd: 0.00024, usage: { inputTokens: 200, outputTokens: 40 } });
    expect(seen).toMatchObject({ output: 'It is on its way.', toolCalls: [{ name: 'order' }] });
    expect(target.sent).toEqual(['where is my order?', '{"status":"shipped"}']);
  });

  it('ends as unscored where the record has no answer', async () => {
    expect(await replay({}, { target: scriptedProvider(() => anAnswer(call)), assemble })).toMatchObject({
      state: 'unscored',
      reason: 'tool-unrecorded',
    });
  });

  it('ends when the model never does', async () => {
    const golden: GoldenCase = { ...refund, tools: Array.from({ length: 99 }, () => ({ name: 'order', result: 1 })) };
    const target = scriptedProvider(() => anAnswer(call));
    expect(await replay({ golden }, { target, assemble })).toMatchObject({ state: 'unscored', reason: 'tool-unrecorded' });
    expect(target.sent.length).toBeLessThanOrEqual(MAX_TOOL_TURNS);
  });

  it('leaves the tool calls of an application alone: it has made them already', async () => {
    const target = scriptedProvider(() => anAnswer({ toolCalls: [{ id: 'c', name: 'order', arguments: {} }] }));
    expect(await replay({}, { target, assemble })).toMatchObject({ state: 'scored' });
  });
});
