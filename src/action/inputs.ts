/**
 * What the workflow says. Inputs that the command line knows become its words, so that both entries mean the same by them; the others are
 * the action's own. Each is checked here: the runner enforces nothing.
 */
import { getInput } from '@actions/core';
import { COMMENT_MODES, type Surfaces } from '../commands/github/publishing.js';
import { nearest } from '../documents/suggestion.js';
import { CupelError } from '../errors.js';
import { TRUST_INPUTS, type TrustInput } from '../github/trust.js';

/** Inputs that are flags of `gate` under the same name. */
const GATE_FLAGS = ['cassettes', 'max-usd', 'on-inconclusive', 'shard', 'base', 'history'] as const;

/** Inputs that are flags of `baseline`, too. */
const BASELINE_FLAGS = ['cassettes', 'max-usd'] as const;

export type Inputs = {
  /** The command line that the inputs stand for. */
  readonly args: readonly string[];
  readonly token: string;
  readonly trust: TrustInput;
  readonly surfaces: Surfaces;
  /** A name, `auto`, or `never`. */
  readonly artifact: string;
  readonly allowedOrigins: readonly string[];
  /** Undefined leaves it to the suite. */
  readonly excerpts: boolean | undefined;
  readonly onMissingCredentials: 'fail' | 'skip';
};

/**
 * Reads the inputs.
 * @throws CupelError `usage` for a value that an input does not take
 */
export function readInputs(): Inputs {
  const suites = getInput('suites');
  return {
    args: readArguments(suites),
    token: getInput('github-token'),
    trust: choice('trust', TRUST_INPUTS, 'auto'),
    surfaces: {
      comment: choice('comment', COMMENT_MODES, 'always'),
      commitStatus: choice('commit-status', ['auto', 'never'], 'auto') === 'auto',
      checkRun: choice('check-run', ['true', 'false'], 'false') === 'true',
      group: groupName(getInput('group')),
      asked: words(suites).join(' ') || 'all suites',
    },
    artifact: artifactName(getInput('artifact') || 'auto'),
    allowedOrigins: words(getInput('allowed-origins').replaceAll(',', ' ')).map(toOrigin),
    excerpts: getInput('excerpts') === '' ? undefined : choice('excerpts', ['true', 'false'], 'false') === 'true',
    onMissingCredentials: choice('on-missing-credentials', ['fail', 'skip'], 'fail'),
  };
}

function readArguments(suites: string): string[] {
  const command = getInput('command') || 'gate';
  const further = words(getInput('args'));
  if (command === 'collect') return [command, ...words(suites), ...further];
  if (command === 'baseline') return [command, ...words(suites), ...flagsOf(BASELINE_FLAGS), ...further];
  if (command !== 'gate') return [command, ...further];
  return [command, ...words(suites), ...flagsOf(GATE_FLAGS), ...further];
}

function flagsOf(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const value = getInput(name);
    return value === '' ? [] : [`--${name}`, value];
  });
}

function choice<const T extends string>(name: string, allowed: readonly T[], fallback: T): T {
  const value = getInput(name);
  if (value === '') return fallback;
  const found = allowed.find((one) => one === value.toLowerCase());
  if (found !== undefined) return found;
  const meant = nearest(value, allowed);
  throw refuse(name, value, meant === null ? `Write one of ${allowed.join(', ')}.` : `Did you mean \`${meant}\`?`);
}

/** A group names a comment, a status and an artifact. */
function groupName(value: string): string {
  if (value === '' || /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/.test(value)) return value;
  throw refuse('group', value, 'Use at most 60 letters, digits, `.`, `_` and `-`.');
}

function artifactName(value: string): string {
  // What GitHub refuses in the name of an artifact.
  if (value.length <= 100 && !/["':<>|*?\r\n\\/]/.test(value)) return value;
  throw refuse('artifact', value, 'Write `auto`, `never`, or a name without " : < > | * ? \\ /');
}

/** An origin: https, or http on this machine, which naming it here permits. */
function toOrigin(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  const isLoopback = url !== null && /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
  const isOrigin = url !== null && url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
  if (url !== null && isOrigin && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback))) return url.origin;
  throw refuse('allowed-origins', value, 'Write origins such as https://llm.example.com; http is allowed on this machine only.');
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function refuse(name: string, value: string, remedy: string): CupelError {
  return new CupelError('usage', `the input \`${name}\` does not take ${JSON.stringify(value.slice(0, 100))}`, { remedy });
}
