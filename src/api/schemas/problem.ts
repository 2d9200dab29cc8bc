import { z } from 'zod';
import { PROBLEMS, type ProblemCode } from '../problems/catalogue.js';

const PROBLEM_CODES = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]];

export const problemSchema = z
  .object({
    type: z.string().meta({ description: 'Path of a page that explains this kind of problem.' }),
    title: z.string().meta({ description: 'The kind of problem in a few words.' }),
    status: z.int().meta({ description: 'The HTTP status.' }),
    detail: z.string().meta({ description: 'What was wrong with this request, and what is allowed.' }),
    instance: z.string().meta({ description: 'Path of the request.' }),
    code: z.enum(PROBLEM_CODES).meta({ description: 'The kind of problem, for programs; never renamed.' }),
    requestId: z.string().meta({ description: 'The X-Request-Id of the answer; identifies the line in the log.' }),
    errors: z
      .array(
        z.object({
          pointer: z.string().meta({ description: 'JSON Pointer (RFC 6901) to the field of the body or the query.' }),
          detail: z.string().meta({ description: 'What was sent and what is allowed.' }),
        }),
      )
      .meta({ description: 'One entry for each invalid field; empty when the problem is not a field.' }),
  })
  .meta({
    id: 'Problem',
    description: 'Problem details (RFC 9457). Never cacheable.',
    example: {
      type: '/problems/unknown-currency',
      title: 'A currency code is not in ISO 4217',
      status: 422,
      detail: 'to/0: "RMB" is not an ISO 4217 currency code in capitals; did you mean "CNY"?',
      instance: '/v1/annotate',
      code: 'unknown-currency',
      requestId: '0f6f5f0e-4f5c-4d63-9a57-5f1f8f2f7a53',
      errors: [{ pointer: '/to/0', detail: '"RMB" is not an ISO 4217 currency code in capitals; did you mean "CNY"?' }],
    },
  });
