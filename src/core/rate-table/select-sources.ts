import type { RateKind } from './quote.js';
import type { TableSource } from './rate-table.js';

/** The source selection of a query. */
interface SourceSelection {
  readonly source?: string;
  readonly sources?: readonly string[];
  readonly kind?: RateKind;
}

/** The sources that a query asks, in the order in which they may answer; or a sentence that says why there are none. */
export function selectSources(
  all: readonly TableSource[],
  { source, sources, kind }: SourceSelection,
): readonly TableSource[] | string {
  const keys = source === undefined ? sources : [source];
  const named: TableSource[] = [];
  for (const key of keys ?? all.map((each) => each.key)) {
    const found = all.find((each) => each.key === key);
    if (!found) return explainUnknownSource(key, all);
    named.push(found);
  }
  if (kind === undefined) return named;
  const ofKind = named.filter((each) => each.kind === kind);
  if (ofKind.length > 0) return ofKind;
  return `no source of kind ${JSON.stringify(kind)} is asked; there are ${named.map((each) => `${each.key} (${each.kind})`).join(', ') || 'none'}`;
}

/** Whose figures a source publishes: its own key, or that of the source that it relays. */
export function getOriginKey({ key, relays }: TableSource): string {
  return relays ?? key;
}

function explainUnknownSource(source: string, all: readonly TableSource[]): string {
  return `there is no source ${JSON.stringify(source)}; the sources are ${all.map(({ key }) => key).join(', ') || 'none'}`;
}
