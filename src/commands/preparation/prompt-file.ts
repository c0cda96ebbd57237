/** The prompt file of a suite's candidate, and the same file with other messages. */
import { readText, referencedPath } from '../../documents/document.js';
import { editDocument } from '../../documents/edit.js';
import { nameOf } from '../../documents/tree.js';
import type { Message } from '../../domain/message.js';
import { CupelError } from '../../errors.js';
import type { Preparation } from './preparation.js';

export type PromptFile = { readonly path: string; readonly name: string; readonly text: string; readonly messages: readonly Message[] };

/**
 * @throws CupelError `usage` where the candidate has no prompt file
 */
export async function readPromptFile({ candidate, files, suite }: Preparation): Promise<PromptFile> {
  const { prompt, target } = candidate;
  const path = 'prompt' in target ? target.prompt : undefined;
  if (prompt === null || path === undefined)
    throw new CupelError('usage', `the candidate of ${suite.suite} has no prompt file that could be edited`, {
      place: { file: files.loaded.file },
    });
  const at = await referencedPath(files.tree, files.loaded.path, path, { file: files.loaded.file }, 'prompt');
  return { path: at, name: nameOf(files.tree, at), text: await readText(files.tree, at), messages: prompt.messages };
}

/** The prompt file with other messages; all else stays as its author wrote it. */
export function textWith({ path, text, messages }: PromptFile, edited: readonly Message[]): string {
  const ending = /\.[^./]+$/.exec(path.toLowerCase())?.[0];
  const [only] = edited;
  if (ending === '.md' || ending === '.txt') return only === undefined || only === messages[0] ? text : withLineEnd(only.content, text);
  const isList = /^\s*(\[|-\s)/.test(text.replace(/^(\s*#.*\n)+/, ''));
  const edits = edited.flatMap(({ content }, index) =>
    content === messages[index]?.content ? [] : [{ path: [...(isList ? [] : ['messages']), index, 'content'], value: content }],
  );
  return editDocument(text, edits, ending === '.json');
}

function withLineEnd(content: string, like: string): string {
  return like.endsWith('\n') && !content.endsWith('\n') ? `${content}\n` : content;
}
