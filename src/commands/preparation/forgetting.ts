/**
 * Forgetting: further suites on which the candidate must be no worse than its base, within one verdict. Their sides are the
 * candidate of the suite that names them and that candidate without its adapter; cases, prompt and scorers are their own.
 */

import { resolvePath } from '../../documents/paths.js';
import type { Tree } from '../../documents/tree.js';
import type { Params, Target } from '../../domain/target.js';
import { placeIn } from '../../suite/load.js';
import { explicitBaseline } from '../../suite/schema.js';
import { attachmentsIn } from './attachments.js';
import type { Preparation } from './preparation.js';
import { createScorers } from './scorers.js';
import { createSide, type SideSetup } from './sides.js';
import { readSuiteFiles, type SuiteFiles } from './suite-files.js';

/** One comparison beside the suite's own. */
export type Forgetting = {
  /** How its row is called. */
  readonly name: string;
  /** Folder of its record, in that of the run. */
  readonly folder: string;
  /** Whether it can fail the gate, or is shown only: what must not be forgotten is the base's. */
  readonly decides: boolean;
  readonly prepared: Preparation;
};

/**
 * Prepares the suites that `forgetting` names; none where both sides of the suite are one target, for there is nothing to forget.
 * @throws CupelError for whatever is wrong in one of them
 */
export async function prepareForgetting(main: Preparation, tree: Tree): Promise<readonly Forgetting[]> {
  const entries = main.suite.forgetting ?? [];
  if (main.kind === 'unchanged' || main.kind === 'same') return [];
  const found: Forgetting[] = [];
  for (const [index, { suite: path, margin }] of entries.entries()) {
    const loaded = main.files.loaded;
    const place = placeIn(loaded, ['forgetting', index, 'suite']);
    const files = await readSuiteFiles(tree, resolvePath(loaded.path, path, place));
    found.push(...(await prepareOne(main, underPolicy(files, main, margin), tree)));
  }
  return found;
}

/** The suite's own policy, with the margin that it was named with, and the run's settings. */
function underPolicy(files: SuiteFiles, { suite }: Preparation, margin: number | undefined): SuiteFiles {
  const own = files.loaded.suite;
  const gate = { ...own.gate, margin: margin ?? suite.gate.margin, on_inconclusive: suite.gate.on_inconclusive };
  return { ...files, loaded: { ...files.loaded, suite: { ...own, gate, run: suite.run, report: suite.report } } };
}

async function prepareOne(main: Preparation, files: SuiteFiles, tree: Tree): Promise<Forgetting[]> {
  const { suite, path } = files.loaded;
  const isItself = path === main.files.loaded.path;
  const candidate = await sideOf(main, main.candidate, main.candidate.target, files, tree);
  const base = await baseOf(main, files, tree);
  const scorers = await createScorers(files, files.cases, main.contextFor(files.loaded));
  const against = (baseline: SideSetup): Preparation => ({
    ...main,
    ...{ files, suite, candidate, baseline, scorers, cases: files.cases, policyChanges: [], forgetting: [] },
    kind: candidate.report.fingerprint === baseline.report.fingerprint ? 'same' : 'two',
  });
  const name = isItself ? `${suite.suite}, against the base` : suite.suite;
  const first: Forgetting = { name, folder: suite.suite, decides: true, prepared: against(base) };
  if (isItself || main.baseline === null || suite.candidate.provider === 'recorded') return [first];
  const previous = await sideOf(main, main.baseline, main.baseline.target, files, tree);
  if ([base, candidate].some(({ report }) => report.fingerprint === previous.report.fingerprint)) return [first];
  const second = { name: `${name}, against the previous`, folder: `${suite.suite}-previous`, decides: false, prepared: against(previous) };
  return [first, second];
}

/** The base: a baseline that the forgetting suite names itself, else the candidate without its adapter, else the suite's baseline. */
async function baseOf(main: Preparation, files: SuiteFiles, tree: Tree): Promise<SideSetup> {
  const { loaded } = files;
  const explicit = loaded.path === main.files.loaded.path ? null : explicitBaseline(loaded.suite);
  const attachmentsOf = attachmentsIn(files);
  if (explicit !== null)
    return createSide({ tree, loaded, target: explicit, at: ['baseline'], context: main.contextFor(loaded), attachmentsOf });
  const { target } = main.candidate;
  const adapter = 'adapter' in target ? target.adapter : undefined;
  if (adapter !== undefined) return sideOf(main, main.candidate, withoutAdapter(target), files, tree);
  const baseline = main.baseline ?? main.candidate;
  return sideOf(main, baseline, baseline.target, files, tree);
}

function withoutAdapter(target: Target): Target {
  const base = { ...target };
  if ('adapter' in base) delete base.adapter;
  return base;
}

/** A side of the main suite on the cases of another: the model is the side's, what is asked of it is the other suite's. */
function sideOf(main: Preparation, side: SideSetup, target: Target, files: SuiteFiles, tree: Tree): Promise<SideSetup> {
  const { loaded } = files;
  const attachmentsOf = attachmentsIn(files);
  const own = loaded.suite.candidate;
  // Recorded outputs are answers to their own cases.
  if (own.provider === 'recorded')
    return createSide({ tree, loaded, target: own, at: ['candidate'], context: main.contextFor(loaded), attachmentsOf });
  return createSide({ tree, loaded, target: asking(target, own), at: ['candidate'], context: side.context, attachmentsOf });
}

type Asked = { prompt?: string | undefined; params?: Params | undefined; tools?: string | undefined; label?: string | undefined };

function asking(target: Target, own: Target): Target {
  const { prompt: _prompt, tools: _tools, label: _label, params, ...model }: Asked & Target = target;
  const asked: Asked = own;
  const fields = { prompt: asked.prompt, tools: asked.tools, params: asked.params ?? params };
  return { ...model, ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) } as Target;
}
