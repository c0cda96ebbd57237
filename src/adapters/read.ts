/** An adapter's files on this machine: which format, what they say of themselves, and the digest by which they are known. */
import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { decodeText } from '../documents/text.js';
import { CupelError } from '../errors.js';
import type { AdapterFacts } from './facts.js';
import { describeGgufAdapter, readGguf } from './gguf.js';
import { describePeft, PEFT_CONFIG, PEFT_PICKLE, PEFT_WEIGHTS, readSafetensors } from './peft.js';

/** A file by its content. `path` opens it on this machine; null where only its Git LFS pointer is here. */
export type ObtainedFile = { readonly sha256: string; readonly bytes: number; readonly path: string | null };

/** The files of one side, as paths of its suite name them. */
export type AdapterFiles = {
  /** How messages name a file. */
  readonly name: (path: string) => string;
  /** Names of the files in a folder; empty where there is none. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Null where there is no such file. */
  readonly obtain: (path: string) => Promise<ObtainedFile | null>;
  /** A folder on this machine with exactly these files, by name. */
  readonly gather: (files: ReadonlyMap<string, ObtainedFile>) => Promise<string | null>;
};

export type LocalAdapter = {
  /** Its file or folder name without ending, as servers may call it. */
  readonly name: string;
  /** SHA-256 of the weights. */
  readonly sha256: string;
  /** SHA-256 of the config beside the weights, which shapes answers too; null where the weights hold it. */
  readonly configSha256: string | null;
  readonly bytes: number;
  /** The GGUF file or PEFT folder on this machine; null where its content is not here. */
  readonly path: string | null;
  /** Null where its content is not here. */
  readonly facts: AdapterFacts | null;
  /** The files that it consists of, by name. */
  readonly files: ReadonlyMap<string, ObtainedFile>;
};

const MAX_CONFIG = 1 << 20;

/**
 * Reads an adapter: a PEFT folder, or a GGUF file.
 * @param mayBeAway whether it is enough to know its digest, because nothing is to be asked
 * @throws CupelError `file-missing` where it, or the content behind its Git LFS pointer, is not here; `config` for what is malformed
 */
export async function readAdapter(path: string, files: AdapterFiles, mayBeAway: boolean): Promise<LocalAdapter> {
  const names = await files.list(path);
  const adapter = names.length > 0 ? await readFolder(path, names, files) : await readFileAdapter(path, files);
  if (adapter.path === null && !mayBeAway) throw awayError(files.name(path));
  return adapter;
}

/** A file that is known by its digest, but whose content is somewhere else. */
export function awayError(file: string): CupelError {
  return new CupelError('provider-setup', 'is a Git LFS pointer, and the file behind it is not here', {
    place: { file },
    remedy: 'Run `git lfs pull`, or check out with `lfs: true`; for the base commit: `git lfs fetch origin REF`.',
  });
}

async function readFileAdapter(path: string, files: AdapterFiles): Promise<LocalAdapter> {
  const file = await files.obtain(path);
  if (file === null)
    throw new CupelError('file-missing', 'does not exist', {
      place: { file: files.name(path) },
      remedy: 'Correct `adapter.path`, or add the adapter.',
    });
  const name = posix.basename(path);
  const facts = file.path === null ? null : describeGgufAdapter(await readGguf(file.path, files.name(path)), files.name(path));
  return {
    name: name.replace(/\.\w+$/, ''),
    sha256: file.sha256,
    configSha256: null,
    bytes: file.bytes,
    path: file.path,
    facts,
    files: new Map([[name, file]]),
  };
}

async function readFolder(folder: string, names: readonly string[], files: AdapterFiles): Promise<LocalAdapter> {
  const config = await part(folder, PEFT_CONFIG, names, files);
  if (!names.includes(PEFT_WEIGHTS) && names.includes(PEFT_PICKLE))
    throw new CupelError('config', `holds ${PEFT_PICKLE}, a pickle, which runs code when it is read`, {
      place: { file: files.name(folder) },
      remedy: `Save it with \`safe_serialization=True\`, as ${PEFT_WEIGHTS}.`,
    });
  const weights = await part(folder, PEFT_WEIGHTS, names, files);
  const parts = new Map<string, ObtainedFile>();
  for (const name of names) parts.set(name, await part(folder, name, names, files));
  return {
    name: posix.basename(folder),
    sha256: weights.sha256,
    configSha256: config.sha256,
    bytes: weights.bytes,
    path: await files.gather(parts),
    facts: await describeFolder(folder, config, weights, files),
    files: parts,
  };
}

async function part(folder: string, name: string, names: readonly string[], files: AdapterFiles): Promise<ObtainedFile> {
  const found = names.includes(name) ? await files.obtain(posix.join(folder, name)) : null;
  if (found !== null) return found;
  throw new CupelError('file-missing', `is no PEFT folder: it has no ${name}`, {
    place: { file: files.name(folder) },
    remedy: 'Name the folder that `save_pretrained` of PEFT wrote, or a GGUF file.',
  });
}

async function describeFolder(
  folder: string,
  config: ObtainedFile,
  weights: ObtainedFile,
  files: AdapterFiles,
): Promise<AdapterFacts | null> {
  if (config.path === null || weights.path === null) return null;
  const configName = files.name(posix.join(folder, PEFT_CONFIG));
  const weightsName = files.name(posix.join(folder, PEFT_WEIGHTS));
  if (config.bytes > MAX_CONFIG) throw new CupelError('config', 'is too large for a config', { place: { file: configName } });
  const text = decodeText(await readFile(config.path), configName);
  return describePeft(text, configName, await readSafetensors(weights.path, weightsName), weightsName);
}
