/** What options of several commands have in common: their words, and the checks of their values. */
import { InvalidArgumentError, Option } from 'commander';
import { CASSETTE_MODES } from '../../replay/cassette.js';
import { MAX_SHARDS, type Shard } from '../merge/shards.js';

export const json = (): Option => new Option('--json', 'the report on stdout, and nothing else');
export const seed = (): Option =>
  new Option('--seed <n>', 'seed of the order of cases, instead of the one made from their content').argParser(
    wholeNumber(-(2 ** 31), 2 ** 31 - 1),
  );
export const cassettes = (): Option =>
  new Option('--cassettes <mode>', 'off: neither read nor kept; auto; strict: replay only; record: ask anew').choices([...CASSETTE_MODES]);
export const onInconclusive = (): Option =>
  new Option('--on-inconclusive <what>', 'what an inconclusive verdict does').choices(['warn', 'fail']);
export const base = (): Option => new Option('--base <ref>', 'commit, tag or branch to compare with (default: the default branch)');
export const concurrency = (): Option => new Option('--concurrency <n>', 'requests under way at once').argParser(wholeNumber(1, 10_000));
export const maxUsd = (what: string): Option =>
  new Option('--max-usd <x>', `most that ${what} may cost, in USD`).argParser(numberIn(0, 1e9));
export const maxRequests = (what: string): Option =>
  new Option('--max-requests <n>', `most requests that ${what} may send`).argParser(wholeNumber(1, 1e9));

export const history = (): Option =>
  new Option('--history <dir>', 'records of earlier runs, or a ledger: for the trend and what is back; changes no verdict');
export const shard = (): Option =>
  new Option('--shard <i/n>', 'run one part of the cases, for `merge` to decide over all parts').argParser(toShard);

/** A number in [low, high], or above `low` where that end is open. */
export function numberIn(low: number, high: number, isOpen = false): (text: string) => number {
  return (text) => {
    const number = Number(text);
    const isIn = text.trim() !== '' && (isOpen ? number > low : number >= low) && number <= high;
    if (!isIn) throw new InvalidArgumentError(`It must be a number ${isOpen ? `above ${low} and up to` : `from ${low} to`} ${high}.`);
    return number;
  };
}

/** A whole number in [low, high]. */
export function wholeNumber(low: number, high: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (text.trim() === '' || !Number.isInteger(number) || number < low || number > high) {
      throw new InvalidArgumentError(`It must be a whole number from ${low} to ${high}.`);
    }
    return number;
  };
}

/** One of a few numbers. */
export function oneOf(allowed: readonly number[]): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (!allowed.includes(number)) throw new InvalidArgumentError(`It must be one of ${allowed.join(', ')}.`);
    return number;
  };
}

function toShard(text: string): Shard {
  const [index = 0, count = 0] = /^[1-9]\d*\/[1-9]\d*$/.test(text) ? text.split('/').map(Number) : [];
  if (index < 1 || index > count || count > MAX_SHARDS) {
    throw new InvalidArgumentError(`It must be like 2/4: which part of how many, up to ${MAX_SHARDS}.`);
  }
  return { index, count };
}
