import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ended, startScript } from '../../test/fixtures/replay/a-process.js';
import { anAnswer } from '../../test/fixtures/replay/scripted-provider.js';
import { aLog, tempFolder } from '../../test/fixtures/replay/temp-folder.js';
import { CupelError } from '../errors.js';
import { type CassetteMode, openCassettes } from './cassette.js';
import { CASSETTE_FILES, PACK, PACK_BYTES } from './cassette-files.js';
import { trimCassettes } from './cassette-rewrite.js';
import { unseal } from './sealed-line.js';

const DAY_MS = 86_400_000;
const TODAY = Date.UTC(2026, 10, 21);
const keyOf = (name: string | number): string => createHash('sha256').update(`key ${name}`).digest('hex');
const deps = (now = TODAY) => ({ now: () => now, log: aLog() });
const open = (dir: string, mode: CassetteMode, now = TODAY) => openCassettes(dir, mode, deps(now));

/** Stores answers under the numbers from `from` and closes the store. */
function fill(dir: string, mode: CassetteMode, from: number, count: number, now = TODAY, length = 100): void {
  const store = open(dir, mode, now);
  for (let n = from; n < from + count; n += 1) store.store(keyOf(n), 'openai', anAnswer({ output: `${n} `.padEnd(length, 'x') }));
  store.close();
}

const names = (dir: string): string[] => readdirSync(dir).sort();
const content = (dir: string): string =>
  names(dir)
    .map((name) => readFileSync(join(dir, name), 'utf8'))
    .join('');

