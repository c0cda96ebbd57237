import { asText, namedValue, renderTemplate, templateVariables, type Variables as VariablesOf } from '../documents/template.js';
import type { GoldenCase } from '../domain/case.js';
import { type Message, toPassages } from '../domain/message.js';
import type { Prompt } from './parse.js';

/** The conversation that is sent for a case; or why there is none, which is that case's error alone. */
export type AssembledPrompt =
  | { readonly kind: 'messages'; readonly messages: readonly Message[] }
  | {
      readonly kind: 'missing';
      /** Names in the template for which the case has no value; empty where something else is missing. */
      readonly variables: readonly string[];
      /** One sentence for people, in the words of the template alone. */
      readonly detail: string;
    };

type Replayed = Pick<GoldenCase, 'input' | 'messages' | 'context'>;

type Variables = VariablesOf<string>;

/**
 * Puts a case into a prompt: the file's turns before its last user message, the case's own turns, the file's last user message.
 * A case that brings the user's last turn itself needs no input: a user message of the file that could only repeat it is left out.
 * What is `expected` is never there to be named: it would give the answer away.
 */
export function assemblePrompt(prompt: Pick<Prompt, 'messages'> | null, golden: Replayed): AssembledPrompt {
  const variables = variablesOf(golden);
  const turns = golden.messages ?? [];
  const { before, last } = splitTemplate(templatesFor(prompt, golden), golden, variables);
  const missing = new Set<string>();
  const render = (message: Message): Message => ({ ...message, content: renderTemplate(message.content, variables, missing) });
  const messages = [...before.map(render), ...turns, ...last.map(render)];
  if (missing.size > 0) return lacking([...missing]);
  const end = messages.at(-1)?.role;
  if (end === 'user' || end === 'tool') return { kind: 'messages', messages };
  const detail =
    end === undefined
      ? 'there is neither a prompt nor a message to send'
      : `the conversation ends with the ${end}'s turn: nothing is asked`;
  return { kind: 'missing', variables: [], detail };
}

/** Without a prompt file a string input is the user's message. */
function templatesFor(prompt: Pick<Prompt, 'messages'> | null, golden: Replayed): readonly Message[] {
  if (prompt !== null) return prompt.messages;
  return golden.input === undefined || endsWithUser(golden) ? [] : [{ role: 'user', content: '{{input}}' }];
}

function splitTemplate(
  templates: readonly Message[],
  golden: Replayed,
  variables: Variables,
): { readonly before: readonly Message[]; readonly last: readonly Message[] } {
  const index = templates.findLastIndex((message) => message.role === 'user');
  const last = templates[index];
  if (last === undefined) return { before: templates, last: [] };
  const before = templates.slice(0, index);
  const names = templateVariables(last.content);
  const isSuperfluous =
    golden.input === undefined && endsWithUser(golden) && names.length > 0 && names.every((name) => variables(name) === undefined);
  return { before, last: isSuperfluous ? [] : templates.slice(index) };
}

function endsWithUser(golden: Replayed): boolean {
  return golden.messages?.at(-1)?.role === 'user';
}

function variablesOf(golden: Replayed): Variables {
  const { input, context } = golden;
  return (name) => {
    if (name === 'context' && context !== undefined) return numbered(context);
    if (typeof input === 'string') return name === 'input' ? input : undefined;
    if (input === undefined) return undefined;
    const value = namedValue(input, name);
    return value === undefined ? undefined : asText(value);
  };
}

function numbered(context: NonNullable<GoldenCase['context']>): string {
  return toPassages(context)
    .map((passage, index) => `[${index + 1}] ${passage.text}`)
    .join('\n\n');
}

function lacking(variables: readonly string[]): AssembledPrompt {
  const named = variables.map((name) => `{{${name}}}`).join(', ');
  return { kind: 'missing', variables, detail: `the case has no value for ${named}` };
}
