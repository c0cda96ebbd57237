/** What the workflow says: the action's inputs as command-line words, so that both entries mean the same by them. */
import { getInput } from '@actions/core';

/** Inputs that are flags of `gate` under the same name. */
const GATE_FLAGS = ['cassettes', 'max-usd', 'on-inconclusive', 'shard'] as const;

/** The command line that the inputs stand for. `base` is the event's own, which the input of that name wins over. */
export function readArguments(base: string | undefined): string[] {
  const command = getInput('command') || 'gate';
  const further = words(getInput('args'));
  if (command !== 'gate') return [command, ...further];
  const named = getInput('base') || base;
  const flags = GATE_FLAGS.flatMap((name) => {
    const value = getInput(name);
    return value === '' ? [] : [`--${name}`, value];
  });
  return [command, ...words(getInput('suites')), ...(named === undefined ? [] : ['--base', named]), ...flags, ...further];
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
