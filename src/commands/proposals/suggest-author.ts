/** Who writes suggestions where nobody is named: the first judge of the suite. */
import { CupelError } from '../../errors.js';
import { parseScorer } from '../../suite/scorers.js';
import { askedJudge } from '../judging/rubric-judges.js';
import type { Preparation } from '../preparation/preparation.js';
import { authorParams, type OpenAuthor } from './author.js';

/**
 * @throws CupelError `usage` where no model judges in the suite
 */
export function authorOfSuite({ scorers, files, suite }: Preparation): OpenAuthor {
  const setup = scorers.judges.find(({ metric }) => scorers.reports.some(({ id }) => id === metric));
  const entry = files.loaded.suite.scorers.map(parseScorer).find(({ id }) => id === setup?.metric);
  if (setup === undefined || entry === undefined)
    throw new CupelError('usage', `no model judges in ${suite.suite} that could write a suggestion, too`, {
      remedy: 'Name one with --author FILE: provider, model and what it needs.',
    });
  const params = entry.kind === 'judge' ? entry.judge.params : entry.kind === 'jury' ? entry.jury.judges[0]?.params : undefined;
  return {
    provider: setup.provider,
    params: authorParams(params ?? {}),
    label: setup.label,
    asked: askedJudge(setup, suite.run.timeout_s * 1000),
    secrets: [],
  };
}
