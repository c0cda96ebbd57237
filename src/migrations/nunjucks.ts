/** The part of promptfoo's templates (Nunjucks) that means the same here: plain names in double braces. */

/** What a template does that a plain name does not; null where it only names variables. */
export function beyondNames(template: string): string | null {
  if (/\{%/.test(template)) return 'a block of template code (`{% ... %}`)';
  if (/\{#/.test(template)) return 'a template comment (`{# ... #}`)';
  for (const [, inside = ''] of template.matchAll(/\{\{([^{}]*)\}\}/g)) {
    const name = inside.trim();
    if (/^env\b/.test(name)) return `a variable of the environment (\`{{ ${shortened(name)} }}\`)`;
    if (name.startsWith('_conversation')) return 'the running conversation (`_conversation`)';
    if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) return `an expression (\`{{ ${shortened(name)} }}\`)`;
  }
  return null;
}

/** Fills plain names with values, in one pass; names without a value become empty, as Nunjucks has it. */
export function fillNames(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{\{([^{}]*)\}\}/g, (_, inside: string) => {
    const name = inside.trim();
    return Object.hasOwn(values, name) ? (values[name] ?? '') : '';
  });
}

/** The plain names that a template uses. */
export function namesIn(template: string): readonly string[] {
  return [...new Set([...template.matchAll(/\{\{([^{}]*)\}\}/g)].map((match) => (match[1] ?? '').trim()))];
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
}
