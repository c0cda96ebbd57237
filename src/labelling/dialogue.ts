/** Labelling in a terminal: one answer at a time, one line an item. */
import { type Field, readValue } from './field.js';
import type { LabelSession, Position, Values } from './session.js';

/** The terminal as a dialogue needs it. */
export type Speaker = {
  readonly write: (text: string) => void;
  /** Asks for one line; null when there is none any more (end of input, interruption). */
  readonly ask: (question: string) => Promise<string | null>;
  /** Foreign text without anything that a terminal obeys. */
  readonly clean: (text: string) => string;
};

const HELP = 'Type a value and Enter. s: skip this answer, b: back, c: comment, q: stop (what you said is kept).';

/** Goes through the session until nothing is left or the annotator stops. */
export async function runDialogue(session: LabelSession, speaker: Speaker): Promise<void> {
  speaker.write(`${HELP}\n`);
  for (let position = session.current(); position !== null; position = session.current()) {
    show(position, speaker);
    const said = await askAll(session, position, speaker);
    if (said === 'stop') return;
    if (said === 'skip') session.skip();
    else if (said === 'back') {
      if (!session.back()) speaker.write('This is the first answer.\n');
    } else {
      const problem = session.submit(said.values, said.comment);
      if (problem !== null) speaker.write(`${speaker.clean(problem)}\n`);
    }
  }
  speaker.write('Nothing is left to label.\n');
}

function show({ task, done, total }: Position, { write, clean }: Speaker): void {
  write(`\n[${done + 1} of ${total}] ${'-'.repeat(48)}\n`);
  const answer = task.output === '' ? [] : [{ name: 'answer', text: task.output }];
  for (const { name, text } of [...task.readings, ...answer]) {
    const lines = text.split('\n').map((line) => `  ${clean(line)}`);
    write(`${clean(name)}:\n${lines.join('\n')}\n`);
  }
}

type Said = { readonly values: Values; readonly comment: string } | 'stop' | 'skip' | 'back';

async function askAll({ fields }: LabelSession, before: Position, speaker: Speaker): Promise<Said> {
  const values: Record<string, Values[string]> = { ...before.values };
  let { comment } = before;
  for (const field of fields) {
    for (;;) {
      const typed = await speaker.ask(questionOf(field, values[field.id], speaker));
      const word = typed?.trim().toLowerCase();
      if (typed === null) return 'stop';
      // A label that is called like a command is a label.
      const value = readValue(field, typed);
      if (value === undefined) {
        if (word === 'q') return 'stop';
        if (word === 's') return 'skip';
        if (word === 'b') return 'back';
        if (word === 'c') {
          comment = (await speaker.ask('comment: ')) ?? comment;
          continue;
        }
        if (word === '' && (!field.required || values[field.id] !== undefined)) break;
        speaker.write(`Write ${speaker.clean(field.words)}, or s, b, c, q.\n`);
        continue;
      }
      values[field.id] = value;
      break;
    }
  }
  return { values, comment };
}

function questionOf({ id, question, choices, words, required }: Field, earlier: Values[string] | undefined, { clean }: Speaker): string {
  const meanings = (choices ?? [])
    .filter(({ meaning }) => meaning !== null)
    .map(({ value, meaning }) => `    ${value} = ${clean(meaning ?? '')}\n`);
  const keys =
    choices === null
      ? words
      : choices.map(({ value, key }) => (key === null || key === String(value) ? String(value) : `${key} ${value}`)).join(' / ');
  const before = earlier === undefined ? '' : `, Enter keeps ${earlier}`;
  const open = required ? '' : ', Enter leaves it out';
  return `${clean(question)}\n${meanings.join('')}${clean(id)} [${clean(keys)}${before === '' ? open : before}]: `;
}
