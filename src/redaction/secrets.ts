/** Keys and passwords, by secretlint's recommended rules. */
import type { Finding } from './finding.js';

/** Text in which no rule finds anything is not handed to the rules: they cost a millisecond each time. */
const SUSPICIOUS = /[A-Za-z0-9+/_=-]{16,}|-----BEGIN|:\/\/[^\s/]{1,200}@|passw|secret|token/i;
/** Shapes of keys that the rules leave out because they could be tests'. */
const KEY_SHAPES = [
  /\bsk-[A-Za-z0-9_-]{16,200}/g,
  /\b[rs]k_(?:live|test)_[A-Za-z0-9]{10,200}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bgh[oprsu]_[A-Za-z0-9]{20,255}/g,
  /\bgithub_pat_[A-Za-z0-9_]{20,255}/g,
  /\bglpat-[A-Za-z0-9_-]{20,100}/g,
  /\bxox[abeprs]-[A-Za-z0-9-]{10,255}/g,
  /\bAIza[A-Za-z0-9_-]{35}/g,
  /\bhf_[A-Za-z0-9]{20,100}/g,
  /\bnpm_[A-Za-z0-9]{30,100}/g,
  /\beyJ[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{8,1000}/g,
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^-]{0,20000}(?:-----END [A-Z ]{0,40}PRIVATE KEY-----)?/g,
];

export async function findSecrets(text: string): Promise<Finding[]> {
  if (!SUSPICIOUS.test(text)) return [];
  const shaped = KEY_SHAPES.flatMap((shape) =>
    [...text.matchAll(shape)].map(({ 0: found, index }) => finding(text, index, index + found.length)),
  );
  const { lintSource } = await import('@secretlint/core');
  const result = await lintSource({
    source: { content: text, filePath: 'text.txt', contentType: 'text', ext: '.txt' },
    options: { config: await rules(), noPhysicFilePath: true, maskSecrets: false },
  });
  return [...shaped, ...result.messages.map(({ range: [start, end] }) => finding(text, start, end))];
}

function finding(text: string, start: number, end: number): Finding {
  return { kind: 'SECRET', start, end, identity: text.slice(start, end) };
}

type Rules = Parameters<typeof import('@secretlint/core').lintSource>[0]['options']['config'];

async function rules(): Promise<Rules> {
  const preset = await import('@secretlint/secretlint-rule-preset-recommend');
  return { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: preset.creator }] };
}
