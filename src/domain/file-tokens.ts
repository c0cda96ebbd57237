/** Tokens of the largest image that any vendor reads (Anthropic: 4,784; OpenAI: below), and of a byte of sound (10 a second or more). */
const IMAGE_TOKENS = 5_000;
const BYTES_PER_AUDIO_TOKEN = 100;

/** The most tokens that attachments can be. */
export function countFileTokens(files: readonly { readonly mediaType: string; readonly bytes: number }[]): number {
  return files.reduce(
    (sum, { mediaType, bytes }) => sum + (mediaType.startsWith('audio/') ? Math.ceil(bytes / BYTES_PER_AUDIO_TOKEN) : IMAGE_TOKENS),
    0,
  );
}
