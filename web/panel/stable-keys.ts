/**
 * Keys by which rows are known again when an answer names everything anew: what each is about, and the how-manieth of
 * that it is. Without them a row would turn into another under the hand that is about to press it.
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
