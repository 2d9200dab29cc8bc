import { DomainError } from '../../support/domain-error.js';
import { isLoopbackHost } from '../../support/loopback.js';

/** Hosts that may be called at the end of a job, and the secret that signs the messages. */
export interface WebhookSettings {
  readonly hosts: readonly string[];
  readonly secret: string;
}

/** @throws DomainError webhook-refused for an address that may not be called */
export function validateWebhookUrl(url: string, { hosts }: Pick<WebhookSettings, 'hosts'>): string {
  const refuse = (why: string): DomainError =>
    new DomainError('webhook-refused', `webhook: ${why}`, [{ pointer: '/webhook', detail: why }]);
  if (!URL.canParse(url)) throw refuse('is not an address; write one like https://desk.example.com/done.');
  const { protocol, host, hostname, username, password } = new URL(url);
  if (username !== '' || password !== '') throw refuse('holds a name or a password; the messages are signed instead.');
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopbackHost(hostname)))
    throw refuse('must be https, or http on the loopback address.');
  if (!hosts.includes(host))
    throw refuse(
      hosts.length === 0
        ? 'the operator has listed no host for webhooks (WEBHOOK_HOSTS).'
        : `the operator has not listed ${JSON.stringify(host)}; listed: ${hosts.join(', ')}.`,
    );
  return url;
}
