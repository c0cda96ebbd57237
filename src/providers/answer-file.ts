/** Answers that are images or recordings: told by their first bytes, whatever anybody calls them, and held to a size. */
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sha256 } from '../fingerprint.js';
import { type AnswerFile, MAX_FILE_BYTES, ProviderError } from './provider.js';

/** The same in base64, with some room for the JSON around it. */
export const MAX_FILE_TEXT_BYTES = Math.ceil(MAX_FILE_BYTES / 3) * 4 + (1 << 20);

type Mark = {
  readonly type: string;
  readonly at?: number;
  readonly bytes: string;
  readonly also?: { readonly at: number; readonly bytes: string };
};

/** What each kind of file begins with, in latin1. SVG is not among them: it is a text that may hold a program. */
const MARKS: readonly Mark[] = [
  { type: 'image/png', bytes: '\x89PNG\r\n\x1a\n' },
  { type: 'image/jpeg', bytes: '\xff\xd8\xff' },
  { type: 'image/gif', bytes: 'GIF87a' },
  { type: 'image/gif', bytes: 'GIF89a' },
  { type: 'image/webp', bytes: 'RIFF', also: { at: 8, bytes: 'WEBP' } },
  { type: 'audio/wav', bytes: 'RIFF', also: { at: 8, bytes: 'WAVE' } },
  { type: 'audio/mpeg', bytes: 'ID3' },
  { type: 'audio/ogg', bytes: 'OggS' },
  { type: 'audio/flac', bytes: 'fLaC' },
  { type: 'audio/webm', bytes: '\x1aE\xdf\xa3' },
  { type: 'audio/mp4', at: 4, bytes: 'ftypM4A' },
];

/** The media type that a content has by its first bytes; null for every other kind. */
export function mediaTypeOf(content: Buffer): string | null {
  const stands = ({ at = 0, bytes }: { readonly at?: number; readonly bytes: string }): boolean =>
    content.toString('latin1', at, at + bytes.length) === bytes;
  const mark = MARKS.find((one) => stands(one) && (one.also === undefined || stands(one.also)));
  if (mark !== undefined) return mark.type;
  // MPEG audio without a tag begins with a frame: eleven set bits, a version and a layer that there are.
  const [first = 0, second = 0] = content;
  return first === 0xff && (second & 0xe0) === 0xe0 && (second & 0x18) !== 0x08 && (second & 0x06) !== 0 ? 'audio/mpeg' : null;
}

/**
 * A file as an answer. Its own bytes say what it is; a name for it that is of another family is a mistake somewhere.
 * @param declared the media type that the application or API gives, where it gives one
 * @throws ProviderError `malformed` for what is empty, too large, of another kind than it says, or no image or recording that is known
 */
export function toAnswerFile(content: Buffer, declared?: string): AnswerFile {
  const refuse = (message: string): never => {
    throw new ProviderError('malformed', { message });
  };
  if (content.length === 0) refuse('an empty file');
  if (content.length > MAX_FILE_BYTES) refuse('a file of more than 20 MiB');
  const mediaType = mediaTypeOf(content);
  if (mediaType === null) return refuse('a file that is no image and no recording that is known');
  const family = (type: string) => type.split('/')[0]?.toLowerCase();
  if (declared !== undefined && declared !== '' && family(declared) !== family(mediaType))
    refuse(`a file that is ${mediaType}, and does not say so`);
  return { mediaType, sha256: sha256(content), bytes: content.length, content: () => content };
}

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const DATA_URL = /^data:([a-z]+\/[a-z0-9.+-]+)?(?:;[a-z0-9=.-]+)*;base64,/i;

/**
 * A file out of JSON text: base64, or a `data:` address. What stands somewhere else is not fetched.
 * @throws ProviderError `malformed`
 */
export function decodeAnswerFile(text: string, declared?: string): AnswerFile {
  if (/^https?:/i.test(text)) throw new ProviderError('malformed', { message: 'the address of a file, not the file: nothing is fetched' });
  if (text.length > MAX_FILE_TEXT_BYTES) throw new ProviderError('malformed', { message: 'a file of more than 20 MiB' });
  const [head = '', type] = DATA_URL.exec(text) ?? [];
  const data = text.slice(head.length).replace(/\s+/g, '');
  if (!BASE64.test(data)) throw new ProviderError('malformed', { message: 'a file that is no base64' });
  return toAnswerFile(Buffer.from(data, 'base64'), type ?? declared);
}

/**
 * A file that a program has written. A folder, pipe or device is none.
 * @param folder absolute; where the program ran
 * @throws ProviderError `malformed`
 */
export function readAnswerFile(folder: string, path: string, declared?: string): AnswerFile {
  return toAnswerFile(readRegular(resolve(folder, path)), declared);
}

function readRegular(path: string): Buffer {
  let file: number | null = null;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const known = fstatSync(file);
    if (!known.isFile()) throw new ProviderError('malformed', { message: 'a path that is no file' });
    if (known.size > MAX_FILE_BYTES) throw new ProviderError('malformed', { message: 'a file of more than 20 MiB' });
    return readFileSync(file);
  } catch (error) {
    if (error instanceof ProviderError) throw error;
    throw new ProviderError('malformed', { message: 'a path that cannot be read', code: (error as NodeJS.ErrnoException).code });
  } finally {
    if (file !== null) closeSync(file);
  }
}
