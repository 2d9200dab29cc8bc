import type { z } from 'zod';
import type { AnswerContext } from '../../api/context.js';

/** What the tools answer from. */
export interface McpContext extends AnswerContext {
  /** Longest text accepted, in UTF-16 units. */
  readonly maxText: number;
  /** Of Crossrate. */
  readonly version: string;
}

/** One tool: what it takes, what it answers, and how. Tools read and compute; none changes anything. */
export interface McpTool<I extends z.ZodObject = z.ZodObject, O extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  /** For the assistant: when to use it, and what to mind in the answer. */
  readonly description: string;
  readonly input: I;
  readonly output: O;
  /** @throws DomainError that teaches; the assistant is told its message. */
  readonly run: (input: z.output<I>, context: McpContext) => z.input<O>;
}

/** A tool, its types inferred. */
export function defineTool<I extends z.ZodObject, O extends z.ZodObject>(described: McpTool<I, O>): McpTool {
  return described;
}
