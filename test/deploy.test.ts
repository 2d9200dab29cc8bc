import { readFileSync } from 'node:fs';
import { parse, parseAllDocuments } from 'yaml';
import { VARIABLES } from '../src/app/config/settings.js';
import { readSettings } from '../src/app/config/settings.js';

const read = (path: string): string => readFileSync(new URL(path, new URL('..', import.meta.url)), 'utf8');

/** Where the metrics are named. */
const METRIC_SOURCES = [
  'src/http/metrics.ts',
  'src/http/middleware/route-guards.ts',
  'src/http/text-answers.ts',
  'src/app/rate-gauges.ts',
  'src/app/job-metrics.ts',
];

type Environment = Record<string, string>;

interface Compose {
  readonly services: Readonly<
    Record<
      string,
      {
        readonly environment?: Readonly<Record<string, string | number>>;
        readonly command?: readonly string[];
        readonly read_only?: boolean;
        readonly stop_grace_period?: string;
        readonly volumes?: readonly string[];
        readonly ports?: readonly string[];
      }
    >
  >;
}

interface Manifest {
  readonly kind: string;
  readonly spec: {
    readonly template: {
      readonly spec: {
        readonly terminationGracePeriodSeconds: number;
        readonly containers: readonly [
          {
            readonly env: readonly { readonly name: string; readonly value?: string }[];
            readonly securityContext: object;
            readonly readinessProbe: object;
            readonly livenessProbe: object;
          },
        ];
      };
    };
  };
}

const compose = parse(read('deploy/compose.yaml'), { merge: true }) as Compose;
const manifests = parseAllDocuments(read('deploy/kubernetes/crossrate.yaml')).map(
  (document) => document.toJS() as Manifest,
);
const pod = manifests.find(({ kind }) => kind === 'Deployment')!.spec.template.spec;

/** Keys and values of a systemd unit, by section; a key may stand several times. */
const unit = read('deploy/systemd/crossrate.service')
  .split('\n')
  .filter((line) => /^[A-Z]\w*=/.test(line))
  .map((line): [string, string] => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]);
const unitValue = (key: string): string | undefined => unit.find(([each]) => each === key)?.[1];

/** The instructions of the last stage of the Dockerfile, lines that are continued joined, comments left out. */
const stages = read('Dockerfile')
  .replace(/^#.*\n/gm, '')
  .replace(/\\\n/g, ' ')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line): [string, string] => [line.split(' ', 1)[0]!, line.slice(line.indexOf(' ') + 1).trim()]);
const image = stages.slice(stages.map(([name]) => name).lastIndexOf('FROM'));
const instruction = (name: string): readonly string[] =>
  image.filter(([each]) => each === name).map(([, rest]) => rest);

/** What stands for a secret is filled in as an operator would. */
const filledIn = (environment: Readonly<Record<string, string | number | undefined>>): Environment =>
  Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      String(value ?? 'postgres://crossrate:secret@db:5432/crossrate').replace(/\$\{\w+(?::[^}]*)?\}/g, 'secret'),
    ]),
  );

/** The environment in which each file has the service run. */
const ENVIRONMENTS: readonly (readonly [string, Environment])[] = [
  ...Object.entries(compose.services)
    .filter(([, { environment }]) => environment && 'CROSSRATE_DATABASE_URL' in environment)
    .map(([name, { environment = {} }]) => [`deploy/compose.yaml, ${name}`, filledIn(environment)] as const),
  [
    'deploy/kubernetes/crossrate.yaml',
    filledIn(Object.fromEntries(pod.containers[0].env.map(({ name, value }) => [name, value]))),
  ],
  [
    'deploy/systemd/crossrate.service',
    Object.fromEntries(
      unitValue('Environment')!
        .split(' ')
        .map((pair) => pair.split('=') as [string, string]),
    ),
  ],
  [
    'Dockerfile',
    Object.fromEntries(
      instruction('ENV').flatMap((pairs) => pairs.split(/\s+/).map((pair) => pair.split('=') as [string, string])),
    ),
  ],
];

const seconds = (text: string | number | undefined): number => Number.parseInt(String(text), 10);

