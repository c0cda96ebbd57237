/**
 * Names of people: those of a list, and those that a text introduces itself ("my name is ...", a signature). There is no form by
 * which a name could be verified, so that what is found here is measured and never promised.
 */
import type { Finding } from './finding.js';

const WORD = "\\p{Lu}[\\p{L}'’-]{1,30}";
const LINK = '(?:de|del|della|da|dos|di|van|von|der|den|la|le|bin|al|y|zu)';
const NAME = `${WORD}(?:\\s(?:${LINK}\\s){0,2}${WORD}){1,3}`;
/** What comes before a name when people say who they or others are. */
const INTRODUCED = new RegExp(
  `(?i:\\b(?:my name is|name is|i am|i'm|this is|account holder|on behalf of|signed|regards|best|sincerely|yours|mein name ist|ich bin|ich heiße|kundin|kunde|inhaber(?:in)?|gruß|grüße|grüßen|me llamo|mi nombre es|soy|a nombre de|titular|saludos|atentamente|je m'appelle|je suis|mon nom est|titulaire|cordialement|mi chiamo|sono|meu nome é|sou|me chamo|contact|attn|mr|mrs|ms|dr|herr|frau|señora?|monsieur|madame)\\.?[,:]?\\s{1,3})(${NAME})`,
  'gu',
);
const GREETED = new RegExp(
  `(?:^|[\\n.!?]\\s{0,3})(?i:hi|hello|dear|hey|hallo|guten tag|sehr geehrte[r]? (?:frau|herr)|hola|estimad[oa]|bonjour|ciao|olá)\\s(${NAME})(?=[,!.:;\\n])`,
  'gu',
);
/** A name before its own e-mail address. */
const ADDRESSED = new RegExp(`(${NAME})\\s{0,2}[(<,]\\s{0,2}[^\\s@()<>]{1,64}@`, 'gu');
const SIGNED = new RegExp(`[.!?,]\\s{1,3}(${NAME})[.!]?\\s*$`, 'u');

/** A list of names as one matcher: whole words, in any case unless told so, any white space between the parts. */
export function createNameList(names: readonly string[], isExact = false): (text: string) => Finding[] {
  const patterns = names
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length)
    .map((name) =>
      name
        .split(/\s+/)
        .map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
        .join('\\s+'),
    );
  if (patterns.length === 0) return () => [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, isExact ? 'gu' : 'giu');
  return (text) => [...text.matchAll(pattern)].map(({ 0: found, index }) => named(found, index));
}

/** Names that a text itself calls names. */
export function findIntroducedNames(text: string): string[] {
  const found = [...text.matchAll(INTRODUCED), ...text.matchAll(GREETED), ...text.matchAll(ADDRESSED)].map((match) => match[1] ?? '');
  const signature = SIGNED.exec(text.slice(-120))?.[1];
  return [...found, ...(signature === undefined ? [] : [signature])].filter((name) => /^\p{Lu}/u.test(name) && !/\p{Lu}{3,}/u.test(name));
}

function named(found: string, start: number): Finding {
  return { kind: 'NAME', start, end: start + found.length, identity: found.toLowerCase().replace(/\s+/g, ' ') };
}

/** The parts of names that may stand alone: first and family names of at least four letters. */
export function partsOf(names: readonly string[]): string[] {
  const parts = names.flatMap((name) => name.split(/\s+/)).filter((part) => /^\p{Lu}[\p{L}'’-]{3,}$/u.test(part));
  return [...new Set(parts)];
}
