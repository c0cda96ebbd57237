/** The questions of `init`, on a terminal. */
import type { Interview } from '../commands/init/init.js';
import { CupelError } from '../errors.js';

/** An interview by `@clack/prompts`, which is loaded with the first question. */
export function createInterview(): Interview {
  return {
    chooseSource: async (sources) => {
      const { isCancel, select } = await import('@clack/prompts');
      const { SOURCE_WORDS } = await import('../commands/init/init-sources.js');
      const options = sources.map((source, index) => ({ value: index, label: source.path, hint: SOURCE_WORDS[source.kind] }));
      const source = sources[answered(await select({ message: 'Begin from which file?', options }), isCancel)];
      if (source === undefined) throw new Error('a choice that was not offered');
      return source;
    },
    chooseProvider: async (withKeys) => {
      const { isCancel, select } = await import('@clack/prompts');
      const hint = (name: string) => (withKeys.includes(name) ? { hint: 'its key is in the environment' } : {});
      const options = [
        { value: 'openai' as const, label: 'OpenAI', ...hint('openai') },
        { value: 'anthropic' as const, label: 'Anthropic', ...hint('anthropic') },
      ];
      return answered(await select({ message: 'Who serves the model under test?', options }), isCancel);
    },
    mayReplace: async (path) => {
      const { confirm, isCancel } = await import('@clack/prompts');
      return answered(await confirm({ message: `${path} is there and differs. Replace it?`, initialValue: false }), isCancel);
    },
  };
}

/** A question that was cancelled ends the command: nothing was written yet, or what was written is whole. */
function answered<T>(answer: T, isCancel: (value: unknown) => boolean): Exclude<T, symbol> {
  if (!isCancel(answer)) return answer as Exclude<T, symbol>;
  throw new CupelError('cancelled', 'ended at a question', { remedy: 'Run `cupel init` again: it goes on where files are missing.' });
}
