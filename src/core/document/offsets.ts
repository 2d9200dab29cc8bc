/** What a caller counts characters in: JavaScript and Java count UTF-16 units, Python code points, Rust and Go bytes. */
export const OFFSET_UNITS = ['utf16', 'codepoint', 'utf8'] as const;
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

/**
 * A function from UTF-16 offsets of `text` to offsets in `unit`. Ask in ascending order: one walk over the text serves
 * them all; an offset that goes back starts the walk again.
 */
export function createOffsetMapper(text: string, unit: OffsetUnit): (utf16Offset: number) => number {
  if (unit === 'utf16') return (offset) => offset;
  const width = unit === 'utf8' ? utf8Width : () => 1;
  let at = 0;
  let mapped = 0;
  return (offset) => {
    if (offset < at) at = mapped = 0;
    while (at < offset && at < text.length) {
      const point = text.codePointAt(at) ?? 0;
      mapped += width(point);
      at += point > 0xffff ? 2 : 1;
    }
    return mapped;
  };
}

function utf8Width(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
