import type { Finding } from '../../src/core/checks/finding.js';
import { grouped } from './amounts.js';

/** A line of arithmetic: both sides and what stands between. It is the same in every language. */
export interface Line {
  readonly left: string;
  readonly sign: '=' | '≠' | '≈';
  readonly right: string;
}

type Data = Readonly<Record<string, unknown>>;

/** The arithmetic behind a finding, line by line; none where there is nothing to reckon. */
export function arithmeticOf({ rule, severity, data }: Finding): readonly Line[] {
  const isFine = severity === 'ok';
  const lines: readonly (Line | undefined)[] = (() => {
    switch (rule) {
      case 'stated-conversion':
      case 'scale-slip':
      case 'swapped-currency':
        return conversion(data, isFine);
      case 'rate-note':
        return [verdict(data, isFine, ''), implied(data, isFine)];
      case 'percent-change':
        return [change(data), verdict(data, isFine, '%')];
      case 'multiple-claim':
        return [ratio(data, 'to', 'from', '×'), verdict(data, isFine, '×')];
      case 'share':
        return [ratio(data, 'part', 'whole', '%'), verdict(data, isFine, '%')];
      case 'sum':
        return [total(data), verdict(data, isFine, '')];
      case 'headline-mismatch':
        return [line(amount(data, 'stated'), isFine ? '=' : '≠', amount(data, 'body'))];
      default:
        return [];
    }
  })();
  return lines.filter((each) => each !== undefined);
}

function conversion(data: Data, isFine: boolean): readonly (Line | undefined)[] {
  const original = amount(data, 'original');
  const [unit, counted] = string(data, 'ratePair')?.split('/') ?? [];
  const reference = string(data, 'referenceRate');
  const from = string(data, 'originalCurrency');
  if (!original || !unit || !counted || !reference || !from) return [verdict(data, isFine, ''), implied(data, isFine)];
  const sign = from === counted ? '÷' : '×';
  return [
    line(`${from} ${original} ${sign} ${reference}`, '≈', withCurrency(data, amount(data, 'expected'))),
    verdict(data, isFine, ''),
    implied(data, isFine),
  ];
}

/** What is stated against what is expected, and by how much they differ. */
function verdict(data: Data, isFine: boolean, unit: string): Line | undefined {
  const stated = amount(data, 'stated');
  const expected = amount(data, 'expected');
  if (!stated || !expected) return undefined;
  const deviation = string(data, 'deviationPercent');
  const by = deviation === undefined ? '' : ` (${deviation.startsWith('-') ? '' : '+'}${deviation.replace('-', '−')}%)`;
  const left = unit === '' ? withCurrency(data, stated) : `${stated}${unit}`;
  const right = unit === '' ? withCurrency(data, shortened(expected)) : `${shortened(expected)}${unit}`;
  return line(left, isFine ? '≈' : '≠', `${right}${by}`);
}

function implied(data: Data, isFine: boolean): Line | undefined {
  const [rate, reference, pair] = ['impliedRate', 'referenceRate', 'ratePair'].map((name) => string(data, name));
  if (!rate || !reference || !pair) return undefined;
  return line(`${pair} ${rate}`, rate === reference ? '=' : isFine ? '≈' : '≠', reference);
}

function change(data: Data): Line | undefined {
  const [from, to, expected] = ['from', 'to', 'expected'].map((name) => amount(data, name));
  if (!from || !to || !expected) return undefined;
  return line(`(${to} − ${from}) ÷ ${from}`, '≈', `${expected}%`);
}

function ratio(data: Data, over: string, under: string, unit: string): Line | undefined {
  const [a, b, expected] = [over, under, 'expected'].map((name) => amount(data, name));
  return a && b && expected ? line(`${a} ÷ ${b}`, '≈', `${shortened(expected)}${unit}`) : undefined;
}

function total(data: Data): Line | undefined {
  const { parts } = data;
  const expected = amount(data, 'expected');
  if (!Array.isArray(parts) || !expected) return undefined;
  return line(parts.map((part) => grouped(String(part))).join(' + '), '=', withCurrency(data, expected));
}

function line(left: string | undefined, sign: Line['sign'], right: string | undefined): Line | undefined {
  return left && right ? { left, sign, right } : undefined;
}

function string(data: Data, name: string): string | undefined {
  const value = data[name];
  return typeof value === 'string' ? value : undefined;
}

/** An amount of the data with its thousands apart; the ends of a range are joined with "-" there. */
function amount(data: Data, name: string): string | undefined {
  return string(data, name)
    ?.split(/(?<=\d)-/)
    .map(grouped)
    .join('–');
}

function withCurrency(data: Data, words: string | undefined): string | undefined {
  const currency = string(data, 'currency');
  return words && currency ? `${currency} ${words}` : words;
}

/** A number with many digits behind the point, cut to four of them for reading. */
function shortened(number: string): string {
  return number.replace(/(\.\d{4})\d+/g, '$1…');
}
