import type { Finding } from '../../src/core/checks/finding.js';
import { grouped } from './amounts.js';

/** A line of arithmetic: both sides and the sign between them. It is the same in every language. */
export interface Line {
  readonly left: string;
  readonly sign: '=' | '≠' | '≈';
  readonly right: string;
}

/** The arithmetic behind a finding, line by line; none where nothing is computed. */
export function arithmeticOf(finding: Finding): readonly Line[] {
  const isFine = finding.severity === 'ok';
  switch (finding.rule) {
    case 'stated-conversion':
    case 'scale-slip':
    case 'swapped-currency':
      return conversion(finding.data, isFine);
    case 'rate-note':
      return [comparison(finding.data, isFine), rates(finding.data, isFine)];
    case 'percent-change': {
      const { from, to, expected, years } = finding.data;
      const [before, after] = [shown(from), shown(to)];
      const change =
        years === undefined ? `(${after} − ${before}) ÷ ${before}` : `(${after} ÷ ${before})^(1/${years}) − 1`;
      return [line(change, '≈', `${shown(expected)}%`), comparison(finding.data, isFine, '%')];
    }
    case 'difference': {
      const { from, to, expected } = finding.data;
      return [line(`${shown(to)} − ${shown(from)}`, '=', shown(expected)), comparison(finding.data, isFine)];
    }
    case 'multiple-claim': {
      const { from, to, expected } = finding.data;
      return [quotient(to, from, expected, '×'), comparison(finding.data, isFine, '×')];
    }
    case 'share': {
      const { part, whole, expected } = finding.data;
      return [quotient(part, whole, expected, '%'), comparison(finding.data, isFine, '%')];
    }
    case 'per-unit': {
      const { total, each, count, expected, meaning, currency } = finding.data;
      const [left, sign] = meaning === 'each' ? [total, '÷'] : [each, '×'];
      return [
        line(`${shown(left)} ${sign} ${shown(count)}`, '≈', `${prefixOf(currency)}${shown(expected)}`),
        comparison(finding.data, isFine),
      ];
    }
    case 'sum': {
      const { parts, expected, currency } = finding.data;
      return [
        line(parts.map(grouped).join(' + '), '=', `${prefixOf(currency)}${shown(expected)}`),
        comparison(finding.data, isFine),
      ];
    }
    case 'headline-mismatch':
      return [line(shown(finding.data.stated), isFine ? '=' : '≠', shown(finding.data.body))];
    default:
      return [];
  }
}

type ConversionData = Finding<'stated-conversion' | 'rate-note' | 'scale-slip' | 'swapped-currency'>['data'];

function conversion(data: ConversionData, isFine: boolean): readonly Line[] {
  const { original, originalCurrency, currency, expected, ratePair, referenceRate } = data;
  // A quarter beside its year: no rate is between them.
  if (ratePair === undefined) return [comparison(data, isFine)];
  const [, counted] = ratePair.split('/');
  const sign = originalCurrency === counted ? '÷' : '×';
  return [
    line(`${originalCurrency} ${shown(original)} ${sign} ${referenceRate}`, '≈', `${currency} ${shown(expected)}`),
    comparison(data, isFine),
    rates(data, isFine),
  ];
}

/** The rate that the amounts imply and the one that they are compared with. */
function rates({ impliedRate, referenceRate, ratePair }: ConversionData, isFine: boolean): Line {
  const sign = impliedRate === referenceRate ? '=' : isFine ? '≈' : '≠';
  return line(`${ratePair} ${impliedRate}`, sign, referenceRate ?? '');
}

interface Comparison {
  readonly stated: string;
  readonly expected: string;
  readonly currency?: string;
  readonly deviationPercent?: string;
}

/** What is stated against what is expected, and by how much they differ; without a unit they are amounts. */
function comparison({ stated, expected, currency, deviationPercent }: Comparison, isFine: boolean, unit = ''): Line {
  const [prefix, right] = [unit === '' ? prefixOf(currency) : '', shortened(shown(expected))];
  return line(
    `${prefix}${shown(stated)}${unit}`,
    isFine ? '≈' : '≠',
    `${prefix}${right}${unit}${deviationPercent === undefined ? '' : ` (${signed(deviationPercent)}%)`}`,
  );
}

/** What stands before an amount of money; a quantity and a percentage stand alone. */
function prefixOf(currency: string | undefined): string {
  return currency === undefined ? '' : `${currency} `;
}

function quotient(dividend: string, divisor: string, expected: string, unit: string): Line {
  return line(`${shown(dividend)} ÷ ${shown(divisor)}`, '≈', `${shortened(shown(expected))}${unit}`);
}

function line(left: string, sign: Line['sign'], right: string): Line {
  return { left, sign, right };
}

function signed(percent: string): string {
  return percent.startsWith('-') ? percent.replace('-', '−') : `+${percent}`;
}

/** An amount with its thousands apart; the data joins the ends of a range with "-". */
function shown(amount: string): string {
  return amount
    .split(/(?<=\d)-/)
    .map(grouped)
    .join('–');
}

/** A number with many digits behind the point, cut to four of them for reading. */
function shortened(number: string): string {
  return number.replace(/(\.\d{4})\d+/g, '$1…');
}
