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

/**
 * Colours of verdicts in the 256 that terminals agree on: a theme's own yellow is not to be read on white, nor its blue on black. These have
 * a contrast of 3 or more with either, and with the backgrounds of the usual themes.
 */
const HUES = { good: 29, bad: 167, unsure: 130 } as const;

/** How a report writes on one terminal. */
export type Pen = {
  readonly columns: number;
  readonly paint: ReturnType<typeof colors.createColors>;
  /** Our own words, with signs that the terminal can show. */
  own(text: string): string;
  /** Foreign text on one line, without anything that a terminal or a runner obeys. */
  foreign(text: string, max: number, cut?: 'end' | 'middle'): string;
  readonly signs: Readonly<Record<Tone | 'none', string>>;
  /** In the colour of a tone. */
  tint(tone: Tone | 'none', text: string): string;
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
    tint: (tone, text) => {
      if (!colour || tone === 'none') return text;
      return `\u001b[38;5;${HUES[tone === 'broken' ? 'bad' : tone]}m${text}\u001b[39m`;
    },
    signs: unicode
      ? { good: '✔', bad: '✖', unsure: '!', broken: '✖', none: ' ' }
      : { good: '+', bad: 'x', unsure: '!', broken: 'x', none: ' ' },
  };
}

/** Parts `::` and `##[` wherever they stand: a log may wrap a line just there. */
export function partCommands(text: string): string {
  return text.replace(/:(?=:)/g, ': ').replaceAll('##[', '## [');
}
