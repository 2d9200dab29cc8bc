import type { CheckContext } from '../check-context.js';
import type { DataOf, DataSchema } from '../data-schema.js';
import type { FindingDraft, Severity } from '../finding-draft.js';
import type { Messages } from '../messages/messages.js';
import type { RequestedConversions, UsedRate } from '../requested-conversions.js';
import type { Script } from '../../figures/figure.js';
import type { HouseStyle } from '../../styles/style.js';
import type { ClassifiedConversions } from '../stated-conversion/conversion.js';

/** What a rule reads: the text with its figures, and what is known of the conversions in it. */
export interface RuleContext extends CheckContext {
  /** The writer's own conversions, compared with the rates. */
  readonly statedConversions: ClassifiedConversions;
  /** The conversions that the caller asked for. */
  readonly requestedConversions: RequestedConversions;
  /** The style that figures are to be written in, by the script round them; undefined when none is asked for. */
  readonly houseStyleOf: ((script: Script) => HouseStyle) | undefined;
  /** Every rate that was used up to now, those of the requested conversions first. */
  readonly usedRates: readonly UsedRate[];
}

/** Conditions on the figures of a text, all of which must hold. None: the rule runs over every text. */
export interface RuleNeeds {
  /** At least so many figures. */
  readonly figures?: number;
  /** A figure whose currency is assumed. */
  readonly assumed?: true;
  /** A table. */
  readonly tables?: true;
}

/** One thing that is checked in a text. */
export interface Rule<Key extends string = string, Data extends DataSchema = DataSchema> {
  /** Its name in findings, requests and the documentation: "percent-change". */
  readonly key: Key;
  /** What is wrong where the rule reports something, in a few words; the name of the rule in LanguageTool clients. */
  readonly title: { readonly en: string; readonly zh: string };
  /** What is compared with what, for the index of the documentation. */
  readonly description: string;
  /** The severities that it gives, beside `ok`. */
  readonly severities: readonly Severity[];
  /** What a text must hold for the rule to have anything to compare; it does not run over other texts. */
  readonly needs: RuleNeeds;
  /** The fields of `data` of its findings. */
  readonly data: Data;
  readonly messages: Messages;
  readonly check: (context: RuleContext) => readonly FindingDraft<DataOf<Data>>[];
}

/** Does a text hold what the rule needs? */
export function canApply({ needs }: Pick<Rule, 'needs'>, { figures, figureCount, tables }: CheckContext): boolean {
  return (
    figureCount >= (needs.figures ?? 0) &&
    (!needs.tables || tables.length > 0) &&
    (!needs.assumed || figures.some(({ figure: { certainty } }) => certainty === 'assumed'))
  );
}

/** Types a rule: what `check` returns must have the data that `data` describes. */
export function defineRule<const Key extends string, const Data extends DataSchema>(
  rule: Rule<Key, Data>,
): Rule<Key, Data> {
  return rule;
}
