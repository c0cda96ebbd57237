import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../test/builders/bundle.js';
import { aFolder } from '../../test/builders/folder.js';
import { sha256 } from '../fingerprint.js';
import { decodeAnswerFile, mediaTypeOf, readAnswerFile, toAnswerFile } from './answer-file.js';
import { MAX_FILE_BYTES } from './provider.js';

const PNG = readFileSync(join(ROOT, 'docs/guides/examples/files/red.png'));
const WAV = readFileSync(join(ROOT, 'docs/guides/examples/files/beep.wav'));
const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');

describe('the file of an answer', () => {
  it.each([
    ['image/png', PNG],
    ['audio/wav', WAV],
    ['image/jpeg', hex('ffd8ffe0 00104a46')],
    ['image/gif', Buffer.from('GIF89a......')],
    ['image/webp', Buffer.from('RIFF....WEBPVP8 ')],
    ['audio/mpeg', Buffer.from('ID3.......')],
    ['audio/mpeg', hex('fffb9064 00000000')],
    ['audio/ogg', Buffer.from('OggS....')],
    ['audio/flac', Buffer.from('fLaC....')],
    ['audio/webm', hex('1a45dfa3 00000000')],
    ['audio/mp4', Buffer.from('\0\0\0 ftypM4A ')],
  ])('is %s by its first bytes', (type, content) => expect(mediaTypeOf(content)).toBe(type));

  it.each([
    ['an SVG, which may hold a program', SVG],
    ['an SVG behind a prolog', Buffer.concat([Buffer.from('<?xml version="1.0"?>\n'), SVG])],
    ['a page', Buffer.from('<!doctype html><html></html>')],
    ['a PDF', Buffer.from('%PDF-1.7')],
    ['a program', hex('7f454c46 02010100')],
    ['a WAV that is none', Buffer.from('RIFF....AVI ')],
    ['a text', Buffer.from('hello')],
    ['nothing', Buffer.alloc(0)],
  ])('is none where it is %s, whatever it is called', (_, content) => {
    for (const declared of [undefined, 'image/png', 'audio/wav']) expect(() => toAnswerFile(content, declared)).toThrow(/malformed/);
  });

  it('is known by its content, and what it says of itself must be of that family', () => {
    expect(toAnswerFile(PNG, 'image/jpeg')).toMatchObject({ mediaType: 'image/png', sha256: sha256(PNG), bytes: PNG.length });
    expect(() => toAnswerFile(PNG, 'audio/wav')).toThrow(/image\/png/);
  });

  it('has a size that it may have', () => {
    const large = Buffer.concat([PNG, Buffer.alloc(MAX_FILE_BYTES)]);
    expect(() => toAnswerFile(large)).toThrow(/20 MiB/);
    expect(() => decodeAnswerFile('A'.repeat(40 << 20))).toThrow(/20 MiB/);
  });

  it('comes in base64, with or without an address of its own; nothing is fetched', () => {
    const data = PNG.toString('base64');
    for (const text of [data, data.replace(/(.{20})/g, '$1\r\n'), `data:image/png;base64,${data}`, `data:;base64,${data}`])
      expect(decodeAnswerFile(text).sha256).toBe(sha256(PNG));
    expect(() => decodeAnswerFile('https://example.com/a.png')).toThrow(/nothing is fetched/);
    expect(() => decodeAnswerFile('data:image/svg+xml,<svg/>')).toThrow(/base64/);
    expect(() => decodeAnswerFile(`data:image/svg+xml;base64,${SVG.toString('base64')}`)).toThrow(/malformed/);
  });

  it('of any bytes is either refused or what it is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), fc.constantFrom(PNG, WAV, Buffer.alloc(0)), (bytes, head) => {
        const content = Buffer.concat([head, bytes]);
        try {
          expect(toAnswerFile(content).mediaType).toMatch(/^(image|audio)\/[a-z0-9]+$/);
        } catch (error) {
          expect(String(error)).toMatch(/malformed/);
        }
      }),
    );
  });

  it('may be written by a program, where it ran or elsewhere; a folder, a pipe and a device are none', () => {
    const folder = aFolder({ 'out.png': PNG });
    mkdirSync(join(folder, 'sub'));
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(readAnswerFile(folder, 'out.png').sha256).toBe(sha256(PNG));
    expect(readAnswerFile('/', join(folder, 'out.png')).bytes).toBe(PNG.length);
    for (const path of ['sub', 'pipe', '/dev/zero', 'missing.png', '/etc/passwd'])
      expect(() => readAnswerFile(folder, path)).toThrow(/malformed/);
  });
});
