import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedactor, MASK, mapStrings } from './redactor.js';

const SECRET = 'sk-proj-A1b2/C3+d4"E5\\f6 ünï';

describe('mask', () => {
  const { mask } = createRedactor([SECRET, undefined, '', 'short']);

  it.each([
    ['as it is', SECRET],
    ['in JSON', JSON.stringify({ error: `bad key ${SECRET}` })],
    ['in JSON inside JSON', JSON.stringify({ body: JSON.stringify({ key: SECRET }) })],
    [
      'in ASCII-only JSON',
      JSON.stringify(SECRET).replace(/[\u007f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
    ],
    ['URL-encoded', `https://x.example/?k=${encodeURIComponent(SECRET)}`],
    ['URL-encoded in lower case', encodeURIComponent(SECRET).replace(/%../g, (code) => code.toLowerCase())],
    ['as a form field', new URLSearchParams({ k: SECRET }).toString()],
    ['in hex', Buffer.from(SECRET).toString('hex')],
    ['in upper-case hex', Buffer.from(SECRET).toString('hex').toUpperCase()],
  ])('hides a secret %s', (_, text) => {
    const masked = mask(`before ${text} after`);
    expect(masked).toContain(MASK);
    expect(masked).not.toContain('A1b2');
    expect(masked).not.toContain(Buffer.from('A1b2').toString('hex'));
  });

  it('hides a secret in base64 whatever stands before and after it', () => {
    const { mask: maskOther } = createRedactor(['correct-horse-battery']);
    fc.assert(
      fc.property(fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), fc.boolean(), (before, after, isUrl) => {
        const encoded = Buffer.from(`${before}correct-horse-battery${after}`).toString(isUrl ? 'base64url' : 'base64');
        const left = maskOther(encoded).split(MASK);
        expect(left).toHaveLength(2);
        const tail = left[1] ?? '';
        // At most the characters whose bits are shared with the neighbours stay.
        expect(Buffer.from(left[0] ?? '', 'base64').toString('latin1')).not.toContain('cor');
        expect(tail.length).toBeLessThanOrEqual(Math.ceil((after.length * 4 * 4) / 3) + 6);
      }),
    );
  });

  it('hides the lines of a key that has several', () => {
    const pem = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqh\nkiG9w0BAQEFAASCBK\n-----END PRIVATE KEY-----\n';
    expect(createRedactor([pem]).mask('line 2 is kiG9w0BAQEFAASCBK')).toBe(`line 2 is ${MASK}`);
  });

  it('returns the very same text where no secret occurs, and leaves short values alone', () => {
    const text = 'a short answer about sk-learn and nothing else';
    expect(mask(text)).toBe(text);
    expect(createRedactor([]).mask(SECRET)).toBe(SECRET);
  });

  it('masks nothing that merely looks like a key: an answer keeps its meaning', () => {
    expect(mask('the key AKIAIOSFODNN7EXAMPLE is an example')).toContain('AKIAIOSFODNN7EXAMPLE');
  });

  it('treats the characters of a secret as text, never as a pattern', () => {
    expect(createRedactor(['a.c+(d)[e]*^$|?']).mask('abc a.c+(d)[e]*^$|? x')).toBe(`abc ${MASK} x`);
  });
});

describe('scrub', () => {
  const { scrub } = createRedactor([]);

  it.each([
    `sk-ant-${'a1B2'.repeat(8)}`,
    `sk-${'Zx9'.repeat(10)}`,
    'AKIAIOSFODNN7EXAMPLE',
    'ghp_0123456789abcdefghijABCDEFGHIJ',
    'github_pat_11ABCDEFG0123456789_abcdefghij',
    'Bearer abcdefgh.ijkl-mnop',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl',
    '-----BEGIN RSA PRIVATE KEY-----\nMIIEvQIBADANBg\n-----END RSA PRIVATE KEY-----',
  ])('hides what has the shape of a key: %s', (key) => {
    expect(scrub(`x ${key} y`)).not.toContain(key.slice(-12));
  });

  it('stays fast on hostile text', () => {
    const started = performance.now();
    for (const text of ['-----BEGIN '.repeat(20_000), 'Bearer '.repeat(30_000), 'eyJ'.repeat(70_000), 'sk-'.repeat(70_000)]) scrub(text);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('mapStrings', () => {
  it('changes strings at any depth, keys included, and keeps what did not change', () => {
    const same = { a: [1, 'x', null, { b: true }] };
    expect(mapStrings(same, (text) => text)).toBe(same);
    expect(mapStrings({ s: ['secret', { secret: 'a secret' }] }, (text) => text.replace('secret', MASK))).toEqual({
      s: [MASK, { [MASK]: `a ${MASK}` }],
    });
  });
});
