import { z } from 'zod';
import { sha256 } from '../fingerprint.js';
import { type Gaps, mergeExtra } from './parameters.js';
import { ProviderError } from './provider.js';
import { CountSchema, type LoadedFile, parseShape, type Wire } from './wire.js';

const NO_WORDS = 'Remove it: a transcription has no such thing. What the API has beside (language, prompt) goes into `extra`.';
const GAPS: Gaps = {
  top_p: NO_WORDS,
  max_output_tokens: NO_WORDS,
  seed: NO_WORDS,
  stop: NO_WORDS,
  reasoning_effort: NO_WORDS,
  response_format: 'Remove it: the transcript is asked for as JSON.',
};

/** Servers that copy the API count in tokens, in seconds or not at all. */
const TranscriptSchema = z.object({
  text: z.string(),
  usage: z.union([z.object({ input_tokens: CountSchema, output_tokens: CountSchema }), z.unknown().transform(() => null)]).nullish(),
});

/** OpenAI's transcription: the one recording of the request goes in, its text comes out. The conversation is not told: it would lead the ear. */
export const transcriptionsWire: Wire = {
  path: '/audio/transcriptions',
  gaps: GAPS,
  toBody: (model, { params, tools }) => {
    if (tools?.length) throw new ProviderError('unsupported', { message: 'tools' });
    return mergeExtra({ model, temperature: params.temperature }, params.extra);
  },
  encode: (fields, files) => {
    const [recording, ...others] = files;
    if (recording === undefined) throw new ProviderError('unsupported', { message: 'a case without a recording' });
    if (others.length > 0 || !recording.mediaType.startsWith('audio/'))
      throw new ProviderError('unsupported', { message: 'anything but one recording' });
    return toForm(fields, recording);
  },
  toReading: (body) => {
    const { text, usage } = parseShape(TranscriptSchema, body);
    if (text.trim() === '') throw new ProviderError('empty');
    return {
      output: text.toWellFormed(),
      finishReason: 'stop',
      usage: usage ? { inputTokens: usage.input_tokens, outputTokens: usage.output_tokens } : null,
    };
  },
};

/** The API tells formats by the ending of the file's name. */
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['audio/mpeg', 'mp3'],
  ['audio/mp3', 'mp3'],
  ['audio/wav', 'wav'],
  ['audio/x-wav', 'wav'],
  ['audio/vnd.wave', 'wav'],
  ['audio/mp4', 'm4a'],
  ['audio/x-m4a', 'm4a'],
]);

/** A form as browsers send it. The boundary follows from the recording, so that the same request has the same bytes. */
function toForm(fields: Readonly<Record<string, unknown>>, { mediaType, data }: LoadedFile): { contentType: string; body: Uint8Array } {
  const boundary = `cupel-${sha256(data).slice(0, 32)}`;
  const type = mediaType.toLowerCase().replace(/[^a-z0-9/.+-]/g, '');
  const name = `recording.${ENDINGS.get(type) ?? type.slice('audio/'.length)}`;
  const parts: (string | Buffer)[] = [];
  for (const [field, value] of Object.entries(fields)) {
    for (const item of [value].flat()) {
      if (item !== undefined)
        parts.push(part(boundary, `name="${quoted(field)}"`), typeof item === 'string' ? item : JSON.stringify(item), '\r\n');
    }
  }
  parts.push(
    part(boundary, `name="file"; filename="${name}"`, `content-type: ${type}\r\n`),
    Buffer.from(data, 'base64'),
    `\r\n--${boundary}--\r\n`,
  );
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.concat(parts.map((piece) => Buffer.from(piece as string))),
  };
}

function part(boundary: string, disposition: string, more = ''): string {
  return `--${boundary}\r\ncontent-disposition: form-data; ${disposition}\r\n${more}\r\n`;
}

function quoted(field: string): string {
  return field.replace(/["\r\n]/g, (found) => encodeURIComponent(found));
}
