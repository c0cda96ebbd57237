/** The axes of the charts: ticks with their lines through the box, names, and what an axis is called. */
import { type Box, INK } from '../chart.js';
import { Label, Level, Upright } from './shapes.js';
import { apart, type Tick } from './ticks.js';

/** Px from the box to the middle of the words below it, and of the axis's title below those. */
const WORDS_BELOW = 15;
const TITLE_BELOW = 34;
const WORDS_BESIDE = 8;

/** Figures or times from left to right. */
export function LevelAxis({ box, ticks, title }: { readonly box: Box; readonly ticks: readonly Tick[]; readonly title?: string }) {
  return (
    <g>
      {ticks.map(({ at }) => (
        <Upright key={at} at={at} box={box} ink={INK.line} />
      ))}
      <Below box={box} ticks={ticks} />
      {title !== undefined && <Title box={box} title={title} />}
    </g>
  );
}

/** Names from left to right, as many as there is room for. */
export function NameAxis({ box, ticks, title }: { readonly box: Box; readonly ticks: readonly Tick[]; readonly title: string }) {
  return (
    <g>
      <Level at={box.bottom} box={box} ink={INK.line} />
      <Below box={box} ticks={apart(ticks)} />
      <Title box={box} title={title} />
    </g>
  );
}

/** Figures from the bottom up. */
export function UprightAxis({ box, ticks }: { readonly box: Box; readonly ticks: readonly Tick[] }) {
  return (
    <g>
      {ticks.map(({ at }) => (
        <Level key={at} at={at} box={box} ink={INK.line} />
      ))}
      {ticks.map(({ at, text }) => (
        <Label key={at} text={text} at={[box.left - WORDS_BESIDE, at]} ink={INK.muted} anchor="end" />
      ))}
    </g>
  );
}

function Below({ box, ticks }: { readonly box: Box; readonly ticks: readonly Tick[] }) {
  return ticks.map(({ at, text }) => <Label key={at} text={text} at={[at, box.bottom + WORDS_BELOW]} ink={INK.muted} anchor="middle" />);
}

function Title({ box, title }: { readonly box: Box; readonly title: string }) {
  return <Label text={title} at={[(box.left + box.right) / 2, box.bottom + TITLE_BELOW]} ink={INK.muted} anchor="middle" />;
}
