// Runs answer.sql on a small database, in which it may only read, and compares the rows.
import { deepStrictEqual } from 'node:assert';
import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

const { expected } = JSON.parse(readFileSync(0, 'utf8'));
const setup = new DatabaseSync('shop.db');
setup.exec(`
  CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT, days INTEGER, total INTEGER);
  INSERT INTO orders VALUES (1, 'Ada', 2, 10), (2, 'Bo', 7, 12), (3, 'Ada', 5, 15), (4, 'Ada', 9, 5);
`);
setup.close();
const rows = new DatabaseSync('shop.db', { readOnly: true }).prepare(readFileSync('answer.sql', 'utf8')).all();
deepStrictEqual(
  rows.map((row) => Object.values(row)),
  expected,
);
