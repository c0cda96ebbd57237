/** A judge on loopback that grades what stands in its fences: `quality N` in an answer is N on the scale 1..5, anything else is 1. */
import { type ChatMessage, type ModelServer, startModel } from './model-server.js';

/** The text of a fenced block of a judge's prompt; null where there is none. */
function blockIn(prompt: string, name: string): string | null {
  return new RegExp(`<<<begin ${name} ([0-9a-f]{32})>>>\\n([\\s\\S]*?)\\n<<<end ${name} \\1>>>`).exec(prompt)?.[2] ?? null;
}

const qualityOf = (answer: string): number => Number(/quality ([1-5])/.exec(answer)?.[1] ?? 1);

export type JudgeServerOptions = {
  /** The grade of an answer; a status is a failure. */
  readonly grade?: (answer: string) => number | string;
  /** Answers on which the judge is down, with HTTP 404: its model is gone. */
  readonly isDown?: (answer: string) => boolean;
};

/** Starts it; rubrics it is asked with have the item `policy` alone. */
export function startJudge({ grade = qualityOf, isDown = () => false }: JudgeServerOptions = {}): Promise<ModelServer> {
  return startModel((messages: readonly ChatMessage[]) => {
    const prompt = messages.at(-1)?.content ?? '';
    const [first, second] = [blockIn(prompt, 'first answer'), blockIn(prompt, 'second answer')];
    if (first !== null && second !== null) {
      const better = qualityOf(first) === qualityOf(second) ? 'tie' : qualityOf(first) > qualityOf(second) ? 'first' : 'second';
      return JSON.stringify({ reason: 'because', better });
    }
    const answer = blockIn(prompt, 'answer') ?? '';
    if (isDown(answer)) return 404;
    const graded = grade(answer);
    return typeof graded === 'string' ? graded : JSON.stringify({ items: { policy: { reason: 'because', score: graded } } });
  });
}
