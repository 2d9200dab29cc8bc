import { readFileSync } from 'node:fs';
import { VARIABLES } from '../src/app/config/settings.js';

const read = (path: string): string => readFileSync(new URL(path, new URL('..', import.meta.url)), 'utf8');

/** Where the metrics are named. */
const METRIC_SOURCES = [
  'src/http/metrics.ts',
  'src/http/middleware/route-guards.ts',
  'src/http/text-answers.ts',
  'src/app/rate-gauges.ts',
  'src/app/job-metrics.ts',
];

describe('deployment', () => {
  test.each([
    'deploy/compose.yaml',
    'Dockerfile',
    'deploy/systemd/crossrate.service',
    'deploy/kubernetes/crossrate.yaml',
  ])('%s sets only variables that Crossrate reads', (path) => {
    const named = [...read(path).matchAll(/CROSSRATE_([A-Z_]+)/g)].map(([, name]) => name!);
    expect(Object.keys(VARIABLES)).toEqual(expect.arrayContaining(named));
  });

  test.each(['deploy/prometheus/alerts.yaml', 'deploy/grafana/crossrate.json'])(
    '%s asks for metrics that Crossrate has, with labels that they have',
    (path) => {
      const rules = read(path);
      const asked = [...rules.matchAll(/crossrate_[a-z_]+/g)].map(([name]) => name.replace(/_(?:count|bucket)$/, ''));
      const sources = METRIC_SOURCES.map(read).join('');
      const known = [...sources.matchAll(/'(crossrate_[a-z_]+)'/g)].map(([, name]) => name!);
      expect(known).toEqual(expect.arrayContaining(asked));
      expect(asked.length).toBeGreaterThan(8);
    },
  );

  test('Kubernetes and systemd wait longer than the stop delay and grace together', () => {
    const kubernetes = read('deploy/kubernetes/crossrate.yaml');
    const valueOf = (name: string): number =>
      Number(new RegExp(`name: CROSSRATE_${name}, value: '(\\d+)'`).exec(kubernetes)?.[1]);
    const longest = valueOf('STOP_DELAY') + valueOf('STOP_GRACE');
    expect(Number(/terminationGracePeriodSeconds: (\d+)/.exec(kubernetes)?.[1])).toBeGreaterThan(longest);
    const unit = read('deploy/systemd/crossrate.service');
    const fallback = VARIABLES.STOP_DELAY.fallback + VARIABLES.STOP_GRACE.fallback;
    expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(unit)?.[1])).toBeGreaterThan(fallback);
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
