import { z } from 'zod';
import { defineEndpoint, type Endpoint } from '../endpoint.js';
import { buildOpenApiDocument } from '../openapi/document.js';

/** The OpenAPI document of `others` and of itself, made once, when it is first asked for: the start need not wait for it. */
export function openApiEndpoint(others: readonly Endpoint[], version: string): Endpoint {
  let document: string | undefined;
  const itself = defineEndpoint(
    'get',
    '/openapi.json',
    {
      id: 'openApi',
      tag: 'Reference',
      access: 'open',
      summary: 'The OpenAPI 3.1 document',
      description: 'Generated from the schemas that validate requests.',
      answers: {
        200: {
          description: 'The document.',
          content: { 'application/json': { schema: z.looseObject({}).meta({ description: 'An OpenAPI document.' }) } },
        },
      },
    },
    ({ response }) => {
      document ??= JSON.stringify(buildOpenApiDocument([...others, itself], version));
      response.type('json').send(document);
    },
  );
  return itself;
}
