import { describe, expect, it } from 'vitest';
import { aFolder } from '../../../test/builders/folder.js';
import { openWorkingTree } from '../../documents/working-tree.js';
import { sha256 } from '../../fingerprint.js';
import { readSuiteFiles } from '../preparation/suite-files.js';
import { labelledAnswers } from './labelled-answers.js';

describe('labelled answers', () => {
  it('of files are not put before a judge as empty texts, and are counted', async () => {
    const root = aFolder({
      'suite.yaml': 'suite: s\ngolden: [golden.jsonl]\ncandidate: { provider: recorded, outputs: o.jsonl }\n',
      'golden.jsonl': '{"id":"a","input":"x","checks":[{"contains":"x"}]}\n',
    });
    const files = await readSuiteFiles(openWorkingTree(root), 'suite.yaml');
    const label = (hash: string, said: object) => ({ case: 'a', item: 'overall', value: 1, annotator: 'n', output_sha256: hash, ...said });
    const texts = ['', 'text'].map((output) => label(sha256(output), { output }));
    const found = labelledAnswers([label(sha256('a picture'), {}), ...texts], files);
    expect([found.answers.map(({ trial }) => trial.answer.output), found.unasked]).toEqual([['', 'text'], 1]);
  });
});
