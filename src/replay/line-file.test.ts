import { appendFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../../test/fixtures/replay/temp-folder.js';
import { appendShared, openForReading, openLineFile, readLineAt, readLines } from './line-file.js';

function linesOf(path: string): { offset: number; text: string }[] {
  const file = openForReading(path);
  if (file === null) return [];
  return Array.from(readLines(file), ({ offset, bytes }) => ({ offset, text: bytes.toString('utf8') }));
}

describe('readLines', () => {
  it('gives every complete line with its place, whatever its length, and leaves a torn end out', () => {
    const path = join(tempFolder(), 'lines');
    const line = fc.oneof(
      fc.string().map((text) => text.replaceAll('\n', ' ')),
      fc.integer({ min: 0, max: 3_000_000 }).map((length) => 'ü'.repeat(length / 2)),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), fc.string({ maxLength: 20 }), (lines, torn) => {
        const tail = torn.replaceAll('\n', '');
        writeFileSync(path, lines.map((text) => `${text}\n`).join('') + tail);
        const read = linesOf(path);
        expect(read.length).toBe(lines.length);
        expect(read.every(({ text }, index) => text === lines[index])).toBe(true);
        const file = openForReading(path);
        for (const { offset, text } of read) expect(file !== null && readLineAt(file, offset) === text).toBe(true);
        const size = readFileSync(path).length;
        expect(file !== null && readLineAt(file, size - Buffer.byteLength(tail))).toBeNull();
      }),
      { numRuns: 25 },
    );
  });
});

describe('a line file', () => {
  it('makes its folder, and has every line in the file before append returns', () => {
    const path = join(tempFolder(), 'a', 'b', 'journal.jsonl');
    const file = openLineFile(path, (error) => expect.fail(String(error)));
    expect(file.append('first')).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe('first\n');
    expect(file.append('zweite ü')).toBe(6);
    expect(file.read(6)).toBe('zweite ü');
    file.close();
    expect(readFileSync(path, 'utf8')).toBe('first\nzweite ü\n');
  });

  it('keeps lines that may wait until one that may not, a look at them, or the end', () => {
    const path = join(tempFolder(), 'j');
    const file = openLineFile(path, (error) => expect.fail(String(error)));
    const waiting = file.append('waiting', true) ?? -1;
    expect(readFileSync(path, 'utf8')).toBe('');
    expect(file.read(waiting)).toBe('waiting');
    file.append('one more', true);
    file.append('now');
    expect(readFileSync(path, 'utf8')).toBe('waiting\none more\nnow\n');
    file.append('last', true);
    file.close();
    expect(readFileSync(path, 'utf8')).toContain('now\nlast\n');
  });

  it('closes the torn end that a killed process left before it goes on', () => {
    const path = join(tempFolder(), 'j');
    writeFileSync(path, 'whole\n{"torn');
    const file = openLineFile(path, (error) => expect.fail(String(error)));
    expect(file.append('next')).toBe(13);
    file.close();
    expect(linesOf(path).map(({ text }) => text)).toEqual(['whole', '{"torn', 'next']);
  });

  it('tells the first failure once and goes on without writing', () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'file'), '');
    const troubles: unknown[] = [];
    const file = openLineFile(join(folder, 'file', 'journal.jsonl'), (error) => troubles.push(error));
    expect([file.append('a'), file.append('b')]).toEqual([null, null]);
    file.close();
    expect(troubles).toHaveLength(1);
  });

  it.skipIf(!existsSync('/dev/full'))('loses nothing but the line that does not fit when the disk is full', () => {
    const troubles: unknown[] = [];
    const file = openLineFile('/dev/full', (error) => troubles.push(error));
    expect([file.append('a'), file.append('b')]).toEqual([null, null]);
    expect(troubles).toHaveLength(1);
    expect(troubles[0]).toMatchObject({ code: 'ENOSPC' });
  });

  it('writes through no link', () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'outside'), 'untouched');
    symlinkSync(join(folder, 'outside'), join(folder, 'journal.jsonl'));
    const troubles: unknown[] = [];
    expect(openLineFile(join(folder, 'journal.jsonl'), (error) => troubles.push(error)).append('x')).toBeNull();
    expect(() => appendShared(join(folder, 'journal.jsonl'), 'x')).toThrow();
    expect(() => openForReading(join(folder, 'journal.jsonl'))).toThrow();
    expect(readFileSync(join(folder, 'outside'), 'utf8')).toBe('untouched');
    expect(troubles).toHaveLength(1);
  });

  it('reads no folder and no device, and nothing where there is nothing', () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'sub'));
    expect(() => openForReading(join(folder, 'sub'))).toThrow();
    expect(() => openForReading('/dev/zero')).toThrow();
    expect(openForReading(join(folder, 'missing'))).toBeNull();
  });
});

describe('appendShared', () => {
  it('adds whole lines, also after a torn one of somebody else', () => {
    const path = join(tempFolder(), 'deep', 'shared');
    appendShared(path, 'one');
    appendFileSync(path, 'torn');
    appendShared(path, 'two');
    expect(readFileSync(path, 'utf8')).toBe('one\ntorn\ntwo\n');
  });
});
