import type { z } from 'zod';
import type { AnswerContext } from '../../api/context.js';
import type { TextRequest } from '../../api/text-requests/text-request.js';

/** What the tools answer from. */
export interface McpContext extends AnswerContext {
  /** Longest text accepted, in UTF-16 units. */
  readonly maxText: number;
  /** Of Crossrate. */
  readonly version: string;
  /**
   * Answers a text in a thread, with the JSON that HTTP would answer. Default: every text is answered in this thread.
   * @param gone ends the work of a client that has left
   */
  readonly answerInThread?: (request: TextRequest, gone: AbortSignal) => Promise<string>;
}

/** One tool: its input, its output and how it answers. No tool changes anything. */
export interface McpTool<I extends z.ZodObject = z.ZodObject, O extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  /** For the assistant: when to use the tool, and how to use its answer. */
  readonly description: string;
  readonly input: I;
  readonly output: O;
  /**
   * @param gone aborts when the client has left
   * @throws DomainError, whose message the assistant gets
   */
  readonly run: (input: z.output<I>, context: McpContext, gone: AbortSignal) => z.input<O> | Promise<z.input<O>>;
}

/** Infers the types of a tool. */
export function defineTool<I extends z.ZodObject, O extends z.ZodObject>(described: McpTool<I, O>): McpTool {
  return described;
}
