/** What to do about a calibration's figures, in sentences. Names and numbers only. */

import { count, percent, someOf } from '../wording.js';
import { type Calibration, type JudgeFigures, type JuryFigures, MIN_KAPPA, MIN_LABELS } from './calibration.js';

/** Below this two people do not mean the same by an item (Krippendorff's "tentative conclusions" begin at .667). */
const MIN_HUMAN_ALPHA = 0.667;
/** Labels below which agreement of people says little. */
const MIN_SHARED = 20;
/** A correlation or a lean that is worth a sentence. */
const NOTABLE_LENGTH = 0.3;
const NOTABLE_LEAN = 0.1;
const NOTABLE_GAP = 0.1;
const MIN_ICC = 0.7;
const SHOWN = 5;

type Figures = Omit<Calibration, 'advice'>;

/** Everything that the figures advise, the most important first. */
export function adviseOn(figures: Figures): string[] {
  const whole = mainFigures(figures.judges);
  return [
    ...juryAdvice(figures.jury, whole),
    ...whole.flatMap((judge) => labelAdvice(judge)),
    ...ambiguityAdvice(figures),
    ...figures.judges.flatMap((judge) => biasAdvice(judge)),
    ...conflictAdvice(figures),
  ];
}

/** Of each judge the figures of `overall`, or those of its items where it has none. */
function mainFigures(judges: readonly JudgeFigures[]): JudgeFigures[] {
  const names = new Set(judges.filter(({ item }) => item === 'overall').map(({ name }) => name));
  return judges.filter(({ name, item }) => item === 'overall' || !names.has(name));
}

function juryAdvice(jury: JuryFigures | null, judges: readonly JudgeFigures[]): string[] {
  if (jury === null || jury.accuracy === null || jury.drop.length === 0) return [];
  const left = judges.filter(({ name, item }) => item === jury.item && !jury.drop.includes(name));
  const [only] = left;
  const alone =
    left.length === 1 && only !== undefined && only.accuracy !== null ? `; ${only.name} alone is right ${percent(only.accuracy)}` : '';
  return [`Drop ${someOf(jury.drop)} from the jury: with all judges the majority is right ${percent(jury.accuracy)} of the time${alone}.`];
}

/** How many more labels, or why labels do not help. */
function labelAdvice({ name, item, labels, kappa, status, missing, n }: JudgeFigures): string[] {
  const who = `${name} on ${item}`;
  const lost =
    n > 0 && missing > n / 20 ? [`${who}: ${count(missing, 'verdict')} of ${n + missing} not given; they are in no figure.`] : [];
  if (status === 'stale') return [...lost, `${who}: the judge has changed since these verdicts; let it judge again.`];
  if (status === 'calibrated' || n === 0) return lost;
  if (labels < MIN_LABELS)
    return [...lost, `${who}: ${count(MIN_LABELS - labels, 'more label')} to reach the ${MIN_LABELS} that a calibration needs.`];
  const { value, low } = kappa;
  if (value === null || low === null)
    return [...lost, `${who}: all labels are alike, so kappa is not defined; label answers of the other kind.`];
  if (value <= MIN_KAPPA)
    return [
      ...lost,
      `${who}: kappa ${value.toFixed(2)} is not above ${MIN_KAPPA}: more labels will not help. Revise the rubric or take another judge.`,
    ];
  const needed = Math.ceil(labels * ((value - low) / (value - MIN_KAPPA)) ** 2);
  return [
    ...lost,
    `${who}: about ${count(needed - labels, 'more label')} would lift the lower bound of kappa from ${low.toFixed(2)} to ${MIN_KAPPA}.`,
  ];
}

/** Where people differ, the rubric is at fault; where only the judge does, the item's words or the judge. */
function ambiguityAdvice({ people, conflicts, judges }: Figures): string[] {
  const unclear = people.filter(({ n, alpha }) => n >= MIN_SHARED && alpha.value !== null && alpha.value < MIN_HUMAN_ALPHA);
  const sentences = unclear.map(({ item, alpha }) => {
    const cases = conflicts.filter((conflict) => conflict.item === item).map((conflict) => conflict.case);
    const examples = cases.length === 0 ? '' : ` Read ${someOf(cases, SHOWN)} and say in the item what decides there.`;
    return `The item ${item} is ambiguous: people agree on it with an alpha of ${(alpha.value ?? 0).toFixed(2)} only.${examples}`;
  });
  const weak = judges.filter(
    ({ item, labels, kappa }) =>
      labels >= MIN_SHARED && kappa.high !== null && kappa.high < MIN_HUMAN_ALPHA && !unclear.some((other) => other.item === item),
  );
  return [
    ...sentences,
    ...weak.map(
      ({ name, item, kappa, examples }) =>
        `${name} reads the item ${item} otherwise than people do (kappa ${(kappa.value ?? 0).toFixed(2)}): see ${someOf(examples, SHOWN)}.`,
    ),
  ];
}

function biasAdvice({ name, item, n, lengthCorrelation, firstPosition, trialIcc }: JudgeFigures): string[] {
  const who = `${name} on ${item}`;
  const sentences: string[] = [];
  if (n >= MIN_SHARED && lengthCorrelation !== null && Math.abs(lengthCorrelation) >= NOTABLE_LENGTH)
    sentences.push(
      `${who}: scores go with the ${lengthCorrelation > 0 ? 'greater' : 'smaller'} length of the answer (rank correlation ${lengthCorrelation.toFixed(2)}).`,
    );
  if (n >= MIN_SHARED && firstPosition !== null && Math.abs(firstPosition - 0.5) >= NOTABLE_LEAN)
    sentences.push(
      `${who}: prefers the answer shown ${firstPosition > 0.5 ? 'first' : 'second'} (${percent(Math.max(firstPosition, 1 - firstPosition))} of its choices); ask in both orders.`,
    );
  if (trialIcc !== null && trialIcc < MIN_ICC)
    sentences.push(`${who}: repeats itself poorly (ICC ${trialIcc.toFixed(2)}); let it judge an answer several times: \`trials: 3\`.`);
  return sentences;
}

function conflictAdvice({ conflicts, humanAgreement, judges }: Figures): string[] {
  const open =
    conflicts.length === 0
      ? []
      : [`${count(conflicts.length, 'label')} without a majority of people, in no judge's figures: settle them and calibrate again.`];
  const best = Math.max(...humanAgreement.map(({ kappa }) => kappa ?? -1));
  const near = judges.filter(({ kappa }) => humanAgreement.length > 0 && kappa.value !== null && kappa.value > best + NOTABLE_GAP);
  return [
    ...open,
    ...near.map(
      ({ name, item }) =>
        `${name} on ${item} agrees with the majority better than two people with each other: the labels are the bound now.`,
    ),
  ];
}
