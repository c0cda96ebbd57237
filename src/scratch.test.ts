import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../test/builders/folder.js';
import { openScratch } from './scratch.js';

describe('temporary folders', () => {
  it('go when they are released, with all that is in them, and more than once does no harm', () => {
    const parent = aFolder();
    const { scratch } = openScratch(parent);
    const [one, other] = [scratch('run'), scratch('run')];
    writeFileSync(join(one.path, 'file'), 'text');
    expect(one.path).not.toBe(other.path);
    one.release();
    one.release();
    expect([existsSync(one.path), existsSync(other.path)]).toEqual([false, true]);
  });

  it('go at the end where nobody released them', () => {
    const parent = aFolder();
    const { scratch, close } = openScratch(parent);
    for (const name of ['base', 'run']) writeFileSync(join(scratch(name).path, 'file'), 'text');
    expect(readdirSync(parent).map((name) => name.slice(0, -7))).toEqual(['cupel-base', 'cupel-run'].sort());
    close();
    close();
    expect(readdirSync(parent)).toEqual([]);
  });
});
