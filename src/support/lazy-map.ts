/** A map that is made when the first value is put into it: for many questions of which hardly any is asked. */
export class LazyMap<Key, Value> {
  private values: Map<Key, Value> | undefined;

  has(key: Key): boolean {
    return this.values?.has(key) ?? false;
  }

  get(key: Key): Value | undefined {
    return this.values?.get(key);
  }

  set(key: Key, value: Value): void {
    (this.values ??= new Map<Key, Value>()).set(key, value);
  }
}
