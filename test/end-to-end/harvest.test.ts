import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasShared, runBundle } from '../builders/bundle.js';
import { aFolder, writeFiles } from '../builders/folder.js';
import { readTruth, sharedTraces } from '../builders/traces.js';

type Row = {
  id: string;
  input: string;
  expected?: string;
  harvest?: { kind: string; why: string[]; mode?: string };
  provenance: { trace: string } | { trace: string }[];
};

const readRows = (path: string): Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
const tracesOf = ({ provenance }: Row): string[] => (Array.isArray(provenance) ? provenance : [provenance]).map(({ trace }) => trace);
const inTraces = (...files: string[]): string[] => files.map((file) => join(sharedTraces(), file));
const LANGFUSE = ['langfuse/traces-export.jsonl', 'langfuse/api-observations-v2.json', 'langfuse/api-scores-v3.json'];

describe.skipIf(!hasShared('data/traces/truth.json'))('cupel harvest', () => {
  it('finds the failures, merges the duplicates, and writes no personal datum', async () => {
    const cwd = aFolder();
    const done = await runBundle(['harvest', ...inTraces(...LANGFUSE), '--out', 'p.jsonl', '--report', 'report', '--json'], { cwd });
    expect(done).toMatchObject({ code: 0, stderr: '' });
    const summary = JSON.parse(done.stdout);
    expect(summary).toMatchObject({ conversations: 43, skipped: [], duplicates: 2 });
    const rows = readRows(join(cwd, 'p.jsonl'));
    const failing = rows.filter(({ harvest }) => harvest?.kind === 'failure');
    const { conversations } = readTruth();
    const found = (id: string) => failing.some((row) => tracesOf(row).includes(id));
    const missed = conversations.filter(({ failure, ids, feedback_turn }) => failure && !found(String(ids.langfuse?.[feedback_turn])));
    // Signals alone cannot see the answer that was thanked for.
    expect(missed.map(({ id }) => id)).toEqual(['d-001']);
    const written =
      ['p.jsonl', 'report/harvest.md', 'report/harvest.html'].map((file) => readFileSync(join(cwd, file), 'utf8')).join('\n') + done.stdout;
    for (const { pii, decoys } of conversations) {
      for (const { type, value } of pii) if (type !== 'address' && type !== 'name') expect(written).not.toContain(value);
      for (const decoy of decoys.filter((text) => rows.some(({ input }) => input.includes(text)))) expect(written).toContain(decoy);
    }
    const names = conversations.flatMap(({ pii }) => pii.filter(({ type }) => type === 'name'));
    expect(names.filter(({ value }) => written.includes(value))).toEqual([]);
  });

  it('adds to a golden set what is new, merges origins, and changes nothing the third time', async () => {
    const cwd = aFolder();
    const golden = join(cwd, 'golden.jsonl');
    const harvest = (...files: string[]) => runBundle(['harvest', ...inTraces(...files), '--write', 'golden.jsonl', '--json'], { cwd });
    const first = await harvest('langfuse/traces-export.jsonl', 'langfuse/api-scores-v3.json');
    expect(first.code).toBe(0);
    const before = readRows(golden);
    expect(before.every((row) => row.harvest === undefined)).toBe(true);
    const second = await harvest('langsmith/runs-root-only.jsonl', 'langsmith/feedback.jsonl');
    const after = readRows(golden);
    expect(JSON.parse(second.stdout)).toMatchObject({ written: 0 });
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after.filter((row) => tracesOf(row).length > 1).length).toBeGreaterThan(15);
    const bytes = readFileSync(golden);
    await harvest('langsmith/runs-root-only.jsonl', 'langsmith/feedback.jsonl');
    await harvest('langfuse/traces-export.jsonl', 'langfuse/api-scores-v3.json');
    expect(readFileSync(golden).equals(bytes)).toBe(true);
    const checked = await runBundle(['harvest', '--check', 'golden.jsonl'], { cwd });
    expect(checked).toMatchObject({ code: 0, stdout: 'No personal data and no secret was found.\n' });
  });

  it('the harvested set fails a prompt that brings an old failure back, and the comment names the trace', async () => {
    const cwd = aFolder();
    await runBundle(['harvest', ...inTraces(...LANGFUSE), '--write', 'golden.jsonl'], { cwd });
    const rows = readRows(join(cwd, 'golden.jsonl'));
    const incident = readTruth().conversations.find(({ id }) => id === 'd-012');
    const trace = String(incident?.ids.langfuse?.[0]);
    const returning = rows.find((row) => tracesOf(row).includes(trace));
    // A must-pass case that falls is asked again before it counts: three trials are recorded.
    const answers = (isOld: boolean) =>
      rows
        .flatMap(({ id, expected }) =>
          [0, 1, 2].map((trial) => ({
            case: id,
            trial,
            output: isOld && id === returning?.id ? incident?.output : (expected ?? 'I will find out.'),
          })),
        )
        .map((row) => `${JSON.stringify(row)}\n`)
        .join('');
    writeFiles(cwd, {
      'new.jsonl': answers(true),
      'old.jsonl': answers(false),
      'suite.yaml': [
        'suite: production',
        'golden: [golden.jsonl]',
        'candidate: { provider: recorded, outputs: new.jsonl }',
        'baseline: { provider: recorded, outputs: old.jsonl }',
        'case_checks: all',
        'scorers: [{ id: answered, check: { length: { min: 1 } } }]',
        'gate: { looks: 1, must_pass: { all: true } }',
        '',
      ].join('\n'),
    });
    const gated = await runBundle(['gate', 'suite.yaml', '--out', 'run'], { cwd });
    expect(gated.code).toBe(1);
    const comment = readFileSync(join(cwd, 'run/comment.md'), 'utf8').replaceAll('\u2060', '');
    expect(comment).toContain(`langfuse ${trace.slice(0, 12)}`);
    expect(comment).toContain('draft: does not say 14 days');
  });
});

