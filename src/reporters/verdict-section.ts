/** The top of a report in Markdown: the verdict, why, what to do next, and whether the gate itself was changed. */
import type { PolicyChange, Reason, Report } from '../domain/report.js';
import type { Detail } from './detail.js';
import { code, plain } from './escape.js';
import { blocks, bullets } from './markdown-blocks.js';
import { formatCount } from './numbers.js';
import { remediesOf } from './remedies.js';
import { sortedJson } from './sorted-json.js';
import { isUncomparedPass, verdictLine } from './verdict-line.js';

/** Headline, reasons, next step. */
export function verdictSection(report: Report, detail: Detail): string {
  const { symbol, word, title, reasons } = verdictLine(report);
  return blocks(
    `### ${symbol} ${word} · ${plain(title, detail.sentence)}`,
    report.verdict.status === 'invalid'
      ? 'This run says nothing about the change, neither good nor bad: the evidence is missing or cannot be trusted, and the gate does not guess.'
      : '',
    acceptance(report, detail),
    ...whyAndNext(report, reasons, detail),
  );
}

function acceptance({ accepted }: Report, detail: Detail): string {
  if (accepted === null) return '';
  const { by, reason, sha } = accepted;
  return `**Accepted** by ${code(by, detail.name)} for commit ${code(sha.slice(0, 12), detail.name)}: “${plain(reason, detail.sentence)}”. A new push needs a new acceptance.`;
}

/** What the title leaves unsaid, each reason with its own remedy; a remedy that serves several reasons is given once. */
function whyAndNext(report: Report, untold: readonly Reason[], detail: Detail): readonly string[] {
  const say = ({ message }: Reason) => plain(message, detail.sentence);
  const isNothingToDo = report.accepted !== null || (report.verdict.status === 'pass' && !isUncomparedPass(report));
  if (isNothingToDo) {
    const shown = untold.filter((reason) => reason.code !== 'accepted');
    return [reasonList(shown, say, detail)];
  }
  const isUntold = new Set(untold);
  const next = remediesOf(report.verdict.reasons.filter((reason) => !isUntold.has(reason)));
  if (next.length === 0 && untold.length === 1) return [reasonList(untold, say, detail), `**Next:** ${remediesOf(untold).join(' ')}`];
  const given = new Set(next);
  const sayWithRemedy = (reason: Reason) => {
    const fresh = remediesOf([reason]).filter((remedy) => !given.has(remedy));
    for (const remedy of fresh) given.add(remedy);
    return [say(reason), ...fresh].join(' ');
  };
  return [
    next.length === 0 ? '' : `**Next:** ${next.join(' ')}`,
    untold.length === 0 ? '' : `**Also:**${untold.length === 1 ? ' ' : '\n'}${reasonList(untold, sayWithRemedy, detail)}`,
  ];
}

function reasonList(reasons: readonly Reason[], say: (reason: Reason) => string, detail: Detail): string {
  if (reasons.length <= 1) return reasons.map(say).join('');
  const more = reasons.length - detail.reasons;
  return bullets([...reasons.slice(0, detail.reasons).map(say), ...(more > 0 ? [`and ${formatCount(more)} more, in the run record`] : [])]);
}

const LABEL = 'A maintainer who agrees adds the label `cupel:gate-change`.';

/** Changes of the gate, its cases or its checks that the change under test brings along. */
export function gateChangeSection({ policyChanges }: Report, detail: Detail): string {
  if (policyChanges.length === 0) return '';
  const shown = policyChanges.slice(0, detail.policyChanges);
  const hidden = policyChanges.length - shown.length;
  return blocks(
    '#### ⚠️ This change touches the gate itself',
    policyChanges.some(({ inForce }) => inForce === 'head')
      ? `What is marked **in force** counted in this run.${policyChanges.some(({ inForce }) => inForce === 'base') ? ` ${LABEL}` : ''}`
      : `None of this is in force: the rules of the base commit gave the verdict. ${LABEL}`,
    bullets([
      ...shown.map((change) => changeLine(change, detail)),
      ...(hidden > 0 ? [`and ${formatCount(hidden)} more, in the run record`] : []),
    ]),
  );
}

function changeLine({ path, kind, base, head, inForce }: PolicyChange, detail: Detail): string {
  const value = (json: PolicyChange['base']) => code(typeof json === 'string' ? json : sortedJson(json), detail.name);
  const words = {
    changed: `changed from ${value(base)} to ${value(head)}`,
    added: head === null ? 'added' : `added: ${value(head)}`,
    removed: base === null ? 'removed' : `removed, it was ${value(base)}`,
  };
  return `${code(path, detail.name)} ${words[kind]}${inForce === 'head' ? ' (**in force**)' : ''}`;
}
