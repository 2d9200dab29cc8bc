import { LazyMap } from '../../../../support/lazy-map.js';
import { Decimal, toDecimalString } from '../../../money/decimal.js';
import type { DeclarationRule, RefineContext, Refiner, UnitDeclaration } from '../refine-context.js';
import { currencyOfRegion, type MarkSupport, type OpenMark } from '../mark.js';
import { magnitudeOf } from '../mention-value.js';
import { hasMark, type MarkedMention, type Mention } from '../mention.js';
import { REASONS } from '../reasons.js';
import { CurrencyDocument } from './currency-document.js';
import type { CurrencyEvidence } from './currency-evidence.js';
import { resolveOpenMark } from './currency-scopes.js';
import { DeclarationLookup } from './declaration-lookup.js';
import { isValueInLocalDollars } from './equivalent-amounts.js';
import { isSaidInWords } from './same-amounts.js';

/**
 * Gives every money mention its currency: what its mark names, else what the scopes round it say (currency-scopes.ts). A
 * restatement is never in the currency that it restates.
 */
export const resolveCurrencies: Refiner = (context) => {
  const marked = context.mentions.filter(hasMark);
  if (marked.length === 0 && context.units.length === 0) return;
  const resolver = new CurrencyResolver(context, marked);
  for (const mention of marked) assignCurrency(mention, resolver.resolve(mention));
  for (const mention of marked) if (mention.restates) resolver.settleRestatement(mention, mention.restates);
  for (const mention of marked) sayDoubt(mention);
};

/** What is not sure of the number is said with what is not sure of the currency. */
function sayDoubt(mention: Mention): void {
  const doubt = mention.numeral.doubt ?? mention.upper?.numeral.doubt;
  // A price per litre and a rate have thousandths.
  if (doubt === undefined || (doubt === REASONS.decimalPoint && (mention.per !== undefined || mention.rateNote)))
    return;
  mention.reason = mention.reason ? { ...mention.reason, also: doubt } : doubt;
  mention.certainty = 'assumed';
}

function assignCurrency(mention: Mention, { currency, certainty, reason }: CurrencyEvidence): void {
  mention.currency = currency;
  mention.certainty = certainty;
  mention.reason = reason;
}

class CurrencyResolver {
  private readonly document: CurrencyDocument;
  /** The declaration that rules an open mark. */
  private readonly declared = new LazyMap<Mention, DeclarationRule>();
  private readonly resolved = new LazyMap<Mention, CurrencyEvidence>();

  constructor(
    private readonly context: RefineContext,
    marked: readonly MarkedMention[],
  ) {
    this.document = new CurrencyDocument(context, marked);
    context.declarations = context.units.flatMap((unit) => this.toRules(unit));
    if (context.declarations.length === 0) return;
    const lookup = new DeclarationLookup(context.declarations);
    for (const mention of marked) {
      const rule = mention.mark.ambiguous && lookup.find(mention.start, mention.mark.ambiguous);
      if (rule) this.declared.set(mention, rule);
    }
  }

  resolve = (mention: MarkedMention): CurrencyEvidence => {
    const { mark, inheritsMark, reason } = mention;
    if (mark.currency === undefined) return this.resolveOpen(mention, mark);
    if (!inheritsMark)
      return (mark.local && this.findLocalMeaning(mark.local)) ?? { currency: mark.currency, certainty: 'explicit' };
    return { currency: mark.currency, certainty: 'inherited', reason: reason ?? REASONS.listNeighbour };
  };

  /** What a form means in the region of the newsroom, or in a text that counts in that unit. */
  private findLocalMeaning(local: MarkSupport): CurrencyEvidence | undefined {
    const { region } = this.document;
    const currency = currencyOfRegion(local, region);
    if (region !== undefined && currency !== undefined)
      return { currency, certainty: 'assumed', reason: REASONS.region(local.key, region, currency) };
    const named = Object.values(local.byRegion).find((code) => this.document.names(code));
    return named === undefined ? undefined : { currency: named, certainty: 'inherited', reason: REASONS.story(named) };
  }

  private resolveOpen(mention: Mention, { ambiguous, minor }: OpenMark): CurrencyEvidence {
    const known = this.resolved.get(mention);
    if (known) return known;
    const { start, restates } = mention;
    const major = restates?.mark?.currency;
    if (restates && major !== undefined && ambiguous.candidates.includes(major) && isSameInMinorUnit(mention, restates))
      return { currency: major, certainty: 'inherited', reason: REASONS.majorUnit(major) };
    // Exchange rates are quoted against the American dollar wherever a newspaper writes "$1 =".
    const evidence: CurrencyEvidence =
      mention.rateNote && ambiguous.key === '$' && minor === 0
        ? { currency: ambiguous.fallback, certainty: 'assumed', reason: REASONS.fallback('$', ambiguous.fallback) }
        : resolveOpenMark(
            { start, ambiguous, minor, mention, declaration: this.declared.get(mention) },
            this.document,
            this.resolve,
          );
    this.resolved.set(mention, evidence);
    return evidence;
  }

  /** Two amounts that say the same are in two currencies: the ambiguous one gets another currency, or there is no restatement. */
  settleRestatement(mention: Mention, original: Mention): void {
    const taken = original.currency;
    if (taken === undefined || mention.currency !== taken) return;
    if (isSameInMinorUnit(mention, original) || isSaidInWords(mention, original)) {
      mention.restates = undefined;
      return;
    }
    // "$1 billion ($1.5 billion)": the side that is worth less a unit is the local dollar, where their rate shows it.
    const sides = isValueInLocalDollars(original, mention, taken) ? [original, mention] : [mention, original];
    for (const side of sides) {
      const ambiguous = side.mark?.ambiguous;
      if (!ambiguous || side.certainty === 'explicit') continue;
      const usual = ambiguous.fallback === taken ? undefined : ambiguous.fallback;
      const near = this.document.nearestOtherThan(side.start, taken, ambiguous);
      // Beside another dollar "$" is the American one, whatever dollars the story counts in; other marks follow the story.
      const currency = ambiguous.key === '$' ? (usual ?? near) : (near ?? usual);
      if (currency === undefined) continue;
      assignCurrency(side, { currency, certainty: 'inherited', reason: REASONS.besideSameAmount(taken) });
      return;
    }
    mention.restates = undefined;
  }

  /** A declaration as it is answered, and what it rules. Its own mark may be ambiguous: "Unit: $ million". */
  private toRules({ start, end, unit, table, from = start }: UnitDeclaration): DeclarationRule[] {
    const { mark, power } = unit;
    if (!mark) return [];
    const currency =
      mark.currency ??
      resolveOpenMark(
        { start, ambiguous: mark.ambiguous, minor: 0, mention: undefined, declaration: undefined },
        this.document,
        this.resolve,
      ).currency;
    return [
      {
        start,
        end,
        text: this.context.original.slice(start, end),
        currency,
        ...(power === 0 ? {} : { scale: toDecimalString(`1${'0'.repeat(power)}`) }),
        from,
        rules: ({ isLocalUnit, candidates }) =>
          !table && mark.currency !== undefined && (isLocalUnit === true || candidates.includes(mark.currency)),
      },
    ];
  }
}

/** "R1.33 (133 cents)": one amount in the two units of one currency. */
function isSameInMinorUnit(mention: Mention, original: Mention): boolean {
  if (mention.mark?.minor === original.mark?.minor) return false;
  return new Decimal(magnitudeOf(mention)).eq(magnitudeOf(original));
}
