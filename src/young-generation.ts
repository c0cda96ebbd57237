/**
 * Bounds the part of the heap in which new objects are made. V8 doubles it whenever as much survived as it holds, up to 128 MiB on a
 * machine with plenty of memory, and never mind how little lives there: a run of thousands of requests, each soon forgotten, ends with
 * most of its memory in it. What a run needs at a time fits into 32 MiB; smaller ones have requests in flight promoted and kept.
 */
const BOUND_BYTES = 32 << 20;
const LOOK_MS = 100;

/** What it looks at, and how it stops the growth. */
type Heap = { readonly youngBytes: () => number; readonly stopGrowth: () => void };

/** Looks on until the bound is reached, and stops the growth there. It keeps no process alive, and loads nothing before its first look. */
export function boundYoungGeneration(open: () => Promise<Heap> = openV8): void {
  const look = async (): Promise<void> => {
    const heap = await open();
    if (heap.youngBytes() < BOUND_BYTES) setTimeout(look, LOOK_MS).unref();
    else heap.stopGrowth();
  };
  setTimeout(look, LOOK_MS).unref();
}

async function openV8(): Promise<Heap> {
  const { getHeapSpaceStatistics, setFlagsFromString } = await import('node:v8');
  return {
    youngBytes: () => getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0,
    // Of the two flags this is the one that V8 reads at every growth; the largest size is read once, before any of our code runs.
    stopGrowth: () => setFlagsFromString('--semi-space-growth-factor=1'),
  };
}
