import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { HOSTILE_TEXTS } from '../../test/builders/hostile-texts.js';
import { SCENARIOS } from '../../test/builders/report-scenarios.js';
import { commandsIn } from '../../test/builders/runner-commands.js';
import type { ReportView } from '../domain/report.js';
import { CupelError, renderError } from '../errors.js';
import { renderTerminal } from '../reporters/terminal.js';
import { createRunnerLog } from './log.js';

/** Everything that a run writes into its log with one text wherever a repository or a model could put one. */
function logOf(text: string): string {
  let log = '';
  const write = (part: unknown): boolean => {
    log += String(part);
    return true;
  };
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation(write as typeof process.stdout.write);
  try {
    const { print, warn, annotate, fail } = createRunnerLog(write);
    print(renderTerminal(spread(SCENARIOS.excerpts, text), { colour: false, columns: 120, unicode: true }));
    // A text that got past every renderer.
    print(text);
    warn(`the provider said ${text}`);
    warn(text);
    annotate({ file: text, line: 3, message: text });
    fail(`${text}: ${text}`);
    fail(renderError(new CupelError('config', `is ${text}`, { place: { file: text, path: text }, remedy: text })));
  } finally {
    stdout.mockRestore();
  }
  return log;
}

/** A view with a text in place of every name, title, sentence and excerpt. */
function spread(view: ReportView, text: string): ReportView {
  const isWord = new Set(['status', 'code', 'role', 'method', 'kind', 'inForce', 'decision', 'canaries', 'schemaVersion', 'startedAt']);
  const walk = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return isWord.has(key) ? value : text;
    if (Array.isArray(value)) return value.map((one) => walk(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, walk(inner, name)]));
  };
  const report = walk(view.report) as ReportView['report'];
  const notes = [...view.notes.values()].map((note) => walk(note) as typeof note);
  return {
    report: { ...report, accepted: { by: text, reason: text, sha: text } },
    facts: view.facts,
    notes: new Map(notes.map((note) => [text, note])),
  };
}

const names = (log: string): string[] => commandsIn(log).map(({ name }) => name);

const COMMANDS = [
  'set-output name=verdict',
  'error',
  'add-mask',
  'stop-commands',
  'ADD-PATH',
  'group',
  'endgroup',
  'echo',
  'warning file=x',
];
const hostile = fc.array(
  fc.oneof(
    fc.constantFrom(...HOSTILE_TEXTS),
    fc.constantFrom(...COMMANDS.flatMap((command) => [`::${command}::x`, `##[${command}]x`, `##[${command}`, `${command}::`])),
    fc.constantFrom(
      '\n',
      '\r',
      '\r\n',
      '\u2028',
      '\u0085',
      '\u000b',
      ' ',
      '\t',
      '\u00ad',
      '\u200b',
      '\ufeff',
      '::',
      '##[',
      '#',
      '[',
      ']',
      ':',
      '%0A',
      '%3A%3A',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  ),
  { maxLength: 8 },
);

describe('the log of a run', () => {
  const harmless = names(logOf('harmless'));

  test('holds our own commands alone', () => {
    expect(harmless).toEqual(['stop-commands', 'stop-commands', 'warning', 'warning', 'warning', 'error', 'error']);
  });

  test.each(HOSTILE_TEXTS)('holds the same commands around %j as around a harmless word', (text) => {
    expect(names(logOf(text))).toEqual(harmless);
  });

  test('holds the same commands around whatever a model says', () => {
    fc.assert(
      fc.property(hostile, (parts) => {
        expect(names(logOf(parts.join('')))).toEqual(harmless);
      }),
      { numRuns: 400 },
    );
  });
});

test('the parser that this is held against finds what a runner finds', () => {
  expect(names('::error::x')).toEqual(['error']);
  expect(names('  ::Error file=a,line=1::x')).toEqual(['error']);
  expect(names('said ::error::x')).toEqual([]);
  expect(names('said ##[error]x')).toEqual(['error']);
  expect(names('##[nothing]x\n::nothing::x')).toEqual([]);
  expect(names('::stop-commands::word\n::error::x\n##[error]x\n::word::\n::error::y')).toEqual(['stop-commands', 'error']);
  expect(names('\u00ad::error::x')).toEqual(['error']);
});
