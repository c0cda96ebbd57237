/** Writes what a harvest found: proposals, golden set, payloads, report. A file whose text would not change is not touched. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Deps } from '../../deps.js';
import { decodeText } from '../../documents/text.js';
import { CupelError } from '../../errors.js';
import { sha256 } from '../../fingerprint.js';
import { renderGoldenSet } from '../../harvest/golden-set.js';
import { type Proposal, toLine, withoutNote } from '../../harvest/proposal.js';
import type { Harvest } from './harvest-proposals.js';
import { renderHtml, renderMarkdown } from './harvest-report.js';

export type HarvestPaths = {
  readonly out?: string;
  readonly report?: string;
  readonly write?: string;
  /** Absolute folder for rejected answers and feedback; null where they stand in the cases. */
  readonly payloads: string | null;
};

/**
 * Writes the files and names them as the user would.
 * @throws CupelError `record-unwritable`, `usage` for a folder where a file is meant
 */
export function writeHarvest(found: Harvest, paths: HarvestPaths, deps: Deps): readonly string[] {
  const proposals = paths.payloads === null ? found.proposals : withPayloads(found, paths.payloads, deps);
  const files: string[] = [];
  if (paths.out !== undefined) files.push(writeText(paths.out, proposals.map((one) => `${toLine(one)}\n`).join(''), deps));
  if (paths.write !== undefined) {
    const absolute = resolve(deps.cwd, paths.write);
    const before = existsSync(absolute) ? decodeText(readFileSync(absolute), paths.write) : '';
    const after = renderGoldenSet(before, { added: proposals.map(withoutNote), gained: found.gained });
    if (after !== before) files.push(writeText(paths.write, after, deps));
  }
  if (paths.report !== undefined) {
    files.push(writeText(join(paths.report, 'harvest.md'), renderMarkdown(found), deps));
    files.push(writeText(join(paths.report, 'harvest.html'), renderHtml(found), deps));
  }
  return files;
}

/** Rejected answers and feedback in files named by their content; the case holds the hash. */
function withPayloads({ judged, proposals }: Harvest, folder: string, deps: Deps): readonly Proposal[] {
  const texts = new Map<string, string>();
  for (const { turn } of judged) {
    const { format, trace, history, input, output, context, tools, feedback } = turn;
    texts.set(
      `${format} ${trace}`,
      `${JSON.stringify({ source: format, trace, history, input, output, context, tools, feedback }, null, 2)}\n`,
    );
  }
  return proposals.map((proposal) => {
    const origins = Array.isArray(proposal.provenance) ? proposal.provenance : [proposal.provenance ?? {}];
    const stored = origins.map((origin) => {
      const text = texts.get(`${origin.source ?? ''} ${origin.trace ?? ''}`);
      if (text === undefined) return origin;
      const digest = sha256(text);
      writeText(join(folder, `${digest}.json`), text, deps);
      return { ...origin, payload: `sha256:${digest}` };
    });
    return { ...proposal, provenance: stored.length === 1 ? (stored[0] ?? {}) : stored };
  });
}

function writeText(path: string, text: string, deps: Deps): string {
  const absolute = resolve(deps.cwd, path);
  const there = statSync(absolute, { throwIfNoEntry: false });
  if (there !== undefined && !there.isFile())
    throw new CupelError('usage', 'is a folder, not a file', { place: { file: path }, remedy: 'Name a file.' });
  try {
    if (there === undefined || readFileSync(absolute, 'utf8') !== text) {
      mkdirSync(dirname(absolute), { recursive: true });
      writeFileSync(absolute, text);
    }
  } catch (error) {
    throw new CupelError('record-unwritable', 'cannot be written', {
      place: { file: path },
      remedy: 'Check the folder and its permissions.',
      cause: error,
    });
  }
  return path;
}
