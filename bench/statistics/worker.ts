/** Measures cells on a thread of its own: a cell in, a tally out. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Cell } from './cells.js';
import { measure } from './measure.js';
import { readPairs } from './recorded-scores.js';

export type WorkerOptions = { readonly data: string; readonly seed: number };
export type Task = { readonly cell: Cell; readonly draws: number };

const { data, seed } = workerData as WorkerOptions;
const pairs = readPairs(data);
parentPort?.on('message', ({ cell, draws }: Task) => parentPort?.postMessage(measure(cell, pairs, draws, seed)));
