import { omitUndefined } from '../../support/omit-undefined.js';
import { OpenAPIRegistry, OpenApiGeneratorV31, type RouteConfig } from '@asteasolutions/zod-to-openapi';
import { getRequiredAccess, TAGS, type AnswerContract, type BodyContent, type Endpoint } from '../endpoint.js';
import { buildProblemResponses } from './problem-responses.js';
import { sampleParameter, type OpenApiDocument } from './sample-parameters.js';
import { INTRODUCTION, TAG_DESCRIPTIONS } from './introduction.js';

/** Makes the OpenAPI document from the contracts that validate the requests. */
export function buildOpenApiDocument(endpoints: readonly Endpoint[], version: string): OpenApiDocument {
  const registry = new OpenAPIRegistry();
  for (const [name, scheme] of Object.entries(SECURITY_SCHEMES))
    registry.registerComponent('securitySchemes', name, scheme);
  for (const endpoint of endpoints) registry.registerPath(toRouteConfig(endpoint));
  const document = new OpenApiGeneratorV31(registry.definitions, { sortComponents: 'alphabetically' }).generateDocument(
    {
      openapi: '3.1.0',
      info: { title: 'Crossrate', version, description: INTRODUCTION, license: { name: 'MIT', identifier: 'MIT' } },
      // Relative to the document: the service may be mounted under a path.
      servers: [{ url: '.', description: 'The service that gave out this document.' }],
      tags: TAGS.map((name) => ({ name, description: TAG_DESCRIPTIONS[name] })),
    },
  );
  const schemas = document.components?.schemas ?? {};
  for (const { method, path, contract } of endpoints) {
    const operation = document.paths?.[path]?.[method];
    if (operation?.parameters)
      operation.parameters = operation.parameters.map((each) => sampleParameter(each, contract.sample ?? {}, schemas));
  }
  return document;
}

function toRouteConfig(endpoint: Endpoint): RouteConfig {
  const { method, path, contract } = endpoint;
  const { id, tag, summary, description, params, query, body, answers } = contract;
  const given = Object.entries(answers).map(([status, answer]) => [status, toResponse(answer)] as const);
  return {
    method,
    path,
    operationId: id,
    tags: [tag],
    summary,
    description,
    security: describeSecurity(endpoint),
    request: {
      ...omitUndefined({ params, query, body: body && { required: true, content: toContent(body) } }),
    },
    responses: {
      ...Object.fromEntries(given),
      ...(method === 'get' ? NOT_MODIFIED : {}),
      ...buildProblemResponses(endpoint),
    },
  };
}

function toResponse({ description, content }: AnswerContract): RouteConfig['responses'][string] {
  return { description, headers: COMMON_HEADERS, ...omitUndefined({ content: content && toContent(content) }) };
}

function toContent(content: Readonly<Record<string, BodyContent>>): Record<string, BodyContent> {
  return Object.fromEntries(
    Object.entries(content).map(([type, { schema, examples }]) => [type, examples ? { schema, examples } : { schema }]),
  );
}

/** How an API key is sent. */
const SECURITY_SCHEMES = {
  bearer: {
    type: 'http',
    scheme: 'bearer',
    description: 'An API key, as `npm run keys -- create` prints it. Asked for where the operator wants it (AUTH).',
  },
  apiKey: {
    type: 'apiKey',
    in: 'header',
    name: 'X-API-Key',
    description: 'The same key, for what cannot send a bearer.',
  },
} as const;

/** The last, empty one: no key is asked for on loopback, nor where the operator has switched it off. */
function describeSecurity(endpoint: Endpoint): Record<string, never[]>[] {
  const access = getRequiredAccess(endpoint);
  if (access === 'open') return [];
  return [{ bearer: [] }, { apiKey: [] }, ...(access === 'operate' ? [] : [{}])];
}

const NOT_MODIFIED = { 304: { description: 'Nothing has changed since the ETag that was sent in If-None-Match.' } };

const COMMON_HEADERS = {
  'X-Request-Id': {
    description: 'The id that the request came with, or a new one; leads to the log.',
    schema: { type: 'string' as const },
  },
};
