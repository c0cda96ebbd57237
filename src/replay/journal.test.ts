import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAnswer } from '../../test/fixtures/replay/scripted-provider.js';
import { aLog, tempFolder } from '../../test/fixtures/replay/temp-folder.js';
import { CupelError } from '../errors.js';
import { createRedactor } from '../redactor.js';
import { exportJournal, JOURNAL_FILE, type JournalOptions, openJournal, readJournal, volatileJournal } from './journal.js';
import type { CallLine, TrialRecord } from './journal-lines.js';
import { trialId } from './ledger.js';
import { unseal } from './sealed-line.js';
import { toUsageReport } from './usage.js';

const open = (dir: string, overrides: Partial<JournalOptions> = {}, log = aLog()) =>
  openJournal(dir, { configDigest: 'd1', startedAt: '2026-11-21T00:00:00Z', facts: { cases: 3 }, mask: (text) => text, ...overrides }, log);

function aCall(key: string, overrides: Partial<CallLine> = {}): CallLine {
  const answer = anAnswer({ output: `answer to ${key}` });
  const call = { kind: 'call', key, provider: 'openai', source: 'provider', attempts: 1, usage: answer.usage, costUsd: 0.0001 } as const;
  return { ...call, answer, ...overrides } as CallLine;
}

function aTrial(caseId: string, overrides: Partial<TrialRecord> = {}): TrialRecord & { kind: 'trial' } {
  return {
    kind: 'trial',
    ...{ caseId, side: 'candidate', trial: 0, state: 'scored', outputSha256: 'abc', finishReason: 'stop' },
    ...{ usage: null, latencyMs: 5, costUsd: null, scores: { grounded: { kind: 'scored', value: 1 } } },
    ...overrides,
  };
}

const text = (dir: string): string => readFileSync(join(dir, JOURNAL_FILE), 'utf8');

