/** The type of {@link omitUndefined}: a field that may be undefined becomes one that may be absent. */
type WithoutUndefined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The fields of `object` that are not undefined. */
export function omitUndefined<T extends object>(object: T): WithoutUndefined<T> {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(object)) if (value !== undefined) kept[name] = value;
  return kept as WithoutUndefined<T>;
}
