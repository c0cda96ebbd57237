/** Whose files of scores are read, by the name that `--format` takes; `auto` goes by the file's ending and by what stands in it. */
export const RESULT_FORMATS = ['auto', 'jsonl', 'csv', 'promptfoo', 'inspect', 'junit', 'openai-evals'] as const;
export type ResultFormat = (typeof RESULT_FORMATS)[number];
