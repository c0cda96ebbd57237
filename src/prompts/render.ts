import type { GoldenCase } from '../domain/case.js';
import type { Json } from '../domain/json.js';
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

/** What a template may name: a value, or undefined where the case has none. */
type Variables = (name: string) => string | undefined;

/** Everything between double braces but braces. Bounded by the next brace, so that no text makes it slow. */
const VARIABLE = /\{\{([^{}]*)\}\}/g;

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

/** The names that a template uses, each once, in the order of their first use. */
export function templateVariables(template: string): readonly string[] {
  return [...new Set([...template.matchAll(VARIABLE)].map((match) => (match[1] ?? '').trim()))];
}

/** Fills a template in one pass: what a value holds is text, whatever it looks like. Names without a value are collected. */
function renderTemplate(template: string, variables: Variables, missing: Set<string>): string {
  return template.replace(VARIABLE, (whole, inside: string) => {
    const name = inside.trim();
    const value = variables(name);
    if (value === undefined) missing.add(name);
    return value ?? whole;
  });
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
    const written = own(input, name);
    const value = written === undefined ? dotted(input, name) : written;
    return value === undefined ? undefined : asText(value);
  };
}

function numbered(context: NonNullable<GoldenCase['context']>): string {
  return toPassages(context)
    .map((passage, index) => `[${index + 1}] ${passage.text}`)
    .join('\n\n');
}

function dotted(input: Json, name: string): Json | undefined {
  if (!name.includes('.')) return undefined;
  let value: Json | undefined = input;
  for (const step of name.split('.')) value = value === undefined ? undefined : own(value, step);
  return value;
}

/** A key of an object or a position of a list; nothing that either inherits. */
function own(value: Json, key: string): Json | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  if (Array.isArray(value)) return /^\d+$/.test(key) ? value[Number(key)] : undefined;
  return (value as { readonly [key: string]: Json })[key];
}

function asText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function lacking(variables: readonly string[]): AssembledPrompt {
  const named = variables.map((name) => `{{${name}}}`).join(', ');
  return { kind: 'missing', variables, detail: `the case has no value for ${named}` };
}
