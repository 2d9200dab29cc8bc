import { validateWebhookUrl } from '../../../src/api/jobs/webhook.js';

test.each([
  ['nonsense', 'is not an address'],
  ['https://other.example/done', 'has not listed "other.example"'],
  ['https://desk.example:8443/done', 'has not listed "desk.example:8443"'],
  ['http://desk.example/done', 'must be https'],
  ['https://me:secret@desk.example/done', 'holds a name or a password'],
  ['ftp://desk.example/done', 'must be https'],
])('refuses %s', (url, why) => {
  expect(() => validateWebhookUrl(url, { hosts: ['desk.example'] })).toThrow(why);
});

test('accepts a listed host, and names the setting when no host is listed', () => {
  expect(validateWebhookUrl('https://desk.example/x?y=1', { hosts: ['desk.example'] })).toMatch(/^https/);
  expect(() => validateWebhookUrl('https://desk.example', { hosts: [] })).toThrow('WEBHOOK_HOSTS');
});
