import { toDecimalString } from '../../../money/decimal.js';
import { listCurrencies, type CurrencyCode } from '../../../money/currencies.js';
import { BoundedCache, memoizePerObject } from '../../../../support/bounded-cache.js';
import type { DeclarationRule, RefineContext, Refiner, UnitDeclaration } from '../refine-context.js';
import type { Certainty } from '../../figure.js';
import { currencyOfRegion, type AmbiguousMark } from '../mark.js';
import { isMoney, type Mention } from '../mention.js';
import { REASONS } from '../reasons.js';
import { disambiguateByUsdAmount, isUsdAmount } from './magnitude-disambiguation.js';
import { DeclarationLookup } from './declaration-lookup.js';
import { findHintedCurrency } from './place-name-hints.js';
import { ContextCurrencies } from './context-currencies.js';

/** A currency and how it is known. */
interface CurrencyResolution {
  readonly currency: CurrencyCode;
  readonly certainty: Certainty;
  readonly reason?: string;
}

/**
 * Gives every money mention its currency, in this order: the mark itself, a declaration in the text,
 * `assume`, `region`, the neighbours, the default. A restatement is never in the currency that it restates.
 */
export const resolveCurrencies: Refiner = (context) => {
  const marked = context.mentions.filter(isMoney);
  const resolver = new CurrencyResolver(context, marked);
  for (const mention of marked) assignCurrency(mention, resolver.resolve(mention));
  for (const mention of marked) if (mention.restates) resolver.settleRestatement(mention, mention.restates);
};

function assignCurrency(mention: Mention, { currency, certainty, reason }: CurrencyResolution): void {
  mention.currency = currency;
  mention.certainty = certainty;
  mention.reason = reason;
}

class CurrencyResolver {
  private readonly contextCurrencies: ContextCurrencies;
  private readonly declared: DeclarationLookup;
  /** What restates a mention, by the mention. */
  private readonly restated = new Map<Mention, Mention>();
  /** Currencies that a US dollar amount beside one figure settled for its mark; they hold for the others, too. */
  private readonly knownFromUsd = new Map<string, CurrencyCode>();
  private readonly hints = new Map<string, CurrencyCode | undefined>();
  /** A "$" that leaves its dollar open stands in the text: then cents may be its parts. */
  private readonly hasOpenDollars: boolean;

  constructor(
    private readonly context: RefineContext,
    marked: readonly Mention[],
  ) {
    this.contextCurrencies = new ContextCurrencies(
      // What restates an amount is for the reader's sake, perhaps our own doing: it says nothing of the story's currency.
      marked.filter(({ mark, inheritsMark, restates }) => mark?.currency !== undefined && !inheritsMark && !restates),
      context.text,
    );
    for (const mention of marked)
      if (mention.restates && (isUsdAmount(mention) || !this.restated.has(mention.restates)))
        this.restated.set(mention.restates, mention);
    for (const mention of marked) {
      const ambiguous = mention.mark?.ambiguous;
      const currency =
        ambiguous && disambiguateByUsdAmount(mention, mention.restates ?? this.restated.get(mention), ambiguous);
      if (currency !== undefined) this.knownFromUsd.set(ambiguous!.key, currency);
    }
    this.hasOpenDollars = marked.some(
      ({ mark, restates }) => mark?.ambiguous?.key === '$' && mark.minor === 0 && !restates,
    );
    context.declarations = context.units.flatMap((unit) => this.toRules(unit));
    this.declared = new DeclarationLookup(context.declarations);
  }

  resolve(mention: Mention): CurrencyResolution {
    const { mark, inheritsMark, reason, start } = mention;
    if (this.isRateNoteDollar(mention)) return fromFallback(mark!.ambiguous!);
    if (!mark?.currency)
      return (
        this.resolveByUsdAmount(mention, mark!.ambiguous!) ??
        this.resolveAmbiguous(start, mark!.ambiguous!, mark!.minor)
      );
    if (!inheritsMark) return { currency: mark.currency, certainty: 'explicit' };
    return {
      currency: mark.currency,
      certainty: 'inherited',
      reason: reason ?? REASONS.listNeighbour,
    };
  }

