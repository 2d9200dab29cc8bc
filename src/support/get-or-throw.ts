/**
 * The value of a key that must be in the map.
 * @throws RangeError when it is not: a fault of the program, not of its input
 */
export function getOrThrow<Key, Value>(map: { get(key: Key): Value | undefined }, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`no entry for ${String(key)}`);
  return value;
}

/**
 * The item at an index that must be one of the list.
 * @throws RangeError when it is not: a fault of the program, not of its input
 */
export function elementAt<Item>(list: readonly Item[], index: number): Item {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no item ${index} in a list of ${list.length}`);
  return item;
}
