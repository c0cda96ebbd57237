import { z } from 'zod';
import { decodeAnswerFile, MAX_FILE_TEXT_BYTES } from './answer-file.js';
import { type Gaps, mergeExtra } from './parameters.js';
import { ProviderError } from './provider.js';
import { CountSchema, parseShape, type Wire } from './wire.js';

const NO_WORDS = 'Remove it: an image has no such thing. What the API has beside (size, quality, response_format) goes into `extra`.';
const GAPS: Gaps = {
  temperature: NO_WORDS,
  top_p: NO_WORDS,
  max_output_tokens: NO_WORDS,
  seed: NO_WORDS,
  stop: NO_WORDS,
  reasoning_effort: NO_WORDS,
  response_format: NO_WORDS,
};

const ImagesSchema = z.object({
  data: z.array(z.object({ b64_json: z.string().min(1).nullish(), url: z.string().nullish() })).min(1),
  usage: z.object({ input_tokens: CountSchema, output_tokens: CountSchema }).nullish(),
});

/** OpenAI's image generation: the conversation's texts are the prompt, the first image is the answer. It takes no pictures. */
export const imagesWire: Wire = {
  path: '/images/generations',
  gaps: GAPS,
  maxBytes: MAX_FILE_TEXT_BYTES,
  toBody: (model, { messages, params, tools }, files = []) => {
    if (files.length > 0) throw new ProviderError('unsupported', { message: 'an attachment: images are made from a text' });
    if (tools?.length) throw new ProviderError('unsupported', { message: 'tools' });
    return mergeExtra({ model, prompt: messages.map(({ content }) => content).join('\n\n') }, params.extra);
  },
  toReading: (body) => {
    const { data, usage } = parseShape(ImagesSchema, body);
    const [image] = data;
    // The address of a file is somebody's word for what may change: the image itself is asked for.
    if (!image?.b64_json)
      throw new ProviderError('malformed', { message: 'an address, not an image: params.extra.response_format b64_json' });
    return {
      output: '',
      finishReason: 'stop',
      file: decodeAnswerFile(image.b64_json, 'image/*'),
      usage: usage ? { inputTokens: usage.input_tokens, outputTokens: usage.output_tokens } : null,
    };
  },
};
