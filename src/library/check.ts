import { checkText, type CheckResult } from '../core/operations/check-text.js';
import type { Dismissal } from '../core/checks/dismissal.js';
import { FINDING_RULES, type FindingRule } from '../core/checks/finding.js';
import { MIN_SEVERITIES, type SeveritySettings } from '../core/checks/severity-settings.js';
import type { FigureOptions } from '../core/figures/figure-options.js';
import { omitUndefined } from '../support/omit-undefined.js';
import { RATE_OPTIONS, toRateContext, toRateQuery, toCurrencyCode, type RatesOptions } from './options.js';
import { refuseNoText, TEXT_OPTIONS } from './text-options.js';
import {
  isObject,
  isSwitch,
  isText,
  listOf,
  oneOf,
  refuseInvalidOptions,
  type OptionTable,
} from './validate-options.js';

/** How a text is to be checked. */
export interface CheckOptions extends FigureOptions, RatesOptions, SeveritySettings {
  /** Currencies that every amount is converted to: a missing or an old rate to one of them is reported. Default none. */
  readonly to?: readonly string[];
  /** Rules whose findings are left out. */
  readonly off?: readonly FindingRule[];
  /** Findings that have been dismissed and are left out. */
  readonly dismiss?: readonly Dismissal[];
  /** Also report what was checked and is right. */
  readonly wantsOk?: boolean;
}

const OPTIONS: OptionTable = {
  ...TEXT_OPTIONS,
  ...RATE_OPTIONS,
  to: listOf(isText),
  off: listOf(oneOf(FINDING_RULES)),
  dismiss: listOf(isObject),
  wantsOk: isSwitch,
  severity: isObject,
  minSeverity: oneOf(MIN_SEVERITIES),
};

/**
 * Reads the writer's own arithmetic: stated conversions, rates, changes, multiples, sums and shares.
 * @throws RangeError for options that cannot be understood
 */
export function check(text: string, options: CheckOptions): CheckResult {
  refuseNoText(text);
  refuseInvalidOptions(options, OPTIONS);
  const { rates: _rates, isStale: _isStale, to, ...others } = options;
  const asked = { ...others, ...omitUndefined({ to: to?.map(toCurrencyCode) }) };
  return checkText(text, { ...asked, ...toRateQuery(options) }, toRateContext(options));
}
