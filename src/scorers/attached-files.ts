/** The files that a judge is shown: those that came with the question, and those that are answers. */
import type { AnswerFile, Attachment } from '../providers/provider.js';
import { type DataBlock, dataBlock } from './judge-data.js';

/** Largest attached text that is put before a judge, in bytes. */
const MAX_TEXT_BYTES = 256 << 10;

/** What is shown beside the texts of a trial: blocks that say which file is which, and the files in that order. */
export type ShownFiles = {
  /** Of the question's attachments. */
  readonly asked: readonly DataBlock[];
  /** Of each answer, in the order in which the answers were given. */
  readonly answers: readonly (readonly DataBlock[])[];
  readonly attachments: readonly Attachment[];
};

/** An answer, and how its blocks call it: empty, or `first ` and `second ` of two. */
type Shown = { readonly file?: AnswerFile; readonly which: string };

/** A file of an answer as a request carries it. */
export function asAttachment({ mediaType, sha256, bytes, content }: AnswerFile): Attachment {
  return { path: 'answer', mediaType, sha256, bytes, read: async () => content(), locate: () => null };
}

/**
 * Lays out the files of a question and of its answers. Texts become blocks of their own; whatever else there is goes with the message, and
 * the judge's provider refuses what it does not take. What is not shown is named as such.
 * @throws CupelError where an attachment cannot be read
 */
export async function showFiles(attached: readonly Attachment[], answers: readonly Shown[], showsAttached: boolean): Promise<ShownFiles> {
  const attachments: Attachment[] = [];
  const number = (file: Attachment): string => {
    attachments.push(file);
    return `attached file ${attachments.length}, ${file.mediaType}`;
  };
  const asked: DataBlock[] = [];
  for (const [index, file] of attached.entries()) {
    const name = `attachment ${index + 1} of the question`;
    if (!showsAttached) asked.push(dataBlock(name, `${file.mediaType}, which is not shown to you`));
    else if (isText(file)) asked.push(dataBlock(name, (await file.read()).toString('utf8')));
    else asked.push({ ...dataBlock(name, number(file)), isFile: true });
  }
  return {
    asked,
    answers: answers.map(({ file, which }) =>
      file === undefined ? [] : [{ ...dataBlock(`file of the ${which}answer`, number(asAttachment(file))), isFile: true }],
    ),
    attachments,
  };
}

function isText({ mediaType, bytes }: Attachment): boolean {
  return bytes <= MAX_TEXT_BYTES && /^(text\/|application\/(json|yaml|xml)\b)/i.test(mediaType);
}
