import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aRun } from '../../test/fixtures/replay/a-run.js';
import { anAnswer, aRequest, scriptedProvider } from '../../test/fixtures/replay/scripted-provider.js';
import { aLog, tempFolder } from '../../test/fixtures/replay/temp-folder.js';
import { sha256 } from '../fingerprint.js';
import type { Answer } from '../providers/provider.js';
import { outputHash } from './answer.js';
import { openAnswerFiles } from './answer-files.js';
import { openCassettes } from './cassette.js';
import { exportJournal, JOURNAL_FILE, openJournal } from './journal.js';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const DAY = 86_400_000;

/** An answer that is a picture of its own. */
function pictured(name: string, bytes = 64): Answer {
  const content = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.from(name.padEnd(bytes, '.'))]);
  return anAnswer({ output: '', file: { mediaType: 'image/png', sha256: sha256(content), bytes: content.length, content: () => content } });
}

const hashOf = ({ file }: Answer): string => file?.sha256 ?? '';
const contentOf = (answer: Answer | null | undefined): string => answer?.file?.content().toString('latin1') ?? 'none';
const options = (digest = 'd') => ({ configDigest: digest, startedAt: '2026-11-21T12:00:00Z', facts: {}, mask: (text: string) => text });
const line = (key: string, answer: Answer) =>
  ({ kind: 'call', key, provider: 'p', attempts: 1, usage: null, costUsd: null, source: 'provider', answer }) as const;

describe('the files of answers', () => {
  it('stand under their hash, and are found again as they were', () => {
    const dir = tempFolder();
    const files = openAnswerFiles(dir);
    const answer = pictured('a');
    files.keep(answer);
    files.keep(answer);
    expect(readdirSync(join(dir, 'files'))).toEqual([hashOf(answer)]);
    expect(contentOf(files.restore({ ...answer, file: { ...pictured('a').file, content: () => Buffer.alloc(0) } as never }))).toBe(
      contentOf(answer),
    );
    expect(files.restore(anAnswer())).toEqual(anAnswer());
  });

  it('are not there where something else stands in their place', () => {
    const dir = tempFolder();
    const files = openAnswerFiles(dir);
    const [answer, other] = [pictured('a'), pictured('b')];
    const path = join(dir, 'files', hashOf(answer));
    expect(files.restore(answer)).toBeNull();
    mkdirSync(join(dir, 'files'));
    writeFileSync(path, other.file?.content() ?? '');
    expect(files.restore(answer)).toBeNull();
    mkdirSync(join(dir, 'files', hashOf(other)));
    expect(files.restore(other)).toBeNull();
    const third = pictured('c');
    symlinkSync('/etc/passwd', join(dir, 'files', hashOf(third)));
    expect(files.restore(third)).toBeNull();
  });

  it('are part of a journal that is continued, and of no line that is exported', () => {
    const [dir, target] = [tempFolder(), tempFolder()];
    const answer = pictured('a');
    const first = openJournal(dir, options(), aLog());
    first.write(line('k', answer));
    expect(contentOf(first.findCall('k')?.answer)).toBe(contentOf(answer));
    first.close();
    const second = openJournal(dir, options(), aLog());
    expect([second.resumed, contentOf(second.findCall('k')?.answer)]).toEqual([true, contentOf(answer)]);
    second.close();
    exportJournal(dir, target, () => true);
    expect([readdirSync(target), readFileSync(join(target, JOURNAL_FILE), 'utf8').includes(hashOf(answer))]).toEqual([
      [JOURNAL_FILE],
      true,
    ]);
    writeFileSync(join(dir, 'files', hashOf(answer)), 'damaged');
    const third = openJournal(dir, options(), aLog());
    expect(third.findCall('k')).toMatchObject({ answer: null });
    third.close();
  });

  it('that cannot be written cost one warning, and nothing of the run', () => {
    const dir = tempFolder();
    writeFileSync(join(dir, 'files'), 'a file in the place of the folder');
    const log = aLog();
    const journal = openJournal(dir, options(), log);
    const answers = [pictured('a'), pictured('b')];
    for (const [index, answer] of answers.entries()) journal.write(line(`k${index}`, answer));
    expect(answers.map((_, index) => contentOf(journal.findCall(`k${index}`)?.answer))).toEqual(answers.map(contentOf));
    expect(log.warnings).toHaveLength(1);
    journal.close();
  });

  it('make an answer that lost its file one that is asked for again', async () => {
    const run = aRun();
    const provider = scriptedProvider(() => pictured('a'));
    const outcome = await run.clock.until(run.caller.ask(provider, aRequest()));
    expect(outcome).toMatchObject({ kind: 'answered', answer: { output: '', file: { mediaType: 'image/png' } } });
  });
});

