/**
 * Personal data with a form that can be checked: e-mail addresses, bank accounts, cards, IP addresses. Patterns have bounded
 * repeats, so that hostile text costs linear time; what a pattern finds is then verified. Order and parcel numbers fail that.
 */
import { isIP } from 'node:net';
import { countrySpecs } from 'ibantools';
import type { Finding } from './finding.js';

const EMAIL = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}]{2,24}/gu;
const IBAN_START = /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?=[ \u00A0-]?[A-Za-z0-9])/g;
const CARD = /(?<![\p{L}\d])(?<![\p{L}\d]-)(?:\d[ \u00A0-]?){11,18}\d(?![\d])/gu;
const IP4 = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?!\.?\d)/g;
const IP6 = /(?<![\p{L}\p{N}:.])(?:[0-9A-Fa-f]{0,4}:){2,7}(?:[0-9A-Fa-f]{1,4}|(?:\d{1,3}\.){3}\d{1,3})?(?![\p{L}\p{N}:])/gu;
/** Words before four numbers with dots that are no address. */
const VERSION_BEFORE = /(?:version|firmware|build|release|software|update|app|v)[\s:.]{0,3}$/i;
/** Issuers' first digits and lengths (ISO/IEC 7812; Visa, Mastercard, American Express, Discover, JCB, Diners, UnionPay, Maestro). */
const ISSUERS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^(?:6011|64[4-9]|65)/, [16, 19]],
  [/^35(?:2[89]|[3-8])/, [16, 17, 18, 19]],
  [/^3(?:0[0-5]|[68]|9)/, [14, 16, 19]],
  [/^62/, [16, 17, 18, 19]],
  [/^(?:50|5[6-9]|6)/, [16, 18, 19]],
];

export function findEmails(text: string): Finding[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(EMAIL)].map(({ 0: found, index }) => {
    // Punctuation that a sentence puts before an address is no part of it.
    const lead = /^[.!#$%&'*+/=?^_`{|}~-]+/.exec(found)?.[0].length ?? 0;
    return { kind: 'EMAIL', start: index + lead, end: index + found.length, identity: found.slice(lead).toLowerCase() };
  });
}

export function findIbans(text: string): Finding[] {
  return [...text.matchAll(IBAN_START)].flatMap(({ 0: head, index }): Finding[] => {
    const length = countrySpecs[head.slice(0, 2).toUpperCase() as keyof typeof countrySpecs]?.chars;
    if (length === undefined || length === null) return [];
    let compact = '';
    let at = index;
    for (; at < text.length && compact.length < length; at += 1) {
      const character = text[at] ?? '';
      if (/[A-Za-z0-9]/.test(character)) compact += character;
      else if (!/[ \u00A0-]/.test(character)) break;
    }
    const isWhole = compact.length === length && !/[A-Za-z0-9]/.test(text[at] ?? '');
    return isWhole && passesMod97(compact.toUpperCase()) ? [{ kind: 'IBAN', start: index, end: at, identity: compact.toUpperCase() }] : [];
  });
}

/** ISO 13616: moved to the end and read as a number, the check digits make a remainder of 1. National check digits are left alone. */
function passesMod97(iban: string): boolean {
  let remainder = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

export function findCards(text: string): Finding[] {
  return [...text.matchAll(CARD)].flatMap(({ 0: found, index }): Finding[] => {
    const digits = found.replace(/\D/g, '');
    const isIssued = ISSUERS.some(([prefix, lengths]) => prefix.test(digits) && lengths.includes(digits.length));
    return isIssued && passesLuhn(digits) ? [{ kind: 'CARD', start: index, end: index + found.length, identity: digits }] : [];
  });
}

/** The check digit of ISO/IEC 7812-1, annex B. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

export function findAddresses(text: string): Finding[] {
  const four = text.includes('.') ? [...text.matchAll(IP4)] : [];
  const six = text.includes('::') || /:[0-9A-Fa-f]{1,4}:/.test(text) ? [...text.matchAll(IP6)] : [];
  return [...four, ...six].flatMap(({ 0: found, index }): Finding[] => {
    if (isIP(found) === 0 || found === '::' || VERSION_BEFORE.test(text.slice(Math.max(0, index - 20), index))) return [];
    return [{ kind: 'IP', start: index, end: index + found.length, identity: found.toLowerCase() }];
  });
}
