import { readFileSync, statSync } from 'node:fs';
import type { Settings } from '../config/settings.js';
import type { AccessPolicy } from '../../http/auth/access.js';
import { createOperatorKey, type ApiKey } from '../../http/auth/api-key.js';
import { KeyFileError, parseKeys } from '../../http/auth/key-file.js';
import { createKeyRing, type KeyRing } from '../../http/auth/key-ring.js';
import { createProxyIdentity, type IdentifyUser } from '../../http/auth/proxy-identity.js';
import type { Clock } from '../../support/clock.js';
import { isLoopbackHost } from '../../support/loopback.js';
import type { Logger } from '../../support/logger.js';
import { omitUndefined } from '../../support/omit-undefined.js';
import { StartError } from '../../support/start-error.js';

/** How soon a key that was added or taken out counts. */
const POLL_INTERVAL_MS = 5_000;

/** Who may call, and the end of the watch over the file of keys. */
export interface ComposedAccess {
  readonly policy: AccessPolicy;
  readonly stop: () => void;
}

/**
 * Who may call, by the settings.
 * @throws StartError when keys are asked for and none is set up, or they cannot be read
 */
export function composeAccess(settings: Settings, clock: Clock, logger: Logger): ComposedAccess {
  const { auth, host, apiKeysFile } = settings;
  const required = isKeyRequired(settings);
  const keys = { current: createKeyRingFromSettings(settings) };
  const identify = composeIdentity(settings);
  if (required && !identify && keys.current.size === 0)
    throw new StartError(
      `${auth === 'on' ? 'AUTH is on' : `HOST is ${host}, which others can reach`}, so that callers need an API key, and there is none; make one with "npm run keys -- create" and set API_KEYS_FILE, or set AUTH=off if something in front of the service keeps strangers out`,
    );
  const stop = apiKeysFile
    ? watchFile(apiKeysFile, () => {
        reloadKeys(keys, settings, logger);
      })
    : () => undefined;
  return { policy: { required, keys, clock, ...omitUndefined({ identify }) }, stop };
}

/** @throws StartError when the proxy cannot be distinguished from anybody else */
function composeIdentity({ auth, identityHeader, trustProxy }: Settings): IdentifyUser | undefined {
  if (auth !== 'proxy') return undefined;
  if (trustProxy.length === 0 || trustProxy.some((item) => /^\d$/.test(item)))
    throw new StartError(
      `AUTH is proxy, so that ${identityHeader} says who calls, but TRUST_PROXY does not say from which addresses that may come; set it to those of the proxy (a number of hops is not enough)`,
    );
  return createProxyIdentity(identityHeader);
}

/** Must callers say who they are? */
export function isKeyRequired({ auth, host }: Pick<Settings, 'auth' | 'host'>): boolean {
  return auth === 'on' || auth === 'proxy' || (auth === 'auto' && !isLoopbackHost(host));
}

function createKeyRingFromSettings({ apiKeysFile, apiKeys, operatorKey: operators }: Settings): KeyRing {
  const keys: ApiKey[] = operators ? [createOperatorKey(operators)] : [];
  if (apiKeysFile) keys.push(...readKeysFrom('API_KEYS_FILE', apiKeysFile, () => readFileSync(apiKeysFile, 'utf8')));
  if (apiKeys) keys.push(...readKeysFrom('API_KEYS', 'the environment', () => apiKeys));
  return createKeyRing(keys);
}

function readKeysFrom(setting: string, place: string, read: () => string): readonly ApiKey[] {
  try {
    return parseKeys(read());
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!(error instanceof KeyFileError) && code === undefined) throw error;
    throw new StartError(`cannot read the API keys of ${setting} (${place}): ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/**
 * A file that is gone has no keys: whoever removes it means that. One that cannot be read changes nothing, because it may
 * be being written: shutting everybody out would be worse than one key too many.
 */
function reloadKeys(keys: { current: KeyRing }, settings: Settings, logger: Logger): void {
  try {
    keys.current = createKeyRingFromSettings(settings);
    logger.info({ keys: keys.current.size }, 'API keys read again');
  } catch (error) {
    if (isMissing(error)) {
      keys.current = createKeyRingFromSettings({ ...settings, apiKeysFile: '' });
      logger.error({ keys: keys.current.size }, 'the file of API keys is gone: its keys are not accepted any more');
      return;
    }
    logger.error({ error: (error as Error).message }, 'API keys not read, the old ones stay');
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof StartError && (error.cause as NodeJS.ErrnoException | undefined)?.code === 'ENOENT';
}

/** By its time of change, not by events: they do not come through mounted volumes. */
function watchFile(path: string, changed: () => void): () => void {
  let seen = readFileStamp(path);
  const timer = setInterval(() => {
    const now = readFileStamp(path);
    if (now === seen) return;
    seen = now;
    changed();
  }, POLL_INTERVAL_MS).unref();
  return () => {
    clearInterval(timer);
  };
}

function readFileStamp(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? `${found.mtimeMs} ${found.size} ${found.ino}` : 'gone';
}
