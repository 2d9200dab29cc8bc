import { todayUtc } from '../../api/validation/as-of.js';
import type { BaseAnnotateRequest } from '../annotate/build-request.js';
import type { Backend } from '../backend/backend.js';
import type { CliContext } from '../context.js';
import { CliError } from '../exit.js';
import { toFlagName } from '../options/choice.js';
import type { ManifestHeader } from './manifest.js';

/** What a run wants, as far as the options say it. */
interface RequestedRun {
  readonly request: BaseAnnotateRequest;
  readonly json: boolean;
  readonly server: string | undefined;
}

/**
 * The terms of a run: those of the earlier run into the same folder, or new ones with today and the newest rates.
 * @throws CliError when the options are not those of the earlier run: half an archive in one style is worth nothing
 */
export async function resolveRunOptions(
  wanted: RequestedRun,
  earlier: ManifestHeader | undefined,
  backend: Backend,
  { clock, version }: CliContext,
): Promise<ManifestHeader> {
  const { request, json, server } = wanted;
  const asked = JSON.parse(JSON.stringify({ ...request, json, server })) as Record<string, unknown>;
  const date = request.date ?? earlier?.date ?? todayUtc(clock);
  const revision = request.revision ?? earlier?.revision ?? (await backend.revision());
  const terms = { crossrate: version, asked, date, revision, rates: await backend.newestObservations(revision) };
  if (earlier) assertSameOptions(terms, earlier);
  return terms;
}

function assertSameOptions(now: ManifestHeader, before: ManifestHeader): void {
  const differences = [
    ...listDifferences('', { crossrate: now.crossrate }, { crossrate: before.crossrate }),
    ...listDifferences('--', now.asked, before.asked),
    ...listDifferences('rates of ', now.rates, before.rates),
  ];
  if (differences.length === 0) return;
  throw new CliError(
    `the folder holds results of an earlier run that differs:\n${differences.map((each) => `  ${each}`).join('\n')}\ngive the same options to continue, another --out, or --restart to begin anew`,
  );
}

type Fields = Readonly<Record<string, unknown>>;

function listDifferences(prefix: string, now: Fields, before: Fields): readonly string[] {
  const names = new Set([...Object.keys(now), ...Object.keys(before)]);
  return [...names].flatMap((name) => {
    const [here, there] = [JSON.stringify(now[name]), JSON.stringify(before[name])];
    return here === there
      ? []
      : [`${prefix}${toFlagName(name)} was ${there ?? 'not given'}, is ${here ?? 'not given'}`];
  });
}