describe('deployment', () => {
  test.each(ENVIRONMENTS)('%s gives settings that Crossrate takes', (path, environment) => {
    const own = Object.keys(environment).filter((name) => name !== 'NODE_ENV' && name !== 'SQLITE_TMPDIR');
    expect(own.length).toBeGreaterThan(0);
    expect(() => readSettings(environment)).not.toThrow();
    for (const name of own)
      expect([path, Object.keys(VARIABLES)]).toEqual([path, expect.arrayContaining([name.replace('CROSSRATE_', '')])]);
  });

  test.each(['deploy/prometheus/alerts.yaml', 'deploy/grafana/crossrate.json'])(
    '%s asks for metrics that Crossrate has',
    (path) => {
      const asked = expressionsOf(parse(read(path))).flatMap((expression) =>
        [...expression.matchAll(/crossrate_[a-z_]+/g)].map(([name]) => name.replace(/_(?:count|bucket|sum)$/, '')),
      );
      const sources = METRIC_SOURCES.map(read).join('');
      const known = [...sources.matchAll(/'(crossrate_[a-z_]+)'/g)].map(([, name]) => name!);
      expect(known).toEqual(expect.arrayContaining(asked));
      expect(asked.length).toBeGreaterThan(8);
    },
  );

  test('Kubernetes, systemd and the compose file wait longer than the stop delay and grace together', () => {
    const longest = (environment: Environment): number => {
      const { stopDelay, stopGrace } = readSettings(environment);
      return stopDelay + stopGrace;
    };
    const of = (path: string): Environment => ENVIRONMENTS.find(([name]) => name.startsWith(path))![1];
    expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(longest(of('deploy/kubernetes')));
    expect(seconds(unitValue('TimeoutStopSec'))).toBeGreaterThan(longest(of('deploy/systemd')));
    expect(seconds(compose.services['crossrate-1']!.stop_grace_period)).toBeGreaterThan(longest(of('deploy/compose')));
  });

  test('the proxy forwards to every process of the compose file and to no other host, and notices the stop delay', () => {
    const processes = Object.entries(compose.services)
      .filter(([, { environment, command }]) => environment && 'CROSSRATE_STOP_DELAY' in environment && !command)
      .map(([name]) => `${name}:8080`);
    const directives = read('deploy/Caddyfile')
      .split('\n')
      .map((line) => line.replace(/#.*/, '').trim().split(/\s+/));
    const proxied = directives.find(([name]) => name === 'reverse_proxy')!.slice(1, -1);
    expect(processes).toEqual(['crossrate-1:8080', 'crossrate-2:8080']);
    expect(proxied).toEqual(processes);
    const interval = directives.find(([name]) => name === 'health_interval')![1];
    expect(readSettings(ENVIRONMENTS[0]![1]).stopDelay).toBeGreaterThan(seconds(interval));
  });

  test('every process of the compose file is read-only but for the data and /tmp, and only the proxy has a port', () => {
    const own = Object.values(compose.services).filter(
      ({ environment }) => environment && 'CROSSRATE_DATABASE_URL' in environment,
    );
    expect(own).toHaveLength(3);
    for (const service of own)
      expect(service).toMatchObject({
        read_only: true,
        cap_drop: ['ALL'],
        tmpfs: ['/tmp'],
        volumes: ['crossrate:/data'],
      });
    const open = Object.entries(compose.services).filter(([, { ports }]) => ports);
    expect(open.map(([name]) => name)).toEqual(['proxy']);
  });

  test('the pod is read-only, without root, and is asked whether it is ready and alive', () => {
    expect(pod).toMatchObject({ securityContext: { runAsNonRoot: true } });
    expect(pod.containers[0]).toMatchObject({
      securityContext: {
        readOnlyRootFilesystem: true,
        allowPrivilegeEscalation: false,
        capabilities: { drop: ['ALL'] },
      },
      readinessProbe: { httpGet: { path: '/readyz' } },
      livenessProbe: { httpGet: { path: '/healthz' } },
    });
  });

  test('the image runs without root, has one volume and a health check', () => {
    expect(instruction('USER')).toEqual(['node']);
    expect(instruction('VOLUME')).toEqual(['/data']);
    // The user is set behind everything that is written as root.
    const names = image.map(([name]) => name);
    expect(names.lastIndexOf('RUN')).toBeLessThan(names.indexOf('USER'));
    const [health] = instruction('HEALTHCHECK');
    expect(health).toMatch(/--interval=\d+s .*--timeout=\d+s .*CMD \[/);
    expect(JSON.parse(health!.slice(health!.indexOf('CMD ') + 4))).toEqual([
      'node',
      '-e',
      expect.stringContaining('/healthz'),
    ]);
    expect(JSON.parse(instruction('CMD')[0]!)).toEqual(['node', 'dist/main.js']);
  });
});

/** The queries of alert rules ("expr") and of a dashboard. */
function expressionsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'expr' && typeof each === 'string' ? [each] : expressionsOf(each),
  );
}