describe('cassettes', () => {
  it('give back what was stored, to the byte, in this process and the next', () => {
    const dir = tempFolder();
    const answer = anAnswer({
      output: 'Grüße \u0000 \u2028 "x" \ud83d\ude00',
      finishReason: 'tool_calls',
      toolCalls: [{ id: 'c1', name: 'look', arguments: { a: [1, null] } }],
      context: [{ id: '1', text: 'passage' }],
      usage: null,
      costUsd: 0.5,
      model: 'm-2026',
    });
    const store = open(dir, 'auto');
    store.store(keyOf('a'), 'openai', answer);
    store.close();
    const again = open(dir, 'strict');
    expect(again.find(keyOf('a'))).toEqual(answer);
    expect(again.find(keyOf('b'))).toBeNull();
    expect(again.stats()).toEqual({ entries: 1, hits: 1, stored: 0, corrupt: 0 });
  });

  it('keep an answer that was cut at the token limit that its request set', () => {
    const dir = tempFolder();
    const store = open(dir, 'auto');
    store.store(keyOf('a'), 'openai', anAnswer({ finishReason: 'length' }), true);
    store.close();
    expect(open(dir, 'strict').find(keyOf('a'))).toMatchObject({ finishReason: 'length' });
  });

  it('keep no answer that was cut at a token limit that nobody asked for', () => {
    const dir = tempFolder();
    const store = open(dir, 'auto');
    store.store(keyOf('a'), 'openai', anAnswer({ finishReason: 'length' }));
    store.close();
    expect(names(dir)).toEqual([]);
  });

  it('neither read nor write when off, and write nothing when strict', () => {
    const dir = tempFolder();
    fill(dir, 'auto', 0, 1);
    const before = content(dir);
    for (const mode of ['off', 'strict'] as const) fill(dir, mode, 5, 3);
    expect(content(dir)).toBe(before);
    expect(open(dir, 'off').find(keyOf(0))).toBeNull();
  });

  it('are one file while they are few, with the key at a fixed place and a sum on every line', () => {
    const dir = tempFolder();
    fill(dir, 'auto', 0, 50);
    expect(names(dir)).toEqual([PACK]);
    for (const line of content(dir).trimEnd().split('\n')) {
      expect(line).toMatch(/^\{"key":"[0-9a-f]{64}","at":"2026-11-21","provider":"openai","answer":\{/);
      expect(unseal(line)).not.toBeNull();
    }
  });

  it('spread over sixteen files when they are many, and find everything all the same', () => {
    const dir = tempFolder();
    const count = Math.ceil((2 * PACK_BYTES) / 40_000);
    fill(dir, 'auto', 0, count, TODAY, 40_000);
    expect(names(dir).length).toBeGreaterThan(10);
    expect(names(dir).every((name) => CASSETTE_FILES.includes(name))).toBe(true);
    const store = open(dir, 'strict');
    for (let n = 0; n < count; n += 1) expect(store.find(keyOf(n))?.output.startsWith(`${n} `)).toBe(true);
    // One more answer, and the set is put in order: the one file goes.
    fill(dir, 'record', count, 1);
    expect(names(dir)).not.toContain(PACK);
    expect(open(dir, 'strict').stats().entries).toBe(count + 1);
  });

  it('let the last line of a key count: two processes may have asked at once', () => {
    const dir = tempFolder();
    const [one, other] = [open(dir, 'auto'), open(dir, 'auto')];
    one.store(keyOf('a'), 'openai', anAnswer({ output: 'first' }));
    other.store(keyOf('a'), 'openai', anAnswer({ output: 'second' }));
    expect(open(dir, 'auto').find(keyOf('a'))?.output).toBe('second');
    expect(content(dir).split('\n')).toHaveLength(3);
  });

  it('keep what they have: only recording asks anew', () => {
    const dir = tempFolder();
    fill(dir, 'auto', 0, 1);
    const before = content(dir);
    fill(dir, 'auto', 0, 1, TODAY + DAY_MS, 200);
    expect(content(dir)).toBe(before);
  });

  it('pass over lines that are torn, rotten, merged or of another key, count them, and go on', () => {
    const dir = tempFolder();
    fill(dir, 'auto', 0, 3);
    const [one = '', two = '', three = ''] = readFileSync(join(dir, PACK), 'utf8').trimEnd().split('\n');
    const rotten = two.replace('"output":"1', '"output":"2');
    const stolen = three.replace(keyOf(2), keyOf('other'));
    writeFileSync(join(dir, PACK), `<<<<<<< HEAD\n${one}\n${rotten}\n${stolen}\nnull\n${three.slice(0, 150)}`);
    const store = open(dir, 'auto');
    expect(store.find(keyOf(0))?.output).toContain('0 ');
    expect([store.find(keyOf(1)), store.find(keyOf(2)), store.find(keyOf('other'))]).toEqual([null, null, null]);
    expect(store.stats().corrupt).toBe(4);
    // A miss is asked for again, and the new line stands on its own.
    store.store(keyOf(1), 'openai', anAnswer({ output: 'again' }));
    store.close();
    expect(open(dir, 'strict').find(keyOf(1))?.output).toBe('again');
  });

  it('believe no line whose answer is none, sum or no sum', () => {
    const dir = tempFolder();
    const forge = (answer: unknown): void => {
      const body = JSON.stringify({ key: keyOf('x'), at: '2026-11-21', provider: 'openai', answer });
      const sum = createHash('sha256').update(body).digest('hex').slice(0, 16);
      writeFileSync(join(dir, PACK), `${body.slice(0, -1)},"sum":"${sum}"}\n`);
    };
    for (const answer of [null, {}, { ...anAnswer(), output: 5 }, { ...anAnswer(), more: 1 }, { ...anAnswer(), latencyMs: -1 }]) {
      forge(answer);
      expect(open(dir, 'auto').find(keyOf('x'))).toBeNull();
    }
    forge(anAnswer());
    expect(open(dir, 'auto').find(keyOf('x'))).toEqual(anAnswer());
  });

  it('survive any bytes in their files', () => {
    const dir = tempFolder();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(300), (bytes, at) => {
        writeFileSync(join(dir, PACK), '');
        fill(dir, 'auto', 0, 2);
        const file = readFileSync(join(dir, PACK));
        file.set(bytes.subarray(0, Math.max(0, file.length - at)), Math.min(at, file.length));
        writeFileSync(join(dir, PACK), file);
        const store = open(dir, 'auto');
        for (const n of [0, 1]) {
          const found = store.find(keyOf(n));
          if (found !== null) expect(found.output.startsWith(`${n} `)).toBe(true);
        }
        store.close();
      }),
      { numRuns: 60 },
    );
  });

  it('cost one warning, and no answer, when the folder cannot be written', () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'file'), '');
    const log = aLog();
    const store = openCassettes(join(folder, 'file', 'cassettes'), 'auto', { now: () => TODAY, log });
    store.store(keyOf(1), 'openai', anAnswer());
    store.store(keyOf(2), 'openai', anAnswer());
    store.close();
    expect(log.warnings.filter((warning) => warning.includes('cannot be written'))).toHaveLength(1);
  });

  it('are read through no link, and a strict run says so before it starts', () => {
    const [dir, outside] = [tempFolder(), tempFolder()];
    fill(outside, 'auto', 0, 1);
    symlinkSync(join(outside, PACK), join(dir, PACK));
    expect(() => open(dir, 'strict')).toThrow(CupelError);
    const log = aLog();
    const store = openCassettes(dir, 'auto', { now: () => TODAY, log });
    expect(store.find(keyOf(0))).toBeNull();
    expect(log.warnings[0]).toContain('cannot be read');
  });

  it('are safe with writers in several processes at once', async () => {
    const dir = tempFolder();
    const writers = [0, 1, 2].map((n) => ended(startScript('write-cassettes.ts', [dir, 'auto', String(n * 250), '300'])));
    for (const { code, output } of await Promise.all(writers)) expect({ code, output }).toEqual({ code: 0, output: '' });
    const store = open(dir, 'strict');
    for (let n = 0; n < 800; n += 1) expect(store.find(keyOf(n))?.output.startsWith(`answer ${n} `)).toBe(true);
    expect(store.stats()).toMatchObject({ entries: 800, corrupt: 0 });
  });

  it('lose nothing when one process puts the files in order while others append', async () => {
    const dir = tempFolder();
    fill(dir, 'auto', 0, 200);
    const writers = [ended(startScript('write-cassettes.ts', [dir, 'auto', '1000', '400']))];
    for (let n = 0; n < 4; n += 1) writers.push(ended(startScript('write-cassettes.ts', [dir, 'record', String(2_000 + n), '1'])));
    await Promise.all(writers);
    const store = open(dir, 'strict');
    for (let n = 1_000; n < 1_400; n += 1) expect(store.find(keyOf(n)), String(n)).not.toBeNull();
    for (let n = 0; n < 200; n += 1) expect(store.find(keyOf(n)), String(n)).not.toBeNull();
    expect(names(dir).filter((name) => !CASSETTE_FILES.includes(name))).toEqual([]);
  });
});

