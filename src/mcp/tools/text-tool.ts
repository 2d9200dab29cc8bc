import type { z } from 'zod';
import { MAX_INLINE_SIZE, type TextRequest } from '../../api/text-requests/text-request.js';
import { createAnswerTooLargeError } from '../../api/text-requests/stringify-answer.js';
import { defineTool, type McpContext, type McpTool } from './tool.js';

/** A tool over a text, and the request over HTTP that has the same body. */
interface TextTool<I extends z.ZodObject, O extends z.ZodObject> extends Omit<McpTool<I, O>, 'run'> {
  readonly toRequest: (bytes: Uint8Array) => TextRequest;
  /** Answers in this thread. @throws DomainError, whose message the assistant gets */
  readonly answer: (input: z.output<I>, context: McpContext) => z.input<O>;
}

/**
 * Most characters of an answer from a thread: about half a million tokens, more than an assistant can read. The answer is
 * parsed, checked against its schema and written twice in the main thread; 46 MB held it for 2.4 seconds.
 */
const MAX_ANSWER_LENGTH = 2_000_000;

/** Makes a tool whose long texts are answered in a thread where the service has threads. */
export function defineTextTool<I extends z.ZodObject, O extends z.ZodObject>({
  toRequest,
  answer,
  ...described
}: TextTool<I, O>): McpTool {
  return defineTool<I, O>({
    ...described,
    run: async (input, context, gone) => {
      if (!context.answerInThread) return answer(input, context);
      const sent = JSON.stringify(input);
      if (sent.length <= MAX_INLINE_SIZE) return answer(input, context);
      const answered = await context.answerInThread(toRequest(new TextEncoder().encode(sent)), gone);
      if (answered.length > MAX_ANSWER_LENGTH) throw createAnswerTooLargeError(MAX_ANSWER_LENGTH);
      return JSON.parse(answered) as z.input<O>;
    },
  });
}
