import type { ParsedCheck } from '../domain/check.js';
import { containsJson } from '../domain/json.js';
import type { Evaluate } from './finding.js';

type ToolCheck = Extract<ParsedCheck, { kind: 'tool_called' | 'tool_order' }>;

/** Looks at the calls of an answer's whole trajectory: whether one was made, or several in this order with others between. */
export function compileToolCheck(parsed: ToolCheck): Evaluate {
  switch (parsed.kind) {
    case 'tool_called': {
      const { name, arguments: wanted = {} } = parsed.value;
      return ({ answer }) => (answer.toolCalls ?? []).some((call) => call.name === name && containsJson(call.arguments, wanted));
    }
    case 'tool_order': {
      const names = parsed.value;
      return ({ answer }) => {
        let met = 0;
        for (const { name } of answer.toolCalls ?? []) if (name === names[met]) met += 1;
        return met === names.length;
      };
    }
  }
}
