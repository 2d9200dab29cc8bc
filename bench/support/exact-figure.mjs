const PLACES = 12;

/** A plain decimal as a whole number of billionths of thousandths. */
export function exactOf(decimal) {
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  const digits = BigInt(whole + fraction.slice(0, PLACES).padEnd(PLACES, '0'));
  return sign ? -digits : digits;
}

/** Half of the last digit that a figure is written with, in the same unit. */
export function reachOf({ value, significantDigits }) {
  const [whole, fraction = ''] = value.replace('-', '').split('.');
  const first = whole.search(/[1-9]/);
  const exponent = first >= 0 ? whole.length - 1 - first : -1 - Math.max(0, fraction.search(/[1-9]/));
  const last = exponent - significantDigits + 1 + PLACES;
  return last <= 0 ? 0n : 10n ** BigInt(last) / 2n;
}
