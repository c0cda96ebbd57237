/** The model that writes proposals: one that a file names, or the judge itself. */

import type { Deps } from '../../deps.js';
import { loadDocument } from '../../documents/document.js';
import { validate } from '../../documents/validation.js';
import { targetLabel } from '../../domain/target.js';
import type { Author } from '../../proposals/question.js';
import { loadPrices } from '../../providers/pricing.js';
import { AuthorSchema } from '../../suite/scorers.js';
import type { Asked } from '../gate/run.js';
import { contextOf, type Origins } from '../judging/rubric-judges.js';
import { openModel } from '../preparation/models.js';
import { filesOf } from '../preparation/sides.js';
import type { SuiteFiles } from '../preparation/suite-files.js';
import { originOfTarget } from '../preparation/suite-targets.js';
import { locateFile, type SuiteLocation } from '../preparation/workspace.js';

export type OpenAuthor = Author & {
  readonly label: string;
  /** What the run must know of it. */
  readonly asked: Asked;
  /** The variable that holds its key, where its file names one. */
  readonly secrets: readonly string[];
};

const AUTHOR_HELP = 'Write the fields of a judge: provider, model, params, and where they are needed base_url and api_key_env.';

/**
 * Opens the model that a file describes (YAML or JSON, the fields of a judge).
 * @param file relative to the working directory
 * @throws CupelError for what is missing, malformed or not allowed
 */
export async function openAuthor(
  file: string,
  files: SuiteFiles,
  location: SuiteLocation,
  deps: Deps,
  origins: Origins,
): Promise<OpenAuthor> {
  const { workspace, path } = await locateFile(deps, file);
  const document = await loadDocument(workspace.tree, path);
  const target = validate(AuthorSchema, document.value, document, AUTHOR_HELP);
  const allowed = origins.suiteOrigins === false ? [] : originOfTarget(target);
  const context = contextOf(files, location, deps, { ...origins, allowedOrigins: [...(origins.allowedOrigins ?? []), ...allowed] });
  const { provider } = await openModel(target, { file: document.file }, { ...context, ...filesOf(workspace.tree, path, workspace) });
  const label = targetLabel(target);
  return {
    provider,
    params: target.params ?? {},
    label,
    asked: {
      role: 'judge',
      provider,
      prices: await loadPrices(target),
      label,
      timeoutMs: (target.timeout_s ?? files.loaded.suite.run.timeout_s) * 1000,
      concurrency: target.concurrency,
    },
    secrets: 'api_key_env' in target && target.api_key_env !== undefined ? [target.api_key_env] : [],
  };
}

/** What a judge was told to send, but for what bounds or shapes its short replies. */
export function authorParams({
  max_output_tokens: _most,
  response_format: _format,
  stop: _stop,
  ...params
}: Author['params']): Author['params'] {
  return params;
}
