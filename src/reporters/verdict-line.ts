/** The first line of every report: a sign, a word, and the sentence that the gate gave with its verdict. */
import type { Reason, Report } from '../domain/report.js';

export type Tone = 'good' | 'bad' | 'unsure' | 'broken';

export type VerdictLine = {
  readonly tone: Tone;
  /** For pages that show emoji. */
  readonly symbol: string;
  readonly word: string;
  /** As the gate wrote it: it may hold names from the suite. */
  readonly title: string;
  /** What the title does not say yet. */
  readonly reasons: readonly Reason[];
};

/** A pass without a comparison: only floors, limits and must-pass cases could have failed. */
export function isUncomparedPass({ verdict }: Report): boolean {
  return verdict.status === 'pass' && verdict.reasons.some(({ code }) => code === 'no-baseline');
}

/** The verdict as one line; a pass without a comparison and an accepted regression are called so. */
export function verdictLine(report: Report): VerdictLine {
  const { title, reasons } = report.verdict;
  const bare = (text: string) => text.trim().replace(/\.$/, '');
  const isTold = (message: string) => bare(title) !== '' && message.trim().startsWith(bare(title));
  return { ...head(report), title: bare(title), reasons: reasons.filter(({ message }) => !isTold(message)) };
}

function head(report: Report): Pick<VerdictLine, 'tone' | 'symbol' | 'word'> {
  switch (report.verdict.status) {
    case 'pass':
      if (isUncomparedPass(report)) return { tone: 'unsure', symbol: '⚠️', word: 'Pass, but nothing was compared' };
      return { tone: 'good', symbol: '✅', word: 'Pass' };
    case 'regression':
      if (report.accepted !== null) return { tone: 'unsure', symbol: '☑️', word: 'Regression, accepted' };
      return { tone: 'bad', symbol: '❌', word: 'Regression' };
    case 'inconclusive':
      return { tone: 'unsure', symbol: '⚠️', word: 'Inconclusive' };
    case 'invalid':
      return { tone: 'broken', symbol: '⛔', word: 'Invalid' };
  }
}
