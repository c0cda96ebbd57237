/** Rubrics that come with Cupel, by the names that suites call them by: `cupel:grounded`. */
import { posix } from 'node:path';
import { nearest } from '../documents/suggestion.js';
import { validate } from '../documents/validation.js';
import { parseYaml } from '../documents/yaml.js';
import { RubricSchema } from '../domain/judging/rubric.js';
import { CupelError, type Place } from '../errors.js';
import type { LoadedRubric } from './rubric.js';
import { SHIPPED_RUBRIC_TEXTS } from './shipped-rubric-texts.js';

const PREFIX = 'cupel:';

/** Whether a suite names a rubric of Cupel's own, and no file. */
export function isShippedRubric(written: string): boolean {
  return written.startsWith(PREFIX);
}

/**
 * A rubric of Cupel's own, as it would stand beside the suite: what belongs to it, its calibration and its labels, lies there.
 * @param written such as `cupel:grounded`
 * @param place where it is named, for messages
 * @throws CupelError `config` for a name that there is not
 */
export function loadShippedRubric(written: string, suitePath: string, place: Place): LoadedRubric {
  const name = written.slice(PREFIX.length);
  const text = Object.hasOwn(SHIPPED_RUBRIC_TEXTS, name) ? SHIPPED_RUBRIC_TEXTS[name] : undefined;
  if (text === undefined) {
    const names = Object.keys(SHIPPED_RUBRIC_TEXTS);
    const meant = nearest(name, names);
    throw new CupelError('config', `${JSON.stringify(written)} is no rubric that comes with Cupel`, {
      place,
      remedy: `${meant === null ? '' : `Did you mean \`${PREFIX}${meant}\`? `}There are ${names.map((one) => `${PREFIX}${one}`).join(', ')}.`,
    });
  }
  const document = parseYaml(text, written);
  const rubric = validate(RubricSchema, document.value, { ...document, file: written });
  return { path: posix.join(posix.dirname(suitePath), 'rubrics', `${name}.yaml`), rubric, shipped: written };
}
