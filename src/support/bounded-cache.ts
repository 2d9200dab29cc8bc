/** Remembers what was made for a key; of the keys only the newest, so that it never grows beyond `most` of them. */
export class BoundedCache<Key, Value> {
  private readonly values = new Map<Key, Value>();

  constructor(private readonly most: number) {}

  /** What is remembered for a key, or what `make` makes for it now. */
  get(key: Key, make: () => Value): Value {
    const known = this.values.get(key);
    // A value may be undefined itself: then only the key says that it has been made.
    if (known !== undefined || this.values.has(key)) return known as Value;
    const made = make();
    if (this.values.size >= this.most) deleteOldest(this.values);
    this.values.set(key, made);
    return made;
  }
}

/** Deletes the entry that was set first. */
export function deleteOldest<Key>(map: Map<Key, unknown>): void {
  for (const key of map.keys()) {
    map.delete(key);
    return;
  }
}

/** What is made once for an object and lives as long as it does. */
export function memoizePerObject<Owner extends object, Value>(make: (owner: Owner) => Value): (owner: Owner) => Value {
  const made = new WeakMap<Owner, { readonly value: Value }>();
  return (owner) => {
    let known = made.get(owner);
    if (!known) made.set(owner, (known = { value: make(owner) }));
    return known.value;
  };
}
