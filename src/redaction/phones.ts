/** Telephone numbers. With `+` or `00` they tell themselves; national ones count after a word that announces one. */
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js';
import type { Finding } from './finding.js';

const INTERNATIONAL = /(?<![\p{L}\d+])(?<![\p{L}\d][-./])(?:\+|00)[\s(]{0,2}\d(?:[\s()./\u00A0-]{0,3}\d){5,16}/gu;
const NATIONAL = /(?<![\p{L}\d+])(?<![\p{L}\d][-./])\(?\d(?:[\s()./\u00A0-]{0,3}\d){6,13}(?![\p{L}\d-])/gu;
const AMERICAN = /(?<![\p{L}\d-])(?:\(\d{3}\)\s?|\d{3}[-. ])\d{3}[-.]\d{4}(?![\p{L}\d-])/gu;
/** Words that announce a number to call. */
const ANNOUNCED =
  /(?:\b(?:phone|tel|telephone|mobile|cell|call|calling|ring|reach(?:able)?|text|sms|whatsapp|fax|number is|contact)|telefon|handy|mobil|anruf|r(?:ü|ue)ckruf|erreich\p{L}{0,5}|rufen|ruf|tel[ée]fono|m[óo]vil|ll[áa]m\p{L}{0,5}|t[ée]l[ée]phone|portable|appel\p{L}{0,4}|cellulare|chiam\p{L}{0,4}|telefone|celular|ligue)\b[^\d\n]{0,24}$/iu;
/** Words that announce another kind of number. */
const OTHER_NUMBER =
  /(?:order|bestell\p{L}*|pedido|commande|parcel|paket\p{L}*|tracking|sendung\p{L}*|env[íi]o|ticket|invoice|rechnung\p{L}*|factura|serial|isbn|article|artikel\p{L}*|case|id|ref\p{L}*|#)[\s.:#-]{0,6}(?:(?:no|nr|number|nummer|n[º°])[\s.:]{0,3})?$/iu;
const COUNTRIES: readonly CountryCode[] = ['DE', 'GB', 'US', 'ES', 'FR', 'IT', 'NL', 'AT', 'CH', 'IN', 'BR', 'MX'];

/** @param countries whose national numbers count, besides the common ones; ISO 3166 codes */
export function findPhones(text: string, countries: readonly string[] = []): Finding[] {
  if (!/\d/.test(text)) return [];
  const national = [...new Set([...(countries as CountryCode[]), ...COUNTRIES])];
  return [
    ...[...text.matchAll(INTERNATIONAL)].flatMap(({ 0: found, index }) => international(found, index, text)),
    ...[...text.matchAll(AMERICAN)].flatMap(({ 0: found, index }) => {
      return isOther(text, index) ? [] : parsed(found, index, ['US']);
    }),
    ...[...text.matchAll(NATIONAL)].flatMap(({ 0: found, index }) => {
      return ANNOUNCED.test(text.slice(Math.max(0, index - 60), index)) && !isOther(text, index) ? parsed(found, index, national) : [];
    }),
  ];
}

function isOther(text: string, index: number): boolean {
  return OTHER_NUMBER.test(text.slice(Math.max(0, index - 40), index));
}

function international(found: string, index: number, text: string): Finding[] {
  const isPlus = found.startsWith('+');
  const isBare = /^\d+$/.test(found);
  // Parcel numbers, too, begin with zeros: digits alone must be a number that can be dialled, and not be called a parcel's.
  if (!isPlus && (isOther(text, index) || (isBare && found.length > 15))) return [];
  for (let whole = found; whole.replace(/\D/g, '').length >= 8; whole = shortened(whole)) {
    const number = parsePhoneNumberFromString(
      `+${whole
        .replace(/^(?:\+|00)/, '')
        .replace('(0)', '')
        .replace(/[^\d]/g, '')}`,
    );
    const fits = number !== undefined && (isPlus || !isBare ? number.isPossible() : number.isValid());
    if (fits) return [{ kind: 'PHONE', start: index, end: index + whole.length, identity: number.number }];
  }
  return [];
}

/** Without the last group of digits: another number may follow. */
function shortened(text: string): string {
  const cut = text.replace(/[\s()./\u00A0-]+\d+$/u, '');
  return cut === text ? '' : cut;
}

function parsed(found: string, index: number, countries: readonly CountryCode[]): Finding[] {
  const start = found.startsWith('(') && !found.includes(')') ? 1 : 0;
  for (const country of countries) {
    const number = parsePhoneNumberFromString(found, country);
    if (number?.isValid() === true) return [{ kind: 'PHONE', start: index + start, end: index + found.length, identity: number.number }];
  }
  return [];
}
