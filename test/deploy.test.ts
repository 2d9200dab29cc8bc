import { readFileSync } from 'node:fs';
import { VARIABLES } from '../src/app/config/settings.js';

const read = (path: string): string => readFileSync(new URL(path, new URL('..', import.meta.url)), 'utf8');

describe('deployment', () => {
  test.each(['deploy/compose.yaml', 'Dockerfile'])('%s sets only variables that Crossrate reads', (path) => {
    const named = [...read(path).matchAll(/CROSSRATE_([A-Z_]+)/g)].map(([, name]) => name!);
    expect(Object.keys(VARIABLES)).toEqual(expect.arrayContaining(named));
  });

  test('the proxy forwards to every process of the compose file and to no other host', () => {
    const processes = [...read('deploy/compose.yaml').matchAll(/^ {2}(crossrate-\d+): \*crossrate$/gm)].map(
      ([, name]) => `${name!}:8080`,
    );
    const proxied = /reverse_proxy (.*) \{/.exec(read('deploy/Caddyfile'))?.[1]?.split(' ');
    expect(processes).toEqual(['crossrate-1:8080', 'crossrate-2:8080']);
    expect(proxied).toEqual(processes);
  });

  test('a process may take longer to stop than its stop delay and grace together, and the proxy notices the delay', () => {
    const compose = read('deploy/compose.yaml');
    const seconds = (name: string): number => Number(new RegExp(`${name}: (\\d+)`).exec(compose)?.[1]);
    expect(seconds('CROSSRATE_STOP_DELAY')).toBeGreaterThan(
      Number(/health_interval (\d+)s/.exec(read('deploy/Caddyfile'))?.[1]),
    );
    expect(seconds('stop_grace_period')).toBeGreaterThan(
      seconds('CROSSRATE_STOP_DELAY') + seconds('CROSSRATE_STOP_GRACE'),
    );
  });

  test('the image runs without root, has one volume and a health check', () => {
    const dockerfile = read('Dockerfile');
    const last = dockerfile.slice(dockerfile.lastIndexOf('FROM '));
    expect(last).toMatch(/^USER node$/m);
    expect([...last.matchAll(/^VOLUME (.+)$/gm)].map(([, volume]) => volume)).toEqual(['/data']);
    expect(last).toMatch(/^HEALTHCHECK /m);
  });
});
