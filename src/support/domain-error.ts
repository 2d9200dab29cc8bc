/** What is wrong with one field of an input. */
export interface FieldFault {
  /** JSON Pointer (RFC 6901) to the field. */
  readonly pointer: string;
  /** What was sent and what is allowed. */
  readonly detail: string;
}

/**
 * A request that cannot be answered, for a reason that its sender can understand. Knows nothing of HTTP: each entry
 * decides how to report a code.
 */
export class DomainError extends Error {
  override readonly name: string = 'DomainError';

  /**
   * @param code stable, for programs: "rate-unavailable"
   * @param message one or two sentences for a person
   * @param retryAfterSeconds when the same request may succeed; undefined when waiting does not help
   */
  constructor(
    readonly code: string,
    message: string,
    readonly faults: readonly FieldFault[] = [],
    readonly retryAfterSeconds?: number,
  ) {
    super(message);
  }
}