  /** Two amounts that say the same are in two currencies: the ambiguous one gets another currency, or there is no restatement. */
  settleRestatement(mention: Mention, original: Mention): void {
    if (mention.currency !== original.currency) return;
    const taken = original.currency!;
    for (const side of [mention, original]) {
      const ambiguous = side.mark?.ambiguous;
      if (!ambiguous || side.certainty === 'explicit') continue;
      const usual = ambiguous.fallback === taken ? undefined : ambiguous.fallback;
      const near = this.contextCurrencies.findOtherThan(side.start, taken, ambiguous);
      // Beside another dollar "$" is the American one, whatever dollars the story counts in; other marks follow the story.
      const currency = ambiguous.key === '$' ? (usual ?? near) : (near ?? usual);
      if (!currency) continue;
      assignCurrency(side, {
        currency,
        certainty: 'inherited',
        reason: REASONS.besideSameAmount(taken),
      });
      return;
    }
    mention.restates = undefined;
  }

  /** Exchange rates are quoted against the American dollar wherever a newspaper writes "$1 =". */
  private isRateNoteDollar({ mark, rateNote }: Mention): boolean {
    return rateNote && mark?.ambiguous?.key === '$';
  }

  /** The same amount in US dollars beside it tells a yen from a yuan. */
  private resolveByUsdAmount(mention: Mention, ambiguous: AmbiguousMark): CurrencyResolution | undefined {
    if (this.declared.find(mention.start, ambiguous)) return undefined;
    const currency = disambiguateByUsdAmount(mention, mention.restates ?? this.restated.get(mention), ambiguous);
    return currency === undefined
      ? undefined
      : { currency, certainty: 'inherited', reason: REASONS.fitsUsdAmount(currency) };
  }

  private resolveAmbiguous(start: number, ambiguous: AmbiguousMark, minor = 0): CurrencyResolution {
    const rule = this.declared.find(start, ambiguous);
    if (rule) return { currency: rule.currency, certainty: 'inherited', reason: REASONS.declared(rule.text) };
    return this.resolveByRequest(ambiguous) ?? this.resolveByText(start, ambiguous, minor) ?? fromFallback(ambiguous);
  }

  /** What the request says: `assume`, then `region`. */
  private resolveByRequest(ambiguous: AmbiguousMark): CurrencyResolution | undefined {
    const { key } = ambiguous;
    const { assume, region } = this.context.options;
    const assumed = assume && Object.hasOwn(assume, key) ? assume[key] : undefined;
    if (assumed !== undefined)
      return { currency: assumed, certainty: 'assumed', reason: REASONS.assumed(key, assumed) };
    const local = currencyOfRegion(ambiguous, region);
    if (local === undefined) return undefined;
    return {
      currency: local,
      certainty: 'assumed',
      reason: REASONS.region(key, region!, local),
    };
  }

  /** What the rest of the text says: the amounts beside, then the places it names. */
  private resolveByText(start: number, ambiguous: AmbiguousMark, minor = 0): CurrencyResolution | undefined {
    const { key } = ambiguous;
    const known = this.knownFromUsd.get(key);
    if (known !== undefined)
      return {
        currency: known,
        certainty: 'inherited',
        reason: REASONS.fitsUsdAmountElsewhere(key, known),
      };
    const isCents = key === '$' && minor > 0 && !this.hasOpenDollars;
    const near = isCents
      ? this.contextCurrencies.findForCents(start, ambiguous)
      : this.contextCurrencies.findFor(start, ambiguous);
    if (near) return fromContext(near);
    if (!this.hints.has(key)) this.hints.set(key, findHintedCurrency(this.context.text, ambiguous));
    const hinted = this.hints.get(key);
    if (hinted === undefined) return undefined;
    return {
      currency: hinted,
      certainty: 'inherited',
      reason: REASONS.places(key, hinted),
    };
  }

  /** A declaration as it is answered, and what it rules. Its own mark may be ambiguous: "Unit: $ million". */
  private toRules({ start, end, unit, table, from = start }: UnitDeclaration): DeclarationRule[] {
    const { mark, power } = unit;
    if (!mark) return [];
    const ambiguous = mark.ambiguous;
    const currency =
      mark.currency ??
      (this.resolveByRequest(ambiguous!) ?? this.resolveByText(start, ambiguous!) ?? fromFallback(ambiguous!)).currency;
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

// One reading for all amounts that share it: a long text has thousands, and each would keep a sentence of its own.
const contextResolutions = new BoundedCache<CurrencyCode, CurrencyResolution>(listCurrencies().length);

function fromContext(currency: CurrencyCode): CurrencyResolution {
  return contextResolutions.get(currency, () => ({
    currency,
    certainty: 'inherited',
    reason: REASONS.context(currency),
  }));
}

const fromFallback = memoizePerObject(({ key, fallback }: AmbiguousMark): CurrencyResolution => ({
  currency: fallback,
  certainty: 'assumed',
  reason: REASONS.fallback(key, fallback),
}));
