import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activeIn, HAS_CMARK_GFM, tagsOf, textOf, toHtml } from '../../test/builders/github-markdown.js';
import { HOSTILE_TEXTS } from '../../test/builders/hostile-texts.js';
import { cleanLine, cleanLines } from './clean-text.js';
import { code, command, fence, html, plain } from './escape.js';

const JOINER = '\u2060';
const seen = (text: string) => text.replaceAll(JOINER, '').replaceAll('＄', '$');

describe('foreign text in Markdown', () => {
  it('reads as it was written', () => {
    expect(plain('must_pass: 3 < 4 & [x] | y', 100)).toBe('must\\_pass: 3 &lt; 4 &amp; \\[x\\] &#124; y');
    expect(code('refund-017', 100)).toBe('`refund-017`');
    expect(code('a`b|c', 100)).toBe('<code>a\\`b&#124;c</code>');
    expect(html('<b> & "q"', 100)).toBe('&lt;b&gt; &amp; &quot;q&quot;');
    expect(plain('incident INC-204', 100)).toBe('incident INC-204');
    expect(plain('it costs $5', 100)).toBe('it costs $5');
  });

  it('breaks what GitHub would turn into a mention, a reference, a link or an emoji', () => {
    expect(plain('@acme', 100)).toBe(`@${JOINER}acme`);
    expect(plain('acme/app#12', 100)).toBe(`acme/app#${JOINER}12`);
    expect(plain('gh-7', 100)).toBe(`gh-${JOINER}7`);
    expect(plain('deadbeefcafe', 100)).toBe(`deadbe${JOINER}efcafe`);
    expect(plain('https://x.example www.x.example', 100)).toBe(`https:${JOINER}//x.example www${JOINER}.x.example`);
    expect(plain(':tada:', 100)).toBe(`:${JOINER}tada:`);
    expect(plain('$x$', 100)).toBe('＄x＄');
  });

  it('begins no block where it begins a line', () => {
    expect(['# a', '- a', '+ a', '= a', '12. a', '1) a'].map((text) => plain(text, 100))).toEqual([
      '\\# a',
      '\\- a',
      '\\+ a',
      '\\= a',
      '12\\. a',
      '1\\) a',
    ]);
  });

  it('shows a command as it is, or not at all', () => {
    expect(command('npx @acme/cupel gate a.yaml', 100)).toBe('```sh\nnpx @acme/cupel gate a.yaml\n```');
    expect(['a\nb', 'a\u202Eb', 'a </details>', 'x'.repeat(101), ''].map((line) => command(line, 100))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('fences an excerpt longer than any run of backticks in it', () => {
    expect(fence('a\n````\nb', 100)).toBe('`````text\na\n````\nb\n`````');
    expect(fence('::set-output x\n  ::error::y\n##[z]\n<!-- cupel:default -->', 200)).toBe(
      `\`\`\`text\n:${JOINER}:set-output x\n  :${JOINER}:error::y\n##${JOINER}[z]\n<${JOINER}!-- cupel:default -->\n\`\`\``,
    );
  });
});

const fragment = fc.oneof(
  fc.constantFrom(
    ...HOSTILE_TEXTS,
    '\\',
    '`',
    '|',
    '*',
    '_',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '!',
    '&',
    '#1',
    '@a',
    ':a:',
    '~~',
    '\n',
    ' ',
    '$',
    'www.',
    '://',
    'a',
    '1.',
    '- ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const texts = fc.array(
  fc.array(fragment, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
  { minLength: 60, maxLength: 60 },
);

describe.skipIf(!HAS_CMARK_GFM)('foreign text on a rendered page (needs cmark-gfm)', () => {
  it('is exactly the text, in a table and in a list, and nothing of it is active', () => {
    fc.assert(
      fc.property(texts, (lines) => {
        const table = toHtml(`| a | b |\n|---|---|\n${lines.map((line) => `| ${plain(line, 80)} | ${code(line, 80)} |`).join('\n')}\n`);
        const cells = Array.from(table.matchAll(/<td>(.*?)<\/td>/gs), ([, cell = '']) => seen(textOf(cell)));
        expect(cells).toEqual(lines.flatMap((line) => [cleanLine(line, 80), cleanLine(line, 80, 'middle')].map((cell) => seen(cell))));
        expect(new Set(tagsOf(table))).toEqual(
          new Set([
            '<table>',
            '<thead>',
            '<tr>',
            '<th>',
            '</th>',
            '</tr>',
            '</thead>',
            '<tbody>',
            '<td>',
            '<code>',
            '</code>',
            '</td>',
            '</tbody>',
            '</table>',
          ]),
        );
        const list = toHtml(`${lines.map((line) => `- ${plain(line, 80)}`).join('\n')}\n`);
        expect(Array.from(list.matchAll(/<li>(.*?)<\/li>/gs), ([, item = '']) => seen(textOf(item)))).toEqual(
          lines.map((line) => seen(cleanLine(line, 80))),
        );
        expect(activeIn(table)).toEqual([]);
        expect(activeIn(list)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is exactly the text inside a summary and inside a fence', () => {
    fc.assert(
      fc.property(texts, (lines) => {
        const text = lines.join('\n');
        const page = toHtml(`<details><summary>${html(text, 200)}</summary>\n\n${fence(text, 100_000)}\n\n</details>\n`);
        const [, summary = '', block = ''] =
          /^<details><summary>(.*?)<\/summary>\n<pre><code class="language-text">(.*?)\n?<\/code><\/pre>\n<\/details>$/s.exec(
            page.trimEnd(),
          ) ?? [];
        expect(seen(textOf(summary))).toBe(seen(cleanLine(text, 200, 'middle')));
        expect(seen(textOf(block))).toBe(seen(cleanLines(text, 100_000)));
        expect(activeIn(page)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
