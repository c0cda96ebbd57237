/** A suite whose judge and drafter are scripted, and answers that people labelled. */
import { aFolder } from './folder.js';
import { jsonl } from './gate-run.js';
import type { ChatMessage } from './model-server.js';

/** What an answer of the labelled set says, by its number: people call it good when it names the days. */
export type LabelledAnswer = { readonly polite: boolean; readonly days: boolean; readonly oddity?: boolean };

const textOf = (index: number, { polite, days, oddity }: LabelledAnswer): string =>
  `${polite ? 'With pleasure!' : 'No.'} ${days ? 'You have 30 days.' : 'You have some time.'}${oddity === true ? ' Odd.' : ''} (${index})`;

export type LabelledSuite = {
  readonly baseUrl: string;
  readonly answers: readonly LabelledAnswer[];
  readonly mode?: (index: number) => string;
  readonly more?: string;
  readonly rubric?: string;
};

export const DRAFT_RUBRIC = `# What support answers are held to.
rubric: grounded
scale: { type: binary }
items:
  - id: policy
    criterion: Is helpful. # too vague
  - { id: tone, criterion: "Is kind." }
`;

/** Writes it: one answer a case, one person. */
export function aLabelledSuite({ baseUrl, answers, mode, more = '', rubric = DRAFT_RUBRIC }: LabelledSuite): string {
  const model = `provider: openai-compatible, base_url: "${baseUrl}", model: j`;
  const text = (index: number, answer: LabelledAnswer) => textOf(index, answer);
  return aFolder({
    'evals/s/suite.yaml': `suite: s\ngolden: [golden.jsonl]\ncandidate: { provider: recorded, outputs: outputs.jsonl }\nscorers:\n  - { id: grounded, judge: { rubric: rubrics/grounded.yaml, ${model} } }\n${more}`,
    'evals/s/rubrics/grounded.yaml': rubric,
    'evals/s/golden.jsonl': jsonl(
      answers.map((_, index) => ({
        id: `c${index}`,
        input: `question ${index}`,
        ...(mode === undefined ? {} : { provenance: { mode: mode(index) } }),
      })),
    ),
    'evals/s/outputs.jsonl': jsonl(answers.map((answer, index) => ({ case: `c${index}`, output: text(index, answer) }))),
    'labels.jsonl': jsonl(
      answers.map((answer, index) => ({
        case: `c${index}`,
        item: 'policy',
        value: answer.days,
        output: text(index, answer),
        annotator: 'ann',
      })),
    ),
  });
}

/** The answer in a judge's prompt, and the criterion that it grades by. */
export function readGrading(messages: readonly ChatMessage[]): {
  readonly answer: string;
  readonly criterion: string;
  readonly nonce: string;
} {
  const prompt = messages.at(-1)?.content ?? '';
  const [, nonce = '', answer = ''] = /<<<begin answer ([0-9a-f]{32})>>>\n([\s\S]*?)\n<<<end answer/.exec(prompt) ?? [];
  return { answer, criterion: /"policy" \(weight 1\): (.*)/.exec(prompt)?.[1] ?? '', nonce };
}

/** What a judge replies who finds both items met, or not. */
export const grades = (policy: boolean): string =>
  JSON.stringify({
    items: { policy: { reason: policy ? 'it helps' : 'it does not help', score: policy }, tone: { reason: 'r', score: policy } },
  });

export const isDrafting = (messages: readonly ChatMessage[]): boolean =>
  messages[0]?.content.startsWith('You write one item of a rubric') === true;

export const aDraft = (criterion: string, anchors: readonly object[] = []): string =>
  JSON.stringify({ reflection: 'r', criterion, anchors });
