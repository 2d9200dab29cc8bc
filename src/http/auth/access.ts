import type { Clock } from '../../support/clock.js';
import type { KeyRing } from './key-ring.js';
import type { IdentifyUser } from './proxy-identity.js';
import type { KeyScope } from './api-key.js';

/** What an endpoint asks of its caller: nothing, or a key with a scope. */
export type Access = 'open' | KeyScope;

/** Who may call the service. */
export interface AccessPolicy {
  /** Must callers show a key? The operator's endpoints ask for one in any case. */
  readonly required: boolean;
  /** Another one after the file has changed. */
  readonly keys: { readonly current: KeyRing };
  readonly clock: Clock;
  /** Who has signed in at a proxy; undefined where no proxy is believed. */
  readonly identify?: IdentifyUser;
}
