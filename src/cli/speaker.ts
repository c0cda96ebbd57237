/** A dialogue line by line, on the process's own terminal or on whatever is piped into it. */
import { createInterface } from 'node:readline';
import type { OwnedSpeaker } from '../commands/judging/label.js';
import { cleanLine } from '../reporters/clean-text.js';
import { partCommands } from '../reporters/terminal-text.js';

const LINE = 2000;

/** Lines that came before they were asked for wait: whoever pipes answers in need not know when. */
export function openSpeaker(stdin: NodeJS.ReadStream, stdout: NodeJS.WriteStream): OwnedSpeaker {
  const lines: string[] = [];
  const waiting: ((line: string | null) => void)[] = [];
  let isOver = false;
  const reader = createInterface({
    input: stdin,
    ...(stdin.isTTY && stdout.isTTY ? { output: stdout, terminal: true } : { terminal: false }),
  });
  reader.on('line', (line) => {
    const next = waiting.shift();
    if (next === undefined) lines.push(line);
    else next(line);
  });
  reader.on('close', () => {
    isOver = true;
    for (const next of waiting.splice(0)) next(null);
  });
  return {
    write: (text) => stdout.write(text),
    ask: (question) => {
      const [kept] = lines.splice(0, 1);
      if (stdin.isTTY && stdout.isTTY) {
        reader.setPrompt(question);
        reader.prompt();
      } else stdout.write(question);
      if (kept !== undefined) return Promise.resolve(kept);
      return isOver ? Promise.resolve(null) : new Promise((answered) => waiting.push(answered));
    },
    clean: (text) => (text.trim() === '' ? '' : partCommands(cleanLine(text, LINE))),
    close: () => reader.close(),
  };
}
