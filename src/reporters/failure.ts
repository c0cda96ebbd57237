/** What a pull request is told when a run could not do its job: there is no report to render. */
import { fence } from './escape.js';
import { blocks } from './markdown-blocks.js';

/** The message stands word for word in a fence, for it may quote files of the change. */
export function renderFailure(message: string): string {
  return blocks(
    '### ⛔ Invalid · the gate could not run',
    'This run says nothing about the change, neither good nor bad.',
    fence(message, 2000),
    '<sub>cupel</sub>',
  );
}
