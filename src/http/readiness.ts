/** Why the service is not what it should be; the process sets it, /readyz tells it. */
export interface Readiness {
  /** Why no question is answered yet; undefined once the rates have been loaded. */
  readonly starting?: string | undefined;
  /** Set once the process has been told to stop: it still answers, but is to be asked no more. */
  readonly stopping?: boolean;
  /** Why answers are right but will not last or not be renewed; undefined when all is well. */
  readonly degraded?: string | undefined;
}

/** All is well. */
export const READY: Readiness = {};