describe('the journal', () => {
  it('is lines of objects with a sum each, the header first, and a line stands before its call returns', () => {
    const dir = tempFolder();
    const journal = open(dir);
    journal.write(aCall('a'));
    const lines = text(dir).trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines.map((line) => (JSON.parse(line) as { kind: string }).kind)).toEqual(['header', 'call']);
    for (const line of lines) {
      expect((JSON.parse(line) as { sum: string }).sum).toMatch(/^[0-9a-f]{16,}$/);
      expect(unseal(line)).not.toBeNull();
    }
    journal.close();
  });

  it('gives answers back in this attempt, and in the next one to who has the same config', () => {
    const dir = tempFolder();
    const journal = open(dir);
    journal.write(aCall('a'));
    journal.write(aTrial('refund-017'));
    expect(journal.findCall('a')).toMatchObject({ answer: { output: 'answer to a' }, costUsd: 0.0001, earlier: false });
    journal.close();
    const resumed = open(dir, { startedAt: 'later', facts: {} });
    expect(resumed.resumed).toBe(true);
    expect(resumed.findCall('a')).toMatchObject({ answer: { output: 'answer to a' }, earlier: true });
    expect(resumed.findTrial({ caseId: 'refund-017', side: 'candidate', trial: 0 })).toMatchObject({ state: 'scored' });
    expect(resumed.findTrial({ caseId: 'refund-017', side: 'baseline', trial: 0 })).toBeNull();
    expect(resumed.ledger().header).toMatchObject({ startedAt: '2026-11-21T00:00:00Z', facts: { cases: 3 } });
    resumed.close();
  });

  it('gives back an answer whose time nobody measured', () => {
    const dir = tempFolder();
    const journal = open(dir);
    journal.write(aCall('a', { answer: anAnswer({ latencyMs: Number.NaN }) }));
    expect(journal.findCall('a')?.answer?.latencyMs).toBeNaN();
    journal.close();
    expect(open(dir).trouble.corrupt).toBe(0);
  });

  it('begins anew with another config, and keeps the old one under another name', () => {
    const dir = tempFolder();
    open(dir).close();
    for (const configDigest of ['d2', 'd3']) {
      const journal = open(dir, { configDigest });
      expect(journal.resumed).toBe(false);
      journal.close();
    }
    open(dir, { configDigest: 'd3', fresh: true }).close();
    expect(readdirSync(dir).sort()).toEqual(['journal.1.jsonl', 'journal.2.jsonl', 'journal.3.jsonl', JOURNAL_FILE]);
    expect(readFileSync(join(dir, 'journal.1.jsonl'), 'utf8')).toContain('"d1"');
  });

  it('adds up the same usage whether it was resumed or not, in whatever order answers came', () => {
    const calls: CallLine[] = [
      aCall('a', { attempts: 3, costUsd: 0.1 }),
      aCall('b', { costUsd: 0.2 }),
      aCall('c', { costUsd: 0.3 }),
      { ...aCall('d'), source: 'cassette', attempts: 0, costUsd: 0.7, answer: null } as CallLine,
      {
        ...{ kind: 'call', key: 'e', provider: 'openai', source: 'provider', attempts: 5, usage: null, costUsd: null },
        failure: { reason: 'provider-error', detail: 'server (500)' },
      },
    ];
    const usages = [calls, [...calls].reverse()].map((order) => {
      const dir = tempFolder();
      for (const call of order) {
        const journal = open(dir);
        journal.write(call);
        journal.close();
      }
      return toUsageReport(open(dir).ledger().usage);
    });
    expect(usages[0]).toEqual({ requests: 10, fromCassette: 1, inputTokens: 300, outputTokens: 60, usd: 0.6 });
    expect(usages[1]).toEqual(usages[0]);
  });

  it('does not know the money when the price of an answer is unknown', () => {
    const journal = volatileJournal();
    journal.write(aCall('a'));
    journal.write(aCall('b', { costUsd: null }));
    expect(toUsageReport(journal.ledger().usage).usd).toBeNull();
  });

  it('ignores a torn end and counts corrupt lines, wherever it was cut or changed', () => {
    const dir = tempFolder();
    const journal = open(dir);
    for (const key of ['a', 'b', 'c']) journal.write(aCall(key));
    journal.close();
    const whole = text(dir);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length }), fc.boolean(), (at, isCut) => {
        if (isCut) truncateSync(join(dir, JOURNAL_FILE), at);
        else writeFileSync(join(dir, JOURNAL_FILE), `${whole.slice(0, at)}\u0007${whole.slice(at + 1)}`);
        const found = open(dir);
        for (const key of ['a', 'b', 'c']) {
          const call = found.findCall(key);
          if (call !== null) expect(call.answer?.output).toBe(`answer to ${key}`);
        }
        const { requests } = toUsageReport(found.ledger().usage);
        expect(requests).toBe(['a', 'b', 'c'].filter((key) => found.findCall(key) !== null).length);
        if (!isCut && found.resumed) expect(requests).toBeGreaterThanOrEqual(1);
        found.close();
        writeFileSync(join(dir, JOURNAL_FILE), whole);
      }),
      { numRuns: 80 },
    );
  });

  it('goes on after a torn end without losing the next line', () => {
    const dir = tempFolder();
    const journal = open(dir);
    journal.write(aCall('a'));
    journal.close();
    appendFileSync(join(dir, JOURNAL_FILE), '{"kind":"call","key":"b","provi');
    const resumed = open(dir);
    expect(resumed.trouble).toEqual({ torn: 1, corrupt: 0 });
    resumed.write(aCall('b'));
    resumed.close();
    const again = readJournal(dir);
    expect(again.trouble).toEqual({ torn: 0, corrupt: 1 });
    expect(again.ledger.usage.requests).toBe(2);
  });

  it('holds looks, notes and the end; the last word on each counts, and a line after the end reopens the run', () => {
    const dir = tempFolder();
    const journal = open(dir);
    journal.write({ kind: 'look', look: 2, cases: 50, trials: 1, decision: 'pass' });
    journal.write({ kind: 'look', look: 1, cases: 25, trials: 1, decision: 'continue' });
    journal.write({ kind: 'note', topic: 'case', id: 'refund-017', data: { failed: [] } });
    journal.write({ kind: 'note', topic: 'case', id: 'refund-017', data: { failed: ['30 days'] } });
    journal.write({ kind: 'end', at: '2026-11-21T00:01:00Z', durationMs: 60_000, stop: null });
    journal.close();
    const { ledger } = readJournal(dir);
    expect(ledger.looks.map((look) => look.look)).toEqual([1, 2]);
    expect(ledger.notes.get('case')?.get('refund-017')).toEqual({ failed: ['30 days'] });
    expect(ledger.end).toMatchObject({ durationMs: 60_000, stop: null });
    const resumed = open(dir);
    resumed.write(aTrial('x'));
    expect(resumed.ledger().end).toBeNull();
    resumed.close();
  });

  it('lets no known secret into the file, in whatever line and form', () => {
    const dir = tempFolder();
    const secret = 'hunter2-hunter2-hunter2';
    const journal = open(dir, { mask: createRedactor([secret]).mask, facts: { url: `https://x/?k=${secret}` } });
    journal.write(aCall('a', { answer: anAnswer({ output: `the key is ${Buffer.from(`:${secret}:`).toString('base64')}` }) }));
    journal.write(aTrial('b', { state: 'unscored', reason: 'judge-error', detail: `bad key ${secret}` }));
    journal.close();
    expect(text(dir)).not.toContain(secret);
    expect(text(dir)).not.toContain(Buffer.from(secret).toString('base64').slice(4, 20));
    expect(readJournal(dir).trouble.corrupt).toBe(0);
    expect(open(dir).findCall('a')?.answer?.output).toContain('***');
  });

  it('costs one warning when it cannot be written, and the run goes on from memory', () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'file'), '');
    const log = aLog();
    const journal = open(join(folder, 'file'), {}, log);
    journal.write(aCall('a'));
    journal.write(aTrial('b'));
    expect(journal.findCall('a')).toMatchObject({ answer: { output: 'answer to a' }, earlier: false });
    expect(journal.ledger().usage.requests).toBe(1);
    journal.close();
    expect(log.warnings).toHaveLength(1);
    expect(log.warnings[0]).toContain('could not be resumed');
  });

  it('never mixes its lines into a journal of another config that it cannot put aside', () => {
    const dir = tempFolder();
    open(dir).close();
    const before = text(dir);
    // A folder in the place of every name it could take.
    for (let n = 1; n <= 3; n += 1) mkdirSync(join(dir, `journal.${n}.jsonl`));
    const journal = open(dir, { configDigest: 'other' });
    journal.write(aCall('a'));
    journal.close();
    expect(readFileSync(join(dir, 'journal.4.jsonl'), 'utf8')).toBe(before);
    expect(text(dir)).not.toContain('"d1"');
  });
});

