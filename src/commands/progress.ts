/** How far a long step is. */
export type Progress = {
  /** What is under way: a suite, a rubric, an export. */
  readonly suite: string;
  /** Which look at a suite, or rung of a sweep. */
  readonly look?: number | undefined;
  readonly done: number;
  /** What there is to do in this step; null where nobody knows before the end. */
  readonly planned: number | null;
  /** What is counted; answers if nothing is said. */
  readonly unit?: 'answers' | 'verdicts' | 'records' | 'turns';
  readonly requests?: number | undefined;
};

export type OnProgress = (progress: Progress) => void;
