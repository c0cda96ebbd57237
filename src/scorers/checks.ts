import type { GoldenCase } from '../domain/case.js';
import { type Check, describeCheck, type ParsedCheck, parseCheck } from '../domain/check.js';
import { canonicalJson, type Json } from '../domain/json.js';
import { CupelError, type Place } from '../errors.js';
import { compileJsonCheck } from './check-json.js';
import { compileLanguageCheck } from './check-language.js';
import { compileLexicalCheck } from './check-lexical.js';
import type { CheckLibrary } from './check-library.js';
import { compileMeasureCheck } from './check-measure.js';
import { compilePattern } from './check-pattern.js';
import { compileRetrievalCheck } from './check-retrieval.js';
import { compileRunCheck } from './check-run.js';
import { compileSizeCheck, compileTextCheck, EXPECTED, TEXT_KINDS } from './check-text.js';
import { compileToolCheck } from './check-tools.js';
import { type Evaluate, type Finding, placeOf, unevaluated } from './finding.js';
import type { ScorableTrial } from './scorer.js';

/** A check that is known to be usable: its patterns compile, its files were read, its options mean something. */
export type CompiledCheck = {
  /** How tables call it. */
  readonly name: string;
  readonly weight: number;
  /** The content of the files that it names, for fingerprints; absent for checks that are whole in themselves. */
  readonly schema?: Json;
  readonly appliesTo: (golden: GoldenCase) => boolean;
  readonly evaluate: (trial: ScorableTrial) => Promise<Finding>;
};

type CheckContext = {
  /** Where the check itself stands, for messages. */
  readonly place: Place;
  /** A suite's check may say `{{expected}}`; a case's check stands beside its `expected` and says the text itself. */
  readonly level: 'suite' | 'case';
  readonly library: CheckLibrary;
};

/**
 * Makes a check usable, or says what is wrong with it.
 * @throws CupelError `config` for a bad pattern, schema, path, option or bound, with the place of the offending key; `file-missing`
 */
export async function compileCheck(check: Check, context: CheckContext): Promise<CompiledCheck> {
  const parsed = parseCheck(check);
  refuseIdleOptions(parsed, context);
  refuseIdleVariable(parsed, context);
  const place = placeOf(context.place, `${parsed.negated ? 'not_' : ''}${parsed.kind}`);
  const { evaluate, appliesTo = () => true, schema } = await compileKind(parsed, place, context);
  return {
    name: describeCheck(check),
    weight: check.weight ?? 1,
    appliesTo,
    evaluate: async (trial) => {
      if (isWordless(trial) && !OF_MORE_THAN_WORDS.includes(parsed.kind)) return unevaluated('the answer is a file, not a text');
      const finding = await evaluate(trial);
      if (typeof finding === 'number') return parsed.negated ? 1 - finding : finding;
      return typeof finding === 'boolean' ? finding !== parsed.negated : finding;
    },
    ...(schema === undefined ? {} : { schema }),
  };
}

/** Checks that have something to say of an answer without words. */
const OF_MORE_THAN_WORDS: readonly string[] = ['latency_ms', 'cost_usd', 'finish_reason', 'tool_called', 'tool_order', 'retrieved', 'run'];

function isWordless({ answer }: ScorableTrial): boolean {
  return answer.output === '' && answer.file !== undefined;
}

type Evaluation = { readonly evaluate: Evaluate; readonly appliesTo?: (golden: GoldenCase) => boolean; readonly schema?: Json };

async function compileKind(parsed: ParsedCheck, place: Place, context: CheckContext): Promise<Evaluation> {
  switch (parsed.kind) {
    case 'equals':
    case 'starts_with':
    case 'ends_with':
    case 'contains':
    case 'contains_any':
    case 'contains_all':
      return compileTextCheck(parsed, place, context.level === 'suite');
    case 'matches': {
      const pattern = await compilePattern(parsed.value, parsed.check.ignore_case === true, place, context.library.patterns);
      const trim = parsed.check.trim === true;
      return { evaluate: ({ answer }) => pattern(trim ? answer.output.trim() : answer.output) };
    }
    case 'json':
      return compileJsonCheck(parsed, place, context.library);
    case 'length':
    case 'words':
      return { evaluate: compileSizeCheck(parsed, place) };
    case 'language':
      return { evaluate: await compileLanguageCheck(parsed, place) };
    case 'latency_ms':
    case 'cost_usd':
    case 'finish_reason':
      return { evaluate: compileMeasureCheck(parsed, place) };
    case 'levenshtein':
    case 'rouge_l':
    case 'bleu':
    case 'wer':
      return compileLexicalCheck(parsed);
    case 'tool_called':
    case 'tool_order':
      return { evaluate: compileToolCheck(parsed) };
    case 'retrieved':
      return { evaluate: compileRetrievalCheck(parsed) };
    case 'run':
      return compileRunCheck(parsed, place, context.library.programs);
  }
}

const FOLDABLE: readonly string[] = [...TEXT_KINDS, 'matches'];
const TRIMMABLE: readonly string[] = [...FOLDABLE, 'length', 'words'];

/** An option without effect is a check that its author misreads. */
function refuseIdleOptions({ kind, check }: ParsedCheck, { place, level }: CheckContext): void {
  if (level === 'suite' && check.weight !== undefined)
    throw new CupelError('config', 'a check of the suite has no weight inside', {
      place: placeOf(place, 'weight'),
      remedy: 'Write `weight` beside `check`: it is the weight of the scorer.',
    });
  const idle = [
    ...(check.ignore_case !== undefined && !FOLDABLE.includes(kind) ? ['ignore_case'] : []),
    ...(check.trim !== undefined && !TRIMMABLE.includes(kind) ? ['trim'] : []),
  ][0];
  if (idle === undefined) return;
  throw new CupelError('config', `\`${idle}\` has no meaning for \`${kind}\``, {
    place: placeOf(place, idle),
    remedy: `It goes with ${(idle === 'trim' ? TRIMMABLE : FOLDABLE).join(', ')}.`,
  });
}

function refuseIdleVariable({ kind, value }: ParsedCheck, { level, place }: CheckContext): void {
  const textual: readonly string[] = TEXT_KINDS;
  if (level !== 'suite' || textual.includes(kind) || canonicalJson(value).search(EXPECTED) < 0) return;
  throw new CupelError('config', `\`${kind}\` takes {{expected}} literally`, {
    place: placeOf(place, kind),
    remedy: `{{expected}} stands for the case's expected text in ${TEXT_KINDS.join(', ')}.`,
  });
}
