import type { Place } from '../errors.js';
import type { ScorableTrial } from './scorer.js';

/**
 * What a check finds: it holds, it does not, how far it holds in [0, 1], or that it cannot be evaluated on this answer. The last is
 * never taken for any other.
 */
export type Finding = boolean | number | { readonly kind: 'unevaluated'; readonly why: string };

/** One kind of check with its value, before `not_`. */
export type Evaluate = (trial: ScorableTrial) => Finding | Promise<Finding>;

/** The largest text, in bytes of UTF-8, on which patterns, schemas and paths are tried (256 KiB). */
const SUBJECT_LIMIT = 256 * 1024;

/** That the check has no answer here. `why` is Cupel's own words, never the model's. */
export function unevaluated(why: string): Finding {
  return { kind: 'unevaluated', why };
}

/** Whether a text is too long to be searched, as a finding; null when it is not. */
export function overLimit(text: string): Finding | null {
  return Buffer.byteLength(text) > SUBJECT_LIMIT ? unevaluated('the answer is longer than 256 KiB') : null;
}

/** The place of a key inside a place. */
export function placeOf(place: Place, key: string): Place {
  return { ...place, path: place.path === undefined ? key : `${place.path}.${key}` };
}
