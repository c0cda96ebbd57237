/** Temporary folders: each is gone when whoever asked for it lets it go, and all of them when the process ends. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scratch } from './deps.js';

export type ScratchRoom = {
  readonly scratch: Scratch;
  /** Takes away whatever nobody has let go yet. */
  readonly close: () => void;
};

/** A book of temporary folders below `parent`, an absolute path; the platform's own place by default. */
export function openScratch(parent: string = tmpdir()): ScratchRoom {
  const open = new Set<string>();
  const remove = (path: string): void => {
    open.delete(path);
    // What a program left there may still be going away.
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  };
  return {
    scratch: (name) => {
      const path = realpathSync(mkdtempSync(join(parent, `cupel-${name}-`)));
      open.add(path);
      return { path, release: () => remove(path) };
    },
    close: () => {
      for (const path of [...open]) remove(path);
    },
  };
}
