import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from '../../test/builders/hostile-texts.js';
import { aCase, aComparison, aNote, aView } from '../../test/builders/report.js';
import { SCENARIO_NAMES, SCENARIOS } from '../../test/builders/report-scenarios.js';
import { renderTerminal } from './terminal.js';
import { displayWidth, terminalTable, wrapText } from './terminal-table.js';
import { takePen } from './terminal-text.js';

const PLAIN = { colour: false, columns: 110 } as const;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of picocolors
const COLOURS = /\u001b\[[\d;]+m/g;

/** The runner's own rules: a command stands at the start of a line after blanks, the legacy form anywhere. */
function commandsIn(log: string): readonly string[] {
  return log.split(/\r?\n/).filter((line) => line.trimStart().startsWith('::') || line.includes('##['));
}

describe('the report on a terminal', () => {
  it.each(SCENARIO_NAMES)('reads like its golden file: %s', async (name) => {
    await expect(renderTerminal(SCENARIOS[name], PLAIN)).toMatchFileSnapshot(`../../test/golden/terminal-${name}.txt`);
  });

  it('is plain ASCII without a terminal, where the suite is', () => {
    for (const name of SCENARIO_NAMES.filter((scenario) => scenario !== 'hostile')) {
      expect(renderTerminal(SCENARIOS[name], PLAIN)).not.toMatch(/[^\n\x20-\x7e]/);
    }
  });

  it('fits into the width it is given', () => {
    for (const columns of [80, 100, 140]) {
      for (const name of SCENARIO_NAMES) {
        const widest = Math.max(...renderTerminal(SCENARIOS[name], { colour: false, columns }).split('\n').map(displayWidth));
        expect(widest, `${name} at ${columns}`).toBeLessThanOrEqual(columns);
      }
    }
  });

  it('uses colour and signs where it may, and says the same words', () => {
    const coloured = renderTerminal(SCENARIOS.regression, { colour: true, columns: 110 });
    expect(coloured).toContain('\u001b[38;5;');
    expect(coloured).toContain('✖ Regression: overall fell 6.0 points');
    const bare = renderTerminal(SCENARIOS.regression, { colour: false, columns: 110, unicode: true });
    expect(coloured.replace(COLOURS, '')).toBe(bare);
    expect(bare).toContain('100 % → 0 %');
  });

  it.each<readonly [string, Colour]>([
    ['white', [255, 255, 255]],
    ['black', [0, 0, 0]],
    ['Solarized Light', [253, 246, 227]],
    ['Solarized Dark', [0, 43, 54]],
    ['a dark grey', [30, 30, 30]],
  ])('has colours that can be read on %s', (_, background) => {
    for (const name of ['regression', 'pass', 'inconclusive'] as const) {
      const hues = renderTerminal(SCENARIOS[name], { colour: true, columns: 110 })
        .split('[38;5;')
        .slice(1)
        .map((part) => Number.parseInt(part, 10));
      expect(hues.length).toBeGreaterThan(0);
      for (const hue of hues) expect(contrast(colourOf(hue), background)).toBeGreaterThan(3);
    }
  });

  it('takes a width that is none as a narrow one', () => {
    expect(renderTerminal(SCENARIOS.pass, { colour: false, columns: Number.NaN })).toContain('Pass');
    expect(renderTerminal(SCENARIOS.pass, { colour: false, columns: 0 })).toContain('Pass');
  });

  it('gives the same bytes for the same report, whatever the order of maps', () => {
    const { report, facts, notes } = SCENARIOS.regression;
    const turned = {
      report,
      facts: { ...facts, errors: Object.fromEntries(Object.entries(facts.errors).reverse()) },
      notes: new Map([...notes].reverse()),
    };
    expect(renderTerminal(turned, PLAIN)).toBe(renderTerminal(SCENARIOS.regression, PLAIN));
  });
});

describe('a table on a terminal', () => {
  it('wraps what is too long at words, then inside them, and cuts nothing', () => {
    const id = `refund-${'0123456789'.repeat(12)}`;
    const pen = takePen({ colour: false, columns: 60 });
    expect(terminalTable([{ head: 'Case' }], [[id]], pen).replace(/\s/g, '')).toBe(`Case${id}`);
    const table = terminalTable(
      [{ head: 'Case' }, { head: 'What' }, { head: 'Text' }],
      [[id, 'policy and the window of thirty days', '日本語のテキスト😀'.repeat(3)]],
      pen,
    );
    expect(Math.max(...table.split('\n').map(displayWidth))).toBeLessThanOrEqual(60);
  });

  it('keeps signs of two units whole', () => {
    expect(wrapText('😀'.repeat(6), 8)).toEqual(['😀'.repeat(4), '😀'.repeat(2)]);
    expect(displayWidth('e\u0301日😀a')).toBe(6);
  });
});

describe('foreign text on a terminal', () => {
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(...HOSTILE_TEXTS, '::', ':', '##[', '\n', '\u001b[2J', 'error', ' '),
        fc.string({ unit: 'binary', maxLength: 5 }),
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts) => parts.join(''));

  it('moves no cursor, sets no colour, and gives the runner no command', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 3, maxLength: 3 }),
        fc.integer({ min: 60, max: 200 }),
        ([a = '', b = '', c = ''], columns) => {
          const view = aView({
            report: {
              suite: a,
              verdict: { status: 'regression', title: b, reasons: [{ code: 'must-pass', message: c }] },
              comparisons: [aComparison({ metric: a }), aComparison({ role: 'slice', slice: { key: b, value: c }, metric: a })],
              cases: [aCase({ id: a }), aCase({ id: b })],
              policyChanges: [{ path: a, kind: 'changed', base: b, head: { [c]: a }, inForce: 'head' }],
              accepted: { by: a, reason: b, sha: c },
              notes: [a, b],
            },
            facts: { reproduce: c, errors: { [a]: 1 } },
            notes: [aNote({ id: a, origins: [b], failed: [{ metric: c, items: [a, b] }], file: c }), aNote({ id: b, file: a, line: 3 })],
          });
          const log = renderTerminal(view, { colour: false, columns });
          expect(log).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
          expect(commandsIn(log)).toEqual([]);
          expect(commandsIn(renderTerminal(view, { colour: true, columns }).replace(COLOURS, ''))).toEqual([]);
        },
      ),
      { numRuns: 80 },
    );
  });
});

type Colour = readonly [red: number, green: number, blue: number];

/** One of the 216 colours of the cube. */
function colourOf(index: number): Colour {
  const level = (step: number): number => [0, 95, 135, 175, 215, 255][step % 6] ?? 0;
  const cube = index - 16;
  return [level(Math.floor(cube / 36)), level(Math.floor(cube / 6)), level(cube)];
}

/** WCAG 2.2. */
function contrast(one: Colour, other: Colour): number {
  const linear = (value: number): number => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = ([red, green, blue]: Colour): number => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
