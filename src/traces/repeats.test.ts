import { describe, expect, it } from 'vitest';
import { aFolder } from '../../test/builders/folder.js';
import { hasSignal } from '../domain/signals.js';
import { compareQuestions } from '../modes/repeated.js';
import { openExports } from './exports.js';
import { surveyExports } from './survey.js';

type Line = Readonly<Record<string, unknown>>;

/** For every turn of a table, in order: r for a retry, p for a rephrased question, - for neither. */
async function told(lines: readonly Line[], file = 't.jsonl'): Promise<string> {
  const cwd = aFolder({ [file]: lines.map((line) => `${JSON.stringify(line)}\n`).join('') });
  const { traces } = await surveyExports(await openExports([file], 'auto', { cwd }), compareQuestions);
  const signs = lines.map((line) => {
    const signals = traces.signals(traces.find(`${'request_id' in line ? 'helicone' : 'table'} ${line.id ?? line.request_id}`));
    return hasSignal(signals, 'retry') ? 'r' : hasSignal(signals, 'rephrase') ? 'p' : '-';
  });
  return signs.join('');
}

const at = (minute: number, second = 0): string => new Date(Date.UTC(2026, 10, 1, 12, minute, second)).toISOString();
const turn = (id: number, question: string, more: object = {}): Line => ({
  id,
  session_id: 's',
  created_at: at(id),
  question,
  answer: `answer ${id}`,
  ...more,
});
const ASKED = 'Why is my parcel still not here after two weeks?';

describe('a question that is asked again', () => {
  it('is a retry word for word, and rephrased in nearly the same words', async () => {
    expect(await told([turn(1, ASKED), turn(2, ASKED.toLowerCase())])).toBe('-r');
    expect(await told([turn(1, ASKED), turn(2, 'Why is the parcel not here yet, after two weeks?')])).toBe('-p');
    expect(await told([turn(1, ASKED), turn(2, 'Can I pay with a voucher in the shop?')])).toBe('--');
  });

  it('is told whichever of the two stands first in the file', async () => {
    expect(await told([turn(2, ASKED), turn(1, ASKED)])).toBe('r-');
  });

  it('is another one where it names another order, and none where it is a word or two', async () => {
    expect(await told([turn(1, 'Where is my order NA-1111 now, please?'), turn(2, 'Where is my order NA-2222 now, please?')])).toBe('--');
    expect(await told([turn(1, 'yes please'), turn(2, 'yes please')])).toBe('--');
  });

  it('is none in another conversation, within seconds, or the next day', async () => {
    expect(await told([turn(1, ASKED), turn(2, ASKED, { session_id: 'other' })])).toBe('--');
    expect(await told([turn(1, ASKED), turn(1.5, ASKED, { created_at: at(1, 2) })])).toBe('--');
    expect(await told([turn(1, ASKED), turn(2, ASKED, { created_at: '2026-11-02T12:00:00Z' })])).toBe('--');
  });

  it('is told from the earlier messages of a record, too', async () => {
    const request = (id: string, ...questions: string[]): Line => ({
      request_id: id,
      request_created_at: at(1),
      response_status: 200,
      request_body: {
        messages: questions.flatMap((content, index) => [
          ...(index > 0 ? [{ role: 'assistant', content: 'No idea.' }] : []),
          { role: 'user', content },
        ]),
      },
      response_body: { choices: [{ message: { role: 'assistant', content: 'No idea.' } }] },
    });
    expect(await told([request('a', ASKED), request('b', ASKED, ASKED), request('c', ASKED, 'Can I have a voucher for my trouble?')])).toBe(
      '-r-',
    );
  });

  it('is left to the fields of a format that carries it', async () => {
    expect(await told([turn(1, ASKED), turn(2, ASKED), turn(3, 'Who are you, anyway, and where?', { session_id: 'x', retry: 2 })])).toBe(
      '--r',
    );
  });
});
