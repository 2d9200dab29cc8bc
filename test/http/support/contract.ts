import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

type Json = Record<string, unknown>;

/** What an answer was: enough to judge it by the OpenAPI document. */
export interface Observed {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly mediaType: string;
  /** Parsed when it is JSON. */
  readonly body: unknown;
  /** Were some of its fields asked for? */
  readonly isPartial?: boolean;
}

/** Judges answers by an OpenAPI document: a status, a media type or a field that is not documented is an error. */
export class ContractChecker {
  private readonly ajv = new Ajv2020({ allErrors: true });
  private readonly validators = new Map<string, ValidateFunction>();
  private readonly document: Json;

  constructor(document: unknown) {
    this.document = closed(document) as Json;
    (addFormats as unknown as (ajv: Ajv2020) => void)(this.ajv);
    this.ajv.addVocabulary(['example', 'discriminator', ...Object.keys(this.document)]);
    this.ajv.addSchema(this.document, 'openapi');
    this.ajv.addSchema(withoutRequired(this.document) as Json, 'partial');
  }

  /** @throws Error that says what was not as documented */
  check({ method, path, status, mediaType, body, isPartial = false }: Observed): void {
    const what = `${method} ${path} → ${status} ${mediaType}`;
    const pointer = this.pointerTo(method, path, status, mediaType);
    if (pointer === undefined) throw new Error(`${what} is not documented`);
    if (!/json(?:;|$)/.test(mediaType)) return;
    const validate = this.validatorOf(pointer, isPartial && status === 200);
    if (!validate(body)) throw new Error(`${what} is not as documented: ${this.ajv.errorsText(validate.errors)}`);
  }

  private validatorOf(pointer: string, isPartial: boolean): ValidateFunction {
    const reference = `${isPartial ? 'partial' : 'openapi'}#${pointer}`;
    let validate = this.validators.get(reference);
    if (!validate) {
      validate = this.ajv.compile({ $ref: reference });
      this.validators.set(reference, validate);
    }
    return validate;
  }

  private pointerTo(method: string, path: string, status: number, mediaType: string): string | undefined {
    const paths = this.document.paths as Record<string, Json>;
    const template = Object.keys(paths).find((each) => matches(each, path));
    const operation =
      template === undefined ? undefined : paths[template]?.[method === 'HEAD' ? 'get' : method.toLowerCase()];
    // What no operation describes can only be answered with a problem that says so.
    if (template === undefined || operation === undefined)
      return [404, 405].includes(status) && mediaType === 'application/problem+json'
        ? '/components/schemas/Problem'
        : undefined;
    const response = ((operation as Json).responses as Json)[String(status)] as Json | undefined;
    const content = response?.content as Json | undefined;
    if (!content?.[mediaType]) return undefined;
    const steps = [
      'paths',
      template,
      method.toLowerCase(),
      'responses',
      String(status),
      'content',
      mediaType,
      'schema',
    ];
    return steps.map((step) => `/${encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');
  }
}

function matches(template: string, path: string): boolean {
  const [parts, sent] = [template.split('/'), path.split('/')];
  return parts.length === sent.length && parts.every((part, i) => part.startsWith('{') || part === sent[i]);
}

/** The same schemas with no field required: of an answer only some may have been asked for. */
function withoutRequired(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRequired);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      key === 'required' && Array.isArray(inner) ? [] : [[key, withoutRequired(inner)]],
    ),
  );
}

/** The same schemas with every object shut: the document admits more fields than it names, the service sends none. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const copy: Json = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, closed(inner)]));
  if (copy.type === 'object' && 'properties' in copy && !('additionalProperties' in copy)) {
    if (Object.keys(copy.properties as Json).length > 0) copy.additionalProperties = false;
  }
  return copy;
}
