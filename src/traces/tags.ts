/** Which facts of a trace become tags of its case. */
import { asText, type Bag } from './values.js';

const MAX_VALUE = 64;
/** Names that identify a person, a session or one trace: never tags. */
const IDENTIFYING =
  /(^|_)(id|ids|user|session|thread|trace|run|turn|email|name|phone|ip|signals?|feedback|comment|resource|scope|count|abandoned|escalated|copied|edited|retried)($|_)|langsmith|^ls_|helicone/i;

/** The short words of a bag that could name a slice, in snake case. */
export function tagsOf(bag: Bag): Record<string, string> {
  const tags: Record<string, string> = {};
  for (const [key, value] of Object.entries(bag)) {
    const text = asText(value);
    const name = key
      .replace(/^(app|metadata)\./, '')
      .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
      .toLowerCase();
    if (text === null || text.length > MAX_VALUE || !/^[a-z][a-z0-9_]{0,40}$/.test(name)) continue;
    if (!IDENTIFYING.test(name)) tags[name] = text;
  }
  return tags;
}
