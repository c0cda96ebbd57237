/** Reads `harvest.yaml`. */
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Deps } from '../../deps.js';
import { decodeText } from '../../documents/text.js';
import { validate } from '../../documents/validation.js';
import { parseYaml } from '../../documents/yaml.js';
import { CupelError } from '../../errors.js';
import { type HarvestPolicy, HarvestPolicySchema } from '../../harvest/policy.js';

const MAX_BYTES = 1 << 20;
const STEPS = { h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;

/** What a command line says of the policy's own fields; it wins. */
export type PolicyFlags = { readonly since?: string; readonly until?: string };

/**
 * The policy, with its defaults where none is named.
 * @throws CupelError `config` with the line; `file-missing`, `file-unsafe`; `usage` for a flag
 */
export async function loadHarvestPolicy(path: string | undefined, deps: Deps, flags: PolicyFlags = {}): Promise<HarvestPolicy> {
  const policy = await readPolicy(path, deps);
  for (const name of ['since', 'until'] as const) {
    const problem = flags[name] === undefined ? null : HarvestPolicySchema.shape[name].safeParse(flags[name]).error;
    if (problem) throw new CupelError('usage', `--${name} ${problem.issues[0]?.message ?? 'makes no sense'}`);
  }
  const { since = policy.since, until = policy.until } = flags;
  return { ...policy, ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
}

async function readPolicy(path: string | undefined, deps: Deps): Promise<HarvestPolicy> {
  if (path === undefined) return HarvestPolicySchema.parse({});
  const { value, lineOf } = parseYaml(decodeText(readRegularFile(path, deps, MAX_BYTES), path), path);
  return validate(HarvestPolicySchema, value ?? {}, { file: path, lineOf }, 'The fields of a policy: schema/harvest.schema.json.');
}

/**
 * Bytes of a file that a person named on the command line.
 * @throws CupelError `file-missing`, `file-unsafe`
 */
export function readRegularFile(path: string, deps: Deps, maxBytes: number): Buffer {
  const absolute = resolve(deps.cwd, path);
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (stats === undefined) throw new CupelError('file-missing', 'does not exist', { place: { file: path }, remedy: 'Correct the path.' });
  if (!stats.isFile()) throw new CupelError('file-unsafe', 'is no regular file', { place: { file: path }, remedy: 'Name a file.' });
  if (stats.size > maxBytes)
    throw new CupelError('file-unsafe', `is larger than ${maxBytes >> 20} MiB`, { place: { file: path }, remedy: 'Split it.' });
  return readFileSync(absolute);
}

/** Within which times traces count, in ms since the epoch; null: without a bound. */
export type TimeWindow = { readonly since: number | null; readonly until: number | null };

export function windowOf({ since, until }: HarvestPolicy, deps: Pick<Deps, 'now'>): TimeWindow {
  return { since: toTime(since, deps), until: toTime(until, deps) };
}

function toTime(written: string | undefined, deps: Pick<Deps, 'now'>): number | null {
  if (written === undefined) return null;
  const back = /^(\d+)([dwh])$/.exec(written);
  if (back === null) return Date.parse(written);
  return deps.now() - Number(back[1]) * STEPS[back[2] as keyof typeof STEPS];
}
