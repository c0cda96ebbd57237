/** promptfoo's prompts: inline texts, text files, chat files. */
import { posix } from 'node:path';
import { z } from 'zod';
import { readText } from '../documents/document.js';
import { isGlob } from '../documents/glob.js';
import { parseJson } from '../documents/json.js';
import { resolvePath } from '../documents/paths.js';
import { nameOf, type Tree } from '../documents/tree.js';
import { parseYaml } from '../documents/yaml.js';
import { type Message, MessageSchema } from '../domain/message.js';
import { CupelError } from '../errors.js';
import { type Account, reasonsIn } from './draft.js';
import { beyondNames } from './nunjucks.js';
import type { PromptEntry } from './promptfoo-schema.js';

const ChatSchema = z.array(MessageSchema).min(1);
const CODE = /\.(m?[jt]s|cjs|py|rb|go|sh)(:[\w.]+)?$/i;
const TEXT = /\.(txt|md|j2|json|ya?ml)$/i;

/**
 * The first prompt that means the same here; the others, and what cannot be taken, are told.
 * @throws CupelError `config` where none can be taken; `file-missing`, `file-unsafe`
 */
export async function firstPrompt(
  tree: Tree,
  config: string,
  entries: readonly PromptEntry[],
  account: Account,
): Promise<readonly Message[]> {
  const found: { readonly what: string; readonly messages: readonly Message[] }[] = [];
  for (const [index, entry] of entries.entries()) {
    const text = typeof entry === 'string' ? entry : (entry.raw ?? entry.id ?? '');
    for (const one of await textsOf(tree, config, text, `prompts[${index}]`, account)) {
      const messages = toMessages(one.text, one.file);
      const beyond = messages.map(({ content }) => beyondNames(content)).find((reason) => reason !== null);
      if (beyond === undefined) found.push({ what: one.what, messages });
      else account.leaveOut(one.what, `It uses ${beyond}; a prompt here fills plain names alone. Write the value into the cases.`);
    }
  }
  const [first, ...others] = found;
  if (first === undefined)
    throw new CupelError('config', 'holds no prompt that can be taken over', {
      place: { file: nameOf(tree, config) },
      remedy: reasonsIn(account.findings().filter(({ what }) => what.startsWith('prompts'))) ?? 'Add `prompts`.',
    });
  account.keep(first.what);
  for (const { what } of others)
    account.leaveOut(
      what,
      'A suite gates one prompt: the first is the candidate. Compare several with a sweep, or gate each in a suite of its own.',
    );
  return first.messages;
}

type Text = { readonly what: string; readonly text: string; readonly file: string };

async function textsOf(tree: Tree, config: string, entry: string, what: string, account: Account): Promise<readonly Text[]> {
  const isFile = entry.startsWith('file://');
  const path = isFile ? entry.slice('file://'.length) : entry;
  if (CODE.test(path) && !path.includes('\n')) {
    account.leaveOut(
      `${what} ${shown(path)}`,
      'It is code of the repository, which a migration does not run. Write the prompt it makes as a file.',
    );
    return [];
  }
  if (!isFile && (path.includes('\n') || !TEXT.test(path))) return [{ what, text: entry, file: nameOf(tree, config) }];
  const texts: Text[] = [];
  for (const file of await filesAt(tree, config, path)) {
    const text = await readText(tree, file);
    const parts = /\.(txt|md|j2)$/i.test(file) ? text.split(/^---\r?$/m).filter((part) => part.trim() !== '') : [text];
    parts.forEach((part, index) => {
      texts.push({
        what: parts.length === 1 ? `${what} ${file}` : `${what} ${file} part ${index + 1}`,
        text: part,
        file: nameOf(tree, file),
      });
    });
  }
  return texts;
}

async function filesAt(tree: Tree, config: string, path: string): Promise<readonly string[]> {
  const resolved = resolvePath(config, path, { file: nameOf(tree, config), path: 'prompts' });
  return isGlob(path) ? tree.list(resolved) : [posix.normalize(resolved)];
}

/** A list of chat messages where the text is one, otherwise the text as one user message: as promptfoo reads it. */
function toMessages(text: string, file: string): readonly Message[] {
  const trimmed = text.trim();
  const value = trimmed.startsWith('[')
    ? attempt(() => parseJson(trimmed, { file }))
    : trimmed.startsWith('- role:')
      ? attempt(() => parseYaml(trimmed, file).value)
      : null;
  const chat = ChatSchema.safeParse(value);
  return chat.success ? chat.data : [{ role: 'user', content: trimmed }];
}

function attempt(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof CupelError) return null;
    throw error;
  }
}

function shown(path: string): string {
  return path.length > 60 ? `${path.slice(0, 57)}...` : path;
}
