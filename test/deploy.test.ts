import { readFileSync } from 'node:fs';
import { VARIABLES } from '../src/app/config/settings.js';

const read = (path: string): string => readFileSync(new URL(path, new URL('..', import.meta.url)), 'utf8');

describe('what is to be deployed', () => {
  test.each(['deploy/compose.yaml', 'Dockerfile'])('%s sets variables that there are', (path) => {
    const named = [...read(path).matchAll(/CROSSRATE_([A-Z_]+)/g)].map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(0);
    expect(Object.keys(VARIABLES)).toEqual(expect.arrayContaining(named));
  });

  test('the proxy knows every process, and no other', () => {
    const processes = [...read('deploy/compose.yaml').matchAll(/^ {2}(crossrate-\d+): \*crossrate$/gm)].map(
      ([, name]) => `${name!}:8080`,
    );
    const proxied = /reverse_proxy (.*) \{/.exec(read('deploy/Caddyfile'))?.[1]?.split(' ');
    expect(processes.length).toBeGreaterThan(1);
    expect(proxied).toEqual(processes);
  });

  test('a process is given the time to stop that it takes', () => {
    const compose = read('deploy/compose.yaml');
    const seconds = (name: string): number => Number(new RegExp(`${name}: (\\d+)`).exec(compose)?.[1]);
    expect(seconds('CROSSRATE_STOP_DELAY')).toBeGreaterThan(
      Number(/health_interval (\d+)s/.exec(read('deploy/Caddyfile'))?.[1]),
    );
    expect(seconds('stop_grace_period')).toBeGreaterThan(
      seconds('CROSSRATE_STOP_DELAY') + seconds('CROSSRATE_STOP_GRACE'),
    );
  });

  test('the image is without root, writes to one folder, and says whether it is well', () => {
    const dockerfile = read('Dockerfile');
    const last = dockerfile.slice(dockerfile.lastIndexOf('FROM '));
    expect(last).toMatch(/^USER node$/m);
    expect([...last.matchAll(/^VOLUME (.+)$/gm)].map(([, volume]) => volume)).toEqual(['/data']);
    expect(last).toMatch(/^HEALTHCHECK /m);
  });
});
