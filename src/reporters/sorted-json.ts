/** JSON on one line with the keys of records in order, so that equal values are equal bytes. Undefined members fall out. */
export function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) => (isRecord(member) ? sortKeys(member) : member)) ?? 'null';
}

/** Whether a value has members by name. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// Without a prototype a key `__proto__` is a key like any other.
function sortKeys(record: Readonly<Record<string, unknown>>): object {
  const sorted: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(record).sort()) sorted[key] = record[key];
  return sorted;
}