describe('exportJournal', () => {
  it('copies scores and hashes, and no text of any answer', () => {
    const [dir, target] = [tempFolder(), tempFolder()];
    const journal = open(dir);
    journal.write(aCall('a'));
    journal.write(aTrial('refund-017'));
    journal.write({ kind: 'note', topic: 'case', id: 'refund-017', data: { excerpt: 'model text' } });
    journal.write({ kind: 'note', topic: 'facts', id: '', data: { margin: 0.05 } });
    journal.close();
    exportJournal(dir, target, (topic) => topic !== 'case');
    exportJournal(dir, target, (topic) => topic !== 'case');
    expect(text(target)).not.toContain('answer to');
    expect(text(target)).not.toContain('model text');
    const [one, other] = [readJournal(dir).ledger, readJournal(target).ledger];
    expect(other.usage).toEqual(one.usage);
    expect([...other.trials]).toEqual([...one.trials]);
    expect(other.notes.has('facts')).toBe(true);
    const resumed = open(target);
    expect(resumed.findCall('a')).toMatchObject({ answer: null, earlier: true });
    expect(resumed.findTrial({ caseId: 'refund-017', side: 'candidate', trial: 0 })?.state).toBe('scored');
    resumed.close();
  });
});

describe('readJournal', () => {
  it('says what is wrong with a folder that holds none', () => {
    const dir = tempFolder();
    expect(() => readJournal(dir)).toThrow(CupelError);
    writeFileSync(join(dir, JOURNAL_FILE), 'no journal\n');
    expect(() => readJournal(dir)).toThrow(/does not begin with a header/);
    expect(existsSync(join(dir, 'journal.1.jsonl'))).toBe(false);
  });

  it('names a generation by side, repeat and case', () => {
    const ids = [
      trialId({ caseId: '0 a', side: 'candidate', trial: 1 }),
      trialId({ caseId: 'a', side: 'candidate', trial: 10 }),
      trialId({ caseId: 'a', side: 'baseline', trial: 1 }),
    ];
    expect(new Set(ids).size).toBe(3);
  });
});
