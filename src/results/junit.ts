import { SaxesParser } from 'saxes';
import { CupelError } from '../errors.js';
import { countOccurrences } from './occurrences.js';
import type { RawRow } from './rows.js';

type State = 'passed' | 'failed' | 'errored' | 'skipped';
type Testcase = { readonly name: string; readonly line: number; state: State };

/**
 * The rows of a JUnit report: a test that passed is 1, a failure 0, an error no score; what was skipped was not run and is left
 * out. A name that comes again is a further trial.
 * @throws CupelError `config` for what is no XML or holds no test
 */
export function junitRows(text: string, file: string): RawRow[] {
  const tests = readTests(text, file);
  if (tests.length === 0)
    throw new CupelError('config', 'holds no <testcase>', { place: { file }, remedy: 'Name a report in the JUnit format.' });
  const trialOf = countOccurrences();
  return tests
    .filter(({ state }) => state !== 'skipped')
    .map(({ name, line, state }) => ({
      line,
      value: { case: name, trial: trialOf(name), score: state === 'errored' ? null : Number(state === 'passed') },
    }));
}

/** An error weighs more than a failure, and both more than a skip: several may stand in one test. */
const WEIGHT: Readonly<Record<State, number>> = { passed: 0, skipped: 1, failed: 2, errored: 3 };
const STATES: Readonly<Record<string, State>> = { failure: 'failed', error: 'errored', skipped: 'skipped' };

function readTests(text: string, file: string): Testcase[] {
  const parser = new SaxesParser();
  const tests: Testcase[] = [];
  let current: Testcase | null = null;
  parser.on('error', (error) => {
    throw new CupelError('config', `is no XML: ${error.message.slice(0, 200)}`, {
      place: { file, line: parser.line },
      remedy: 'Name a report in the JUnit format.',
    });
  });
  parser.on('doctype', () => {
    throw new CupelError('config', 'has a document type, which no report needs', { place: { file, line: parser.line } });
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'testcase') {
      const title = [attributes.classname, attributes.name].filter((part) => part !== undefined && part !== '').join('.');
      current = { name: title, line: parser.line, state: 'passed' };
      tests.push(current);
      return;
    }
    const state = STATES[name];
    if (current !== null && state !== undefined && WEIGHT[state] > WEIGHT[current.state]) current.state = state;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'testcase') current = null;
  });
  parser.write(text).close();
  return tests;
}
