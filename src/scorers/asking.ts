/** How a judge is asked, whatever it is asked for: strictly, at most three times, and never talked into an answer. */

import type { JsonObject } from '../domain/json.js';
import type { Message } from '../domain/message.js';
import type { UnscoredReason } from '../domain/score.js';
import type { Params } from '../domain/target.js';
import type { Answer, Attachment, GenerationRequest, Provider } from '../providers/provider.js';
import { judgeFailure } from './judge-failure.js';
import type { UnusableReply } from './judge-prompt.js';
import type { Ask } from './scorer.js';

/** What a reply says, or why it says nothing usable: in Cupel's words, with nothing of the reply in it. */
export type Parsed<T> = { readonly kind: 'parsed'; readonly value: T } | { readonly kind: 'mismatch'; readonly problem: string };

export type Question<T> = {
  readonly provider: Provider;
  readonly params: Params;
  readonly output: { readonly name: string; readonly schema: JsonObject };
  /** Files that go with the question. */
  readonly attachments: readonly Attachment[];
  readonly render: (unusable?: UnusableReply) => readonly Message[];
  readonly parse: (reply: Answer) => Parsed<T>;
  /** Which draw of the same question this is, from 0. */
  readonly draw: number;
  /** Whether the probabilities of the reply's words are wanted, where the provider gives them. */
  readonly wantsTokens?: boolean;
};

export type Unjudged = { readonly kind: 'unjudged'; readonly reason: UnscoredReason; readonly detail: string };
export type Judged<T> = { readonly kind: 'judged'; readonly value: T };

/** Asks; an unusable reply is drawn again with the identical request, then asked for with its fault named, then given up. */
export async function askStrictly<T>(
  { provider, params, output, attachments, render, parse, draw, wantsTokens }: Question<T>,
  ask: Ask,
): Promise<Judged<T> | Unjudged> {
  const first: GenerationRequest = {
    messages: render(),
    params,
    outputSchema: output,
    trial: draw,
    ...(attachments.length === 0 ? {} : { attachments }),
    ...(wantsTokens === true ? { wantsTokens: true } : {}),
  };
  const attempts: readonly ((unusable: UnusableReply) => GenerationRequest)[] = [
    () => first,
    () => ({ ...first, redraw: 1 }),
    (unusable) => ({ ...first, messages: render(unusable), redraw: 2 }),
  ];
  let unusable: UnusableReply = { text: '', problem: '' };
  for (const attempt of attempts) {
    const reply = await ask(provider, attempt(unusable));
    if (reply.kind === 'failed') return { ...judgeFailure(reply), kind: 'unjudged' };
    const parsed = parse(reply.answer);
    if (parsed.kind === 'parsed') return { kind: 'judged', value: parsed.value };
    unusable = { text: reply.answer.output, problem: parsed.problem };
  }
  return { kind: 'unjudged', reason: 'judge-parse', detail: `the judge's reply could not be used: ${unusable.problem}` };
}
