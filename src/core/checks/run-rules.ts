import { wasOvertaken } from '../rate-table/rate.js';
import type { QueryRates } from '../conversion/query-rates.js';
import type { FigureDocument } from '../figures/figure-document.js';
import { CheckContext } from './check-context.js';
import { excludeDismissedByComments } from './dismissal-comments.js';
import { excludeDismissed, type Dismissal } from './dismissal.js';
import { dedupeFindings, numberFindings, type Finding, type FindingRule, type UnnumberedFinding } from './finding.js';
import { ReferenceRates, type RateSeriesLookup } from './reference/reference-rates.js';
import type { Script } from '../figures/figure.js';
import type { HouseStyle } from '../styles/style.js';
import type { RequestedConversions, UsedRate } from './requested-conversions.js';
import { RULES } from './rules/index.js';
import { canApply, type RuleContext } from './rules/rule.js';
import { applySeveritySettings, type SeveritySettings } from './severity-settings.js';
import { classifyStatedConversions } from './stated-conversion/classify-all.js';
import type { ClassifiedConversions } from './stated-conversion/conversion.js';

/** Which findings a caller wants. */
export interface FindingOptions extends SeveritySettings {
  /** Also findings that agree. Default false. */
  readonly wantsOk?: boolean;
  /** Rules whose findings are left out. */
  readonly off?: readonly FindingRule[];
  readonly dismiss?: readonly Dismissal[];
  /** The style that the writer's figures are to be in, by the script round them; default: any. */
  readonly houseStyleOf?: (script: Script) => HouseStyle;
  /** The caller has said of which day the story is. Default true. */
  readonly isDateGiven?: boolean;
}

/** The rates to check a text by, and what its conversions came to. */
interface RuleRunInput {
  readonly rates: QueryRates;
  /** The same table, for the rates of the days before. */
  readonly table: RateSeriesLookup;
  readonly isStale: (source: string) => boolean;
  readonly requestedConversions: RequestedConversions;
}

/** The findings of a text, and every rate that was used. */
interface RuleRunResult {
  readonly findings: readonly Finding[];
  readonly usedRates: readonly UsedRate[];
}

/** Runs every rule over a document; one finding a fault, in text order. */
export function runRules(document: FigureDocument, input: RuleRunInput, options: FindingOptions): RuleRunResult {
  const { wantsOk = false, off = [], dismiss = [], isDateGiven = true, houseStyleOf } = options;
  const context = new RuleRunContext(document, input, wantsOk, isDateGiven, houseStyleOf);
  // A rule that is off runs as well: its rates are rates of the answer.
  const found = RULES.flatMap((rule): readonly UnnumberedFinding[] =>
    canApply(rule, context) ? rule.check(context).map((draft) => ({ rule: rule.key, ...draft })) : [],
  );
  const enabled = found.filter(({ rule }) => !off.includes(rule));
  const undismissed = excludeDismissedByComments(enabled, document.input);
  const wanted = excludeDismissed(applySeveritySettings(undismissed, options), dismiss, document.input);
  return { findings: numberFindings(dedupeFindings(wanted)), usedRates: context.usedRates };
}

const NO_CONVERSIONS: ClassifiedConversions = { conversions: [], unchecked: [] };

class RuleRunContext extends CheckContext implements RuleContext {
  private knownConversions: ClassifiedConversions | undefined;
  readonly requestedConversions: RequestedConversions;

  constructor(
    document: FigureDocument,
    private readonly run: RuleRunInput,
    wantsOk: boolean,
    isDateGiven: boolean,
    readonly houseStyleOf: RuleContext['houseStyleOf'],
  ) {
    super(document, new ReferenceRates(run.rates, run.table, isDateGiven), wantsOk);
    this.requestedConversions = run.requestedConversions;
  }

  get statedConversions(): ClassifiedConversions {
    // A conversion states one figure by another.
    return (this.knownConversions ??= this.figures.length < 2 ? NO_CONVERSIONS : classifyStatedConversions(this));
  }

  get usedRates(): readonly UsedRate[] {
    const compared = this.rates.used.map(({ figure, rate }) => ({
      figure,
      rate,
      stale: this.run.isStale(rate.source) || wasOvertaken(rate),
    }));
    return [...this.requestedConversions.usedRates, ...compared];
  }
}
