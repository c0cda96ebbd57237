import { z } from 'zod';

/** A tool call inside a recorded turn, in the shape that OpenAI's chat API made common. `arguments` is JSON text. */
const ToolCallSchema = z.strictObject({
  id: z.string(),
  type: z.literal('function').default('function'),
  function: z.strictObject({ name: z.string(), arguments: z.string() }),
});

/** One turn of a conversation. */
export const MessageSchema = z.strictObject({
  role: z.enum(['system', 'developer', 'user', 'assistant', 'tool']),
  content: z.string(),
  name: z.string().optional(),
  tool_calls: z.array(ToolCallSchema).optional(),
  tool_call_id: z.string().optional(),
});

export type Message = z.infer<typeof MessageSchema>;

/** A retrieved passage. A bare string in a file is a passage whose id is its 1-based number. */
export const PassageSchema = z.union([z.string(), z.strictObject({ id: z.string(), text: z.string() })]);
export type Passage = { readonly id: string; readonly text: string };

/** Gives every passage its id. */
export function toPassages(context: readonly z.infer<typeof PassageSchema>[]): Passage[] {
  return context.map((passage, index) => (typeof passage === 'string' ? { id: String(index + 1), text: passage } : passage));
}
