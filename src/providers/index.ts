/** Name -> factory. Each is loaded when a run uses it: a run that replays recorded outputs loads no SDK. */
import type { Target } from '../domain/target.js';
import type { ProviderContext } from './context.js';
import type { Provider } from './provider.js';

/**
 * Makes the provider of a target, ready to be asked.
 * @throws CupelError `config`, `no-credentials`, `origin-refused`, `provider-setup`, `file-missing`, `file-unsafe`
 */
export async function createProvider(target: Target, context: ProviderContext): Promise<Provider> {
  switch (target.provider) {
    case 'openai':
      return (await import('./openai.js')).createOpenAi(target, context);
    case 'anthropic':
      return (await import('./anthropic.js')).createAnthropic(target, context);
    case 'openai-compatible':
      return (await import('./openai-compatible.js')).createOpenAiCompatible(target, context);
    case 'recorded':
      return (await import('./recorded.js')).createRecorded(target, context);
    case 'http':
      return (await import('./http.js')).createHttp(target, context);
    case 'command':
      return (await import('./command.js')).createCommand(target, context);
    case 'llama-cpp':
      return (await import('./llama-cpp.js')).createLlamaCpp(target, context);
  }
}
