/** Configurations of promptfoo (`site/docs/configuration` of promptfoo): the part of them that means the same without running code. */
import { loadDocument } from '../documents/document.js';
import { resolvePath } from '../documents/paths.js';
import { quote } from '../documents/text.js';
import { nameOf, type Tree } from '../documents/tree.js';
import { validate } from '../documents/validation.js';
import type { Json } from '../domain/json.js';
import type { Message } from '../domain/message.js';
import { CupelError } from '../errors.js';
import { type Account, type Draft, openAccount } from './draft.js';
import { namesIn } from './nunjucks.js';
import { caseBuilder } from './promptfoo-cases.js';
import { firstPrompt } from './promptfoo-prompts.js';
import { providerOf } from './promptfoo-provider.js';
import { type Config, ConfigSchema, READ_KEYS, REFUSED_KEYS, TestSchema } from './promptfoo-schema.js';
import { readTests } from './promptfoo-tests.js';

const HELP = 'promptfoo: https://www.promptfoo.dev/docs/configuration/reference';

/**
 * Drafts a suite from a promptfoo configuration. Nothing that the file names as code is run, no address is opened, no variable of
 * the environment is read.
 * @throws CupelError `config` with the line of what is malformed, or where no prompt can be taken; `file-missing`, `file-unsafe`
 */
export async function migratePromptfoo(tree: Tree, path: string): Promise<Draft> {
  const document = await loadDocument(tree, path);
  const config = validate(ConfigSchema, document.value, document, HELP);
  const account = openAccount();
  tellKeys(config, account);
  const messages = await firstPrompt(tree, path, config.prompts, account);
  const { model, params } = modelOf(config, account);
  const inputs = {
    defaults: await defaultTest(tree, path, config, account),
    readValue: valueReader(tree, path, account),
    account,
    names: namesOf(messages),
  };
  const builder = caseBuilder(inputs);
  const tests = await readTests(tree, path, config.tests ?? [], account);
  for (const placed of tests) await builder.add(placed);
  const { cases, scorers, caseChecks } = builder.finish();
  return {
    name: config.description ?? 'promptfoo',
    prompt: { kind: 'messages', messages },
    model,
    params,
    cases,
    scorers,
    caseChecks,
    findings: account.findings(),
  };
}

function namesOf(messages: readonly Message[]): readonly string[] {
  return [...new Set(messages.flatMap(({ content }) => namesIn(content)))];
}

function tellKeys(config: Config, account: Account): void {
  for (const key of Object.keys(config)) {
    if (READ_KEYS.has(key)) continue;
    account.leaveOut(key, REFUSED_KEYS[key] ?? 'It is a setting of promptfoo without a counterpart in a suite.');
  }
}

function modelOf(config: Config, account: Account): ReturnType<typeof providerOf> {
  const [first, ...others] = config.providers ?? config.targets ?? [];
  if (others.length > 0)
    account.leaveOut(
      `providers[1]${others.length > 1 ? ` to [${others.length}]` : ''}`,
      'A suite gates one target: the first is the candidate. Compare several with a sweep.',
    );
  return first === undefined ? { model: null, params: {} } : providerOf(first, account);
}

async function defaultTest(tree: Tree, path: string, { defaultTest: entry }: Config, account: Account) {
  if (entry === undefined) return {};
  if (typeof entry !== 'string') return entry;
  const file = entry.replace(/^file:\/\//, '');
  if (!/\.(ya?ml|json)$/i.test(file)) {
    account.leaveOut(`defaultTest ${file}`, 'It is code, which a migration does not run.');
    return {};
  }
  const document = await loadDocument(tree, resolvePath(path, file, { file: nameOf(tree, path), path: 'defaultTest' }));
  return validate(TestSchema, document.value, document, HELP);
}

/** Reads what `file://` names as data: JSON and YAML as a value, other text as it is. */
function valueReader(tree: Tree, config: string, account: Account) {
  return async (reference: string, what: string): Promise<Json | null> => {
    const path = reference.slice('file://'.length);
    if (!/\.(txt|md|json|ya?ml)$/i.test(path)) {
      account.leaveOut(what, `\`${quote(path, 80)}\` is code or no text, which a migration does not read.`);
      return null;
    }
    try {
      const resolved = resolvePath(config, path, { file: nameOf(tree, config), path: what });
      if (/\.(json|ya?ml)$/i.test(path)) return (await loadDocument(tree, resolved)).value as Json;
      return (await tree.read(resolved, 1 << 20)).toString('utf8');
    } catch (error) {
      if (!(error instanceof CupelError)) throw error;
      account.leaveOut(what, `${quote(path, 80)}: ${error.message}.`);
      return null;
    }
  };
}
