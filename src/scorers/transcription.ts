/** Answers that are recordings are heard before anything reads them: their transcript takes the place of the words that they lack. */
import type { Json } from '../domain/json.js';
import type { Score } from '../domain/score.js';
import type { Params } from '../domain/target.js';
import type { Answer, Provider } from '../providers/provider.js';
import { asAttachment } from './attached-files.js';
import { judgeFailure } from './judge-failure.js';
import type { Ask, ScorableTrial, Scorer } from './scorer.js';

export type Transcriber = { readonly provider: Provider; readonly params: Params };

/** Whether an answer says nothing but by its sound. */
function isRecording({ output, file }: Answer): boolean {
  return output === '' && file?.mediaType.startsWith('audio/') === true;
}

/**
 * The same scorer, for which recordings are transcribed first, on whichever side. Where requests are remembered, a recording is heard once
 * for all scorers. One that cannot be heard is unscored.
 */
export function hearing(scorer: Scorer, transcriber: Transcriber): Scorer {
  const { provider, params } = transcriber;
  return {
    ...scorer,
    identity: { heard: { provider: provider.identity, params }, scorer: scorer.identity } as Json,
    score: async (trial, ask) => {
      const answer = await hear(trial.answer, transcriber, ask);
      if ('kind' in answer) return answer;
      if (trial.opponent === undefined) return scorer.score({ ...trial, answer }, ask);
      const opponent = await hear(trial.opponent, transcriber, ask);
      return 'kind' in opponent ? opponent : scorer.score({ ...trial, answer, opponent }, ask);
    },
  };
}

/** What gives every recording its words; it scores nothing itself. */
export function createTranscriptionScorer({ provider, params }: Transcriber): Scorer {
  return {
    id: 'transcription',
    kind: 'recorded',
    weight: 1,
    identity: { provider: provider.identity, params } as Json,
    deterministic: false,
    passAt: 1,
    requestsPerScore: 1,
    appliesTo: () => false,
    score: async (): Promise<Score> => ({ kind: 'unscored', reason: 'not-recorded' }),
  };
}

async function hear(answer: ScorableTrial['answer'], { provider, params }: Transcriber, ask: Ask): Promise<Answer | Score> {
  if (!isRecording(answer) || answer.file === undefined) return answer;
  const reply = await ask(provider, { messages: [], params, attachments: [asAttachment(answer.file)], trial: 0 });
  if (reply.kind === 'failed') {
    const failure = judgeFailure(reply);
    return { ...failure, detail: `transcription: ${failure.detail}` };
  }
  const { file: _, ...rest } = answer;
  return { ...rest, output: reply.answer.output };
}
