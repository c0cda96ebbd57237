/** An adapter in one phrase: what it is, how large, and by which digest it is known. */
import type { AdapterReport } from '../domain/report.js';
import { formatCount, formatQuantity } from './numbers.js';

const FORMATS = { peft: 'PEFT', gguf: 'GGUF', id: '' } as const;
/** Digits of a digest that a person compares. */
const DIGEST = 12;

/** `show` makes the names, which come from files, safe for where they are shown. */
export function adapterWords(adapter: AdapterReport, show: (foreign: string) => string): string {
  const { name, format, kind, rank, alpha, targetModules, base, bytes, sha256, scale } = adapter;
  const what = [format === null ? '' : FORMATS[format], kind === null ? '' : show(kind)].filter((word) => word !== '').join(' ');
  const facts = [
    what,
    rank === null ? '' : `rank ${formatCount(rank)}`,
    alpha === null ? '' : `alpha ${Number(alpha.toFixed(3))}`,
    targetModules.length === 0 ? '' : formatQuantity(targetModules.length, 'target module'),
    bytes === null ? '' : `${(bytes / 2 ** 20).toFixed(1)} MiB`,
    base === null ? '' : `base ${show(base)}`,
    scale === 1 ? '' : `scale ${scale}`,
    sha256 === null ? '' : `sha256 ${show(sha256.slice(0, DIGEST))}`,
  ].filter((fact) => fact !== '');
  return facts.length === 0 ? show(name) : `${show(name)} (${facts.join(', ')})`;
}
