/** Text for a terminal, which may be the log of a runner that reads commands out of it. */
import colors from 'picocolors';
import { cleanLine } from './clean-text.js';
import type { Tone } from './verdict-line.js';

export type TerminalOptions = {
  readonly colour: boolean;
  /** Width to fit into; at least 60 are used. */
  readonly columns: number;
  /** Whether signs beyond ASCII can be shown; as `colour` when not given. Names from the suite are shown as they are. */
  readonly unicode?: boolean;
};

/** How a report writes on one terminal. */
export type Pen = {
  readonly columns: number;
  readonly paint: ReturnType<typeof colors.createColors>;
  /** Our own words, with signs that the terminal can show. */
  own(text: string): string;
  /** Foreign text on one line, without anything that a terminal or a runner obeys. */
  foreign(text: string, max: number, cut?: 'end' | 'middle'): string;
  readonly signs: Readonly<Record<Tone | 'none', string>>;
};

const ASCII: Readonly<Record<string, string>> = { '–': '-', '→': '->', '·': '|', '…': '...', '“': '"', '”': '"', '\u00A0': ' ' };

/** Everything that depends on the terminal, in one place. */
export function takePen({ colour, columns, unicode = colour }: TerminalOptions): Pen {
  const own = (text: string) => (unicode ? text : text.replace(/[–→·…“”\u00A0]/g, (sign) => ASCII[sign] ?? sign));
  return {
    columns: Math.max(60, Number.isFinite(columns) ? Math.floor(columns) : 80),
    paint: colors.createColors(colour),
    own,
    foreign: (text, max, cut) => own(partCommands(cleanLine(text, max, cut))),
    signs: unicode
      ? { good: '✔', bad: '✖', unsure: '!', broken: '✖', none: ' ' }
      : { good: '+', bad: 'x', unsure: '!', broken: 'x', none: ' ' },
  };
}

/** Parts `::` and `##[` wherever they stand: a log may wrap a line just there. */
export function partCommands(text: string): string {
  return text.replace(/:(?=:)/g, ': ').replaceAll('##[', '## [');
}
