/** What a person is shown of an answer: the data that a judge would be given, in its order, with the files that go along. */
import type { LabelTask, Reading } from '../../labelling/session.js';
import type { AnswerFile, Attachment } from '../../providers/provider.js';
import { ANSWER_FILES } from '../../replay/answer-files.js';
import { showFiles } from '../../scorers/attached-files.js';
import { judgeData } from '../../scorers/judge-data.js';
import type { RunAnswer } from '../gate/answers.js';

/** What browsers show of themselves and no page can be hidden in: no SVG. */
const PICTURE = /^image\/(png|jpe?g|gif|webp)$/;
const SOUND = /^audio\/(mpeg|mp3|mp4|m4a|x-m4a|aac|wav|x-wav|wave|vnd\.wave|ogg|opus|flac|x-flac|webm)$/;

/** @throws CupelError where an attached text cannot be read */
export async function toTask({ golden, answer, record }: RunAnswer, attached: readonly Attachment[]): Promise<LabelTask> {
  const files = await showFiles(attached, [{ ...(answer.file === undefined ? {} : { file: answer.file }), which: '' }], true);
  const going = [...files.attachments];
  const readings = judgeData({ golden, answer }, files)
    .filter(({ name }) => name !== 'answer')
    .map(({ name, text, isFile }): Reading => {
      const file = isFile === true ? going.shift() : undefined;
      return file === undefined ? { name, text } : { name, ...readingOf(file, answer.file) };
    });
  return { case: golden.id, outputSha256: record.outputSha256 ?? '', output: answer.output, hasFile: answer.file !== undefined, readings };
}

/** A file as a person comes by it: shown where a page can, and else opened with what the machine has for it. */
function readingOf(file: Attachment, own: AnswerFile | undefined): Omit<Reading, 'name'> {
  const { sha256, read } = file;
  const [bare = ''] = file.mediaType.split(';');
  const mediaType = bare.trim().toLowerCase();
  const where =
    sha256 === own?.sha256 ? `${ANSWER_FILES}/${sha256} in the run record or in the folder of the cassettes` : (file.locate() ?? file.path);
  const text = `${file.mediaType}, ${where}`;
  const shown = PICTURE.test(mediaType) ? 'picture' : SOUND.test(mediaType) ? 'sound' : null;
  return shown === null ? { text } : { text, shown, mediaType, read };
}
