/** What is put into a string. */
export type Values = Readonly<Record<string, string | number>>;

const PLACE = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g;

/** Fills `{name}` with a value, and `{n|one|many}` with the word that fits the number; a name without a value stays. */
export function fill(pattern: string, values: Values = {}): string {
  return pattern.replace(PLACE, (place, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) return place;
    if (one === undefined || many === undefined) return String(value);
    return Number(value) === 1 ? one : many;
  });
}