describe('cassettes of pictures', () => {
  const deps = (now = NOW) => ({ now: () => now, log: aLog() });
  const store = (
    dir: string,
    answers: Readonly<Record<string, Answer>>,
    mode: 'auto' | 'record' = 'auto',
    limits: { maxAgeDays: number; maxBytes: number } | null = null,
  ) => {
    const cassettes = openCassettes(dir, mode, deps(), limits);
    for (const [key, answer] of Object.entries(answers)) cassettes.store(sha256(key), 'p', answer);
    cassettes.close();
  };

  it('are replayed with the picture, or not at all', () => {
    const dir = tempFolder();
    store(dir, { a: pictured('a'), b: pictured('b') });
    writeFileSync(join(dir, 'files', hashOf(pictured('b'))), 'x');
    const cassettes = openCassettes(dir, 'strict', deps());
    expect([contentOf(cassettes.find(sha256('a'))), cassettes.find(sha256('b')), cassettes.stats().corrupt]).toEqual([
      contentOf(pictured('a')),
      null,
      1,
    ]);
    cassettes.close();
    expect(readFileSync(join(dir, 'cassettes.jsonl')).length).toBeLessThan(1000);
  });

  it('in a cache that has outgrown its limit keep the youngest that fit', () => {
    const dir = tempFolder();
    const answers = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`k${index}`, pictured(`k${index}`, 10_000)]));
    store(dir, answers);
    Object.values(answers).forEach((answer, index) => {
      const at = new Date(NOW - index * DAY);
      utimesSync(join(dir, 'files', hashOf(answer)), at, at);
    });
    store(dir, {}, 'auto', { maxAgeDays: 90, maxBytes: 60_000 });
    const kept = Object.values(answers).map((answer) => existsSync(join(dir, 'files', hashOf(answer))));
    expect(kept).toEqual([true, true, true, true, false, false, false, false]);
  });

  it('recorded anew leave no picture behind that no line names, but those of a moment ago', () => {
    const dir = tempFolder();
    store(dir, { k: pictured('old'), other: pictured('other') }, 'record');
    const old = join(dir, 'files', hashOf(pictured('old')));
    const past = new Date(NOW - DAY);
    for (const name of readdirSync(join(dir, 'files'))) utimesSync(join(dir, 'files', name), past, past);
    store(dir, { k: pictured('new') }, 'record');
    expect([existsSync(old), readdirSync(join(dir, 'files')).sort()]).toEqual([
      false,
      [hashOf(pictured('new')), hashOf(pictured('other'))].sort(),
    ]);
    expect(statSync(join(dir, 'files', hashOf(pictured('new')))).isFile()).toBe(true);
  });
});

describe('the hash of an answer', () => {
  it('is that of its text, of its picture, or of both', () => {
    const picture = (content: string) => ({
      mediaType: 'image/png',
      sha256: sha256(content),
      bytes: 1,
      content: () => Buffer.from(content),
    });
    expect(outputHash({ output: 'a logo' })).toBe(sha256('a logo'));
    expect(outputHash({ output: '', file: picture('one') })).toBe(sha256('one'));
    const captioned = ['one', 'two'].map((content) => outputHash({ output: 'a logo', file: picture(content) }));
    expect(new Set([...captioned, sha256('a logo'), sha256('one'), sha256('two')]).size).toBe(5);
  });
});
