import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { validate } from '../api/validation/validate.js';
import type { Access } from './auth/access.js';
import type { RequestKind } from './limits/request-kind.js';
import type { ProblemCode } from '../api/problems/catalogue.js';
import { createListSplitter } from '../api/schemas/query-parameters.js';

/** Chapters of the documentation. */
export const TAGS = ['Text', 'Jobs', 'Rates', 'Reference', 'Operations', 'Pages'] as const;
export type Tag = (typeof TAGS)[number];

/** One form of a body: its schema and examples by name. */
export interface BodyContent {
  readonly schema: z.ZodType;
  readonly examples?: Readonly<Record<string, { readonly summary: string; readonly value: unknown }>>;
}

/** What an answer with one status holds, by media type; none when it has no body. */
export interface AnswerContract {
  readonly description: string;
  readonly content?: Readonly<Record<string, BodyContent>>;
}

/** Input and output of an endpoint: validates its requests and makes its documentation. */
export interface EndpointContract<P extends z.ZodObject, Q extends z.ZodObject> {
  /** Name for generated clients; never renamed. */
  readonly id: string;
  readonly tag: Tag;
  readonly summary: string;
  readonly description: string;
  /** What a request costs, or a function of its query; default: `text` with a body, else `read`. */
  readonly kind?: RequestKind | ((query: Readonly<Record<string, unknown>>) => RequestKind);
  /** Access that the caller needs; default: `open` for pages, else `use`. */
  readonly access?: Access;
  /** Set where the API key may be in the body, which is then read before the caller is known. */
  readonly keyInBody?: KeyInBody;
  readonly params?: P;
  /** Default: a parameter in the query is an error. */
  readonly query?: Q;
  /** Values of parameters that go together, for the documentation; other optional parameters are left out there. */
  readonly sample?: Readonly<Record<string, unknown>>;
  readonly body?: Readonly<Record<string, BodyContent>>;
  readonly answers: Readonly<Record<number, AnswerContract>>;
  /** Problems beside those that every endpoint with such an input can have. */
  readonly problems?: readonly ProblemCode[];
}

/** How a key is found in a body. */
export interface KeyInBody {
  /** Reads the body of a caller who is known, or need not be. */
  readonly read: RequestHandler;
  /** Reads the body of a caller who has to be found in it: a small one. */
  readonly readUnproven: RequestHandler;
  readonly keyOf: (request: Request) => string | undefined;
  /** Where the key may be sent, for the error of a request without one. */
  readonly place: string;
}

/** The input of a handler: the validated parts of the request. */
interface EndpointInput<P, Q> {
  readonly params: P;
  readonly query: Q;
  readonly request: Request;
  readonly response: Response;
}

type HttpMethod = 'get' | 'post' | 'put' | 'delete';

/** A resource and method with its handlers. */
export interface Endpoint {
  readonly method: HttpMethod;
  /** In OpenAPI's notation: "/v1/rates/{base}/{quote}". */
  readonly path: string;
  readonly contract: EndpointContract<z.ZodObject, z.ZodObject>;
  readonly handlers: readonly RequestHandler[];
}

/** What the guards in front of a resource need to know of it. */
export interface GuardedResource {
  /** For logs and metrics. */
  readonly path: string;
  readonly contract: Pick<Endpoint['contract'], 'kind' | 'access' | 'keyInBody' | 'body'> & {
    readonly tag?: Tag;
    readonly answers?: Endpoint['contract']['answers'];
    /** The parameter in which another service's clients send their key. */
    readonly keyInQuery?: string;
  };
}

const NO_PARAMETERS = z.strictObject({});

/** Accepts any query and ignores it: tracking parameters do not break a page. */
export const ANY_QUERY = z.object({});

/**
 * Puts a contract and its handler together.
 * @param before run before the handler, e.g. to read the body
 */
export function defineEndpoint<
  P extends z.ZodObject = typeof NO_PARAMETERS,
  Q extends z.ZodObject = typeof NO_PARAMETERS,
>(
  method: HttpMethod,
  path: string,
  contract: EndpointContract<P, Q>,
  handle: (input: EndpointInput<z.output<P>, z.output<Q>>) => void | Promise<void>,
  before: readonly RequestHandler[] = [],
): Endpoint {
  const { params = NO_PARAMETERS as unknown as P, query = NO_PARAMETERS as unknown as Q } = contract;
  const split = createListSplitter(query);
  const handler: RequestHandler = (request, response) =>
    handle({
      params: validate(params, request.params),
      query: validate(query, split(request.query)),
      request,
      response,
    });
  return { method, path, contract, handlers: [...before, handler] };
}

/** The access that an endpoint requires. */
export function getRequiredAccess({ contract: { access, tag } }: Pick<GuardedResource, 'contract'>): Access {
  return access ?? (tag === 'Pages' ? 'open' : 'use');
}

/** Is the answer a page for people, or may it be one? Then its problems are pages too. */
export function givesPage({ contract: { answers } }: Pick<GuardedResource, 'contract'>): boolean {
  return answers?.[200]?.content?.['text/html'] !== undefined;
}

/** What a request to an endpoint costs. */
export function getRequestKind({
  contract: { kind, body },
}: Pick<GuardedResource, 'contract'>): NonNullable<Endpoint['contract']['kind']> {
  return kind ?? (body ? 'text' : 'read');
}
