/** What `harvest` prints for people. No text of a trace is in it. */

import type { HarvestOutcome } from '../commands/harvest/harvest.js';
import type { Leak } from '../commands/harvest/harvest-check.js';
import { printable } from '../documents/printable.js';

const MOST_SKIPPED = 10;
const MOST_MODES = 12;

export function renderHarvest({ result, sources, files }: HarvestOutcome): string {
  const lines = [
    ...sources.map(({ name, kind }) => `${printable(name)}: ${printable(kind)}`),
    '',
    `read          ${result.read} records of ${result.conversations} conversations`,
    `failures      ${result.failures}`,
    `good answers  ${result.good}`,
    `duplicates    ${result.duplicates}`,
    `redacted      ${
      Object.entries(result.redacted)
        .map(([kind, count]) => `${count} ${kind}`)
        .join(', ') || 'nothing'
    }`,
    `proposed      ${result.written}`,
    ...(result.read === 0 ? ['', 'The files hold no answer that could become a case.'] : []),
    ...(result.modes.length === 0 ? [] : ['', 'Failure modes:']),
    ...result.modes.slice(0, MOST_MODES).map(({ name, size }) => `  ${String(size).padStart(5)}  ${printable(name)}`),
    ...(result.modes.length > MOST_MODES ? [`         and ${result.modes.length - MOST_MODES} more`] : []),
    ...(result.skipped.length === 0 ? [] : ['', 'Skipped:']),
    ...result.skipped.slice(0, MOST_SKIPPED).map(({ where, why }) => `  ${printable(where)} ${printable(why)}`),
    ...(result.skipped.length > MOST_SKIPPED ? [`  and ${result.skipped.length - MOST_SKIPPED} more (all of them with --json)`] : []),
    ...(files.length === 0 ? [] : ['', ...files.map((file) => `Written: ${printable(file)}`)]),
  ];
  return `${lines.join('\n')}\n`;
}

export function renderLeaks(leaks: readonly Leak[]): string {
  if (leaks.length === 0) return 'No personal data and no secret was found.\n';
  return `${leaks.map(({ file, line, kind }) => `${printable(file)}:${line}: holds a ${kind}`).join('\n')}\n`;
}
