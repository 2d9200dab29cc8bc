/**
 * Stable keys for rows, because each answer assigns new ids: the content of the row and its occurrence number. Without
 * them a row could change under the pointer just before a click.
 */
export function stableKeys<T>(items: readonly T[], nameOf: (item: T) => string): readonly string[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const name = nameOf(item);
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return `${name}#${count}`;
  });
}