describe('recording', () => {
  it('asks for everything anew and leaves sorted files, the same for the same answers in any order', () => {
    const [one, other] = [tempFolder(), tempFolder()];
    const store = open(one, 'record');
    for (const n of [3, 1, 2]) store.store(keyOf(n), 'openai', anAnswer({ output: `${n}` }));
    expect(store.find(keyOf(3))).toBeNull();
    store.close();
    const second = open(other, 'record');
    for (const n of [2, 3, 1, 1]) second.store(keyOf(n), 'openai', anAnswer({ output: `${n}` }));
    second.close();
    expect(content(one)).toBe(content(other));
    const keys = content(one)
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(8, 72));
    expect(keys).toEqual([...keys].sort());
    expect(keys).toHaveLength(3);
  });

  it('leaves a line as it is when the model says the same again, later and slower', () => {
    const dir = tempFolder();
    fill(dir, 'record', 0, 5);
    const before = content(dir);
    const store = open(dir, 'record', TODAY + 40 * DAY_MS);
    for (let n = 0; n < 5; n += 1) {
      const output = n === 3 ? 'something else' : `${n} `.padEnd(100, 'x');
      store.store(keyOf(n), 'openai', anAnswer({ output, latencyMs: 900 + n, usage: { inputTokens: 1, outputTokens: 1 } }));
    }
    store.close();
    const changed = content(dir)
      .split('\n')
      .filter((line) => !before.includes(line));
    expect(changed).toHaveLength(1);
    expect(changed[0]).toContain('something else');
    expect(changed[0]).toContain('"at":"2026-12-31"');
  });

  it('keeps answers that this run did not ask for: other suites share the folder', () => {
    const dir = tempFolder();
    fill(dir, 'record', 0, 3);
    fill(dir, 'record', 10, 1);
    expect(open(dir, 'strict').stats().entries).toBe(4);
  });

  it('is not fooled by what somebody put in the place of its drafts', () => {
    const [dir, outside] = [tempFolder(), tempFolder()];
    writeFileSync(join(outside, 'target'), 'untouched');
    mkdirSync(dir, { recursive: true });
    symlinkSync(join(outside, 'target'), join(dir, `.${PACK}.draft`));
    fill(dir, 'record', 0, 2);
    expect(readFileSync(join(outside, 'target'), 'utf8')).toBe('untouched');
    expect(open(dir, 'strict').stats().entries).toBe(2);
  });
});

describe('trimCassettes', () => {
  it('drops what is too old, then the oldest until the rest fits', () => {
    const dir = tempFolder();
    fill(dir, 'auto', 0, 10, TODAY - 30 * DAY_MS);
    fill(dir, 'auto', 10, 10, TODAY - 3 * DAY_MS);
    fill(dir, 'auto', 20, 10, TODAY);
    expect(trimCassettes(dir, { maxAgeDays: 7 }, deps())).toMatchObject({ kept: 20, dropped: 10 });
    const bytes = content(dir).length;
    const result = trimCassettes(dir, { maxBytes: bytes / 2 + 10 }, deps());
    expect(result.kept).toBe(10);
    expect(result.bytes).toBe(content(dir).length);
    const store = open(dir, 'strict');
    expect(store.find(keyOf(5))).toBeNull();
    expect(store.find(keyOf(15))).toBeNull();
    expect(store.find(keyOf(25))).not.toBeNull();
  });

  it('drops corrupt lines and those that a later one replaced, and may leave nothing', () => {
    const dir = tempFolder();
    fill(dir, 'auto', 0, 2);
    appendFileSync(join(dir, PACK), `rubbish\n${content(dir)}`);
    expect(trimCassettes(dir, {}, deps())).toMatchObject({ kept: 2, dropped: 0 });
    expect(content(dir).split('\n')).toHaveLength(3);
    trimCassettes(dir, { maxBytes: 0 }, deps());
    expect(names(dir)).toEqual([]);
  });

  it('gives way to another process that is at it, unless that one died long ago', () => {
    const dir = tempFolder();
    fill(dir, 'auto', 0, 2);
    writeFileSync(join(dir, '.cassettes.lock'), '');
    const busy = { now: () => Date.now(), log: aLog() };
    expect(trimCassettes(dir, { maxBytes: 0 }, busy).kept).toBe(0);
    expect(busy.log.warnings[0]).toContain('another process');
    expect(open(dir, 'strict').stats().entries).toBe(2);
    trimCassettes(dir, { maxBytes: 0 }, { now: () => Date.now() + 10 * 60_000, log: aLog() });
    expect(names(dir)).toEqual([]);
  });
});