describe('cupel harvest', () => {
  it('reads a table of any columns with a mapping, and names what it takes it for', async () => {
    const cwd = aFolder({
      'chats.csv':
        'Nr;Frage;Antwort;Daumen;Notiz\n1;Wo ist mein Paket?;Keine Ahnung.;runter;"Das hilft nicht, a@b.example"\n2;Danke!;Gern.;hoch;\n',
      'harvest.yaml': 'map: { id: Nr, input: Frage, output: Antwort, comment: Notiz }\nsignals: { comment: 1 }\n',
    });
    const done = await runBundle(['harvest', 'chats.csv', '--policy', 'harvest.yaml', '--out', 'p.jsonl'], { cwd });
    expect(done).toMatchObject({ code: 0, stderr: '' });
    expect(done.stdout).toContain('chats.csv: a table');
    const [row] = readRows(join(cwd, 'p.jsonl'));
    expect(row).toMatchObject({
      input: 'Wo ist mein Paket?',
      provenance: { source: 'table', trace: '1', signal: 'comment' },
      harvest: { why: ['comment'] },
    });
    expect(JSON.stringify(row)).toContain('<EMAIL_1>');
  });

  it('keeps rejected answers out of the golden set where the policy names a folder for them', async () => {
    const cwd = aFolder({
      't.jsonl': '{"id":"1","question":"May I return it?","answer":"Never ever, under no circumstances.","thumbs":"down"}\n',
      'harvest.yaml': 'payloads: private\n',
    });
    await runBundle(['harvest', 't.jsonl', '--policy', 'harvest.yaml', '--write', 'g.jsonl'], { cwd });
    const [row] = readRows(join(cwd, 'g.jsonl')) as unknown as [{ provenance: { payload: string }; rubric_notes?: string }];
    expect(row.rubric_notes).toBeUndefined();
    const digest = row.provenance.payload.replace('sha256:', '');
    expect(readFileSync(join(cwd, 'private', `${digest}.json`), 'utf8')).toContain('Never ever');
  });

  it('--check names file, line and kind of what a golden set still holds, and never the datum', async () => {
    const cwd = aFolder({ 'g.jsonl': '{"id":"a","input":"hello"}\n{"id":"b","input":"mail me: jo@mail.example"}\n' });
    const done = await runBundle(['harvest', '--check', 'g.jsonl'], { cwd });
    expect(done).toEqual({ code: 1, stdout: 'g.jsonl:2: holds a EMAIL\n', stderr: '' });
  });

  it('a readable export that yields nothing is no error; what is none is exit 2 and named', async () => {
    const cwd = aFolder({ 'empty.jsonl': '', 'page.json': '<!doctype html>\n' });
    expect(await runBundle(['harvest', 'empty.jsonl'], { cwd })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('hold no answer'),
    });
    for (const args of [['page.json'], ['none.jsonl'], ['.'], ['empty.jsonl', '--from', 'langfus'], []]) {
      const done = await runBundle(['harvest', ...args], { cwd });
      expect(done.code).toBe(2);
      expect(done.stderr).not.toMatch(/^\s+at /m);
      if (args[0] !== undefined) expect(done.stderr).toContain(args[2] ?? args[0]);
    }
  });

  it('writes the same bytes again', async () => {
    const cwd = aFolder({ 't.jsonl': '{"id":"1","question":"May I return it?","answer":"No.","thumbs":"down"}\n' });
    const run = async () => {
      await runBundle(['harvest', 't.jsonl', '--out', 'p.jsonl', '--report', 'r'], { cwd });
      return ['p.jsonl', 'r/harvest.md', 'r/harvest.html'].map((file) => readFileSync(join(cwd, file), 'utf8'));
    };
    const first = await run();
    writeFileSync(join(cwd, 'p.jsonl'), 'x');
    expect(await run()).toEqual(first);
  });
});
