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
    const label = (output: string, hash: string) => ({ case: 'a', item: 'overall', value: 1, annotator: 'n', output, output_sha256: hash });
    const found = labelledAnswers([label('', sha256('a picture')), label('', sha256('')), label('text', sha256('text'))], files);
    expect([found.answers.map(({ trial }) => trial.answer.output), found.unasked]).toEqual([['', 'text'], 1]);
  });
});
