import { describe, expect, test } from 'vitest';
import { CupelError } from '../../errors.js';
import { parseArguments } from './arguments.js';
import { EXAMPLES } from './examples.js';

const helpOf = (...args: string[]): string => {
  const invocation = parseArguments([...args, '--help']);
  return invocation.command === 'help' ? invocation.text : '';
};

const refusalOf = (...args: string[]): CupelError => {
  try {
    parseArguments(args);
  } catch (error) {
    if (error instanceof CupelError) return error;
    throw error;
  }
  throw new Error('was understood');
};

const COMMANDS = [...helpOf().matchAll(/^ {2}([a-z]+)(?: |$)/gm)].map(([, name = '']) => name).filter((name) => name !== 'help');

describe('the help', () => {
  test.each(COMMANDS)('of %s shows an example', (command) => {
    expect(EXAMPLES[command]?.length).toBeGreaterThan(0);
    for (const { line, why } of EXAMPLES[command] ?? []) expect(helpOf(command)).toContain(`  ${line}\n      ${why}`);
  });

  test('has examples of commands alone', () => {
    expect(Object.keys(EXAMPLES).filter((command) => !COMMANDS.includes(command))).toEqual([]);
  });

  test.each(Object.entries(EXAMPLES).flatMap(([command, examples]) => examples.map(({ line }) => [line, command] as const)))(
    'holds a command line that is understood: %s',
    (line, command) => {
      const words = line.replace(/ > \S+$/, '').split(' ');
      expect(words[0]).toBe('cupel');
      expect(parseArguments(words.slice(1)).command).toBe(command);
    },
  );
});

describe('a word that is nearly right', () => {
  test.each([
    [['gaet'], "unknown command 'gaet'", 'Did you mean gate?'],
    [['gate', '--bass', 'main'], "unknown option '--bass'", 'Did you mean --base?'],
    [['compare', '--basline', 'a'], "unknown option '--basline'", 'Did you mean --baseline?'],
    [['gate', '--cassettes', 'strikt'], "'strikt'", 'Did you mean strict? Allowed: off, auto, strict, record.'],
    [['init', '--provider', 'antropic'], "'antropic'", 'Did you mean anthropic? Allowed: openai, anthropic, openai-compatible.'],
  ])('%j is answered with the right one', (args, message, remedy) => {
    const refusal = refusalOf(...args);
    expect(refusal.message).toContain(message);
    expect(refusal.remedy).toBe(remedy);
  });

  test('is not guessed where nothing is near', () => {
    expect(refusalOf('gate', '--cassettes', 'x').remedy).toBe('Allowed: off, auto, strict, record.');
    expect(refusalOf('frobnicate').remedy).toBe('See `cupel --help`.');
  });
});
