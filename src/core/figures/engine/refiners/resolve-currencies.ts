import { listCurrencies, type CurrencyCode } from '../../../money/currencies.js';
import { BoundedCache, memoizePerObject } from '../../../../support/bounded-cache.js';
import type { DeclarationRule, RefineContext, Refiner, UnitDeclaration } from '../refine-context.js';
import type { Certainty } from '../../figure.js';
import { currencyOfRegion, type AmbiguousMark } from '../mark.js';
import { isMoney, type Mention } from '../mention.js';
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
 * Gives every money mention its currency, in the order of design §4.11: the mark itself, a declaration in the text,
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
  /** What the dollars beside one amount have told of a mark, for the others. */
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
      marked.filter(({ mark, inheritsMark: lent, restates }) => mark?.currency !== undefined && !lent && !restates),
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
    const { mark, inheritsMark: lent, reason, start } = mention;
    if (this.isRateNoteDollar(mention)) return fromFallback(mark!.ambiguous!);
    if (!mark?.currency)
      return (
        this.resolveByUsdAmount(mention, mark!.ambiguous!) ??
        this.resolveAmbiguous(start, mark!.ambiguous!, mark!.minor)
      );
    if (!lent) return { currency: mark.currency, certainty: 'explicit' };
    return {
      currency: mark.currency,
      certainty: 'inherited',
      reason: reason ?? 'the mark stands at another number of the list',
    };
  }

  /** Two amounts that say the same are in two currencies: the ambiguous one gives way, or there is no restatement. */
  settleRestatement(mention: Mention, original: Mention): void {
    if (mention.currency !== original.currency) return;
    const taken = original.currency!;
    for (const side of [mention, original]) {
      const ambiguous = side.mark?.ambiguous;
      if (!ambiguous || side.certainty === 'explicit') continue;
      const usual = ambiguous.fallback === taken ? undefined : ambiguous.fallback;
      const near = this.contextCurrencies.findOtherThan(side.start, taken, ambiguous);
      // Beside another dollar "$" is the American one, whatever dollars the story counts in; 元 follows the story.
      const currency = ambiguous.key === '$' ? (usual ?? near) : (near ?? usual);
      if (!currency) continue;
      assignCurrency(side, {
        currency,
        certainty: 'inherited',
        reason: `it stands beside the same amount in ${taken}`,
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
      : { currency, certainty: 'inherited', reason: `the dollar amount beside it fits ${currency} only` };
  }

  private resolveAmbiguous(start: number, ambiguous: AmbiguousMark, minor = 0): CurrencyResolution {
    const rule = this.declared.find(start, ambiguous);
    if (rule)
      return { currency: rule.currency, certainty: 'inherited', reason: `declared in the text: "${rule.text}"` };
    return this.resolveByRequest(ambiguous) ?? this.resolveByText(start, ambiguous, minor) ?? fromFallback(ambiguous);
  }

  /** What the request says: `assume`, then `region`. */
  private resolveByRequest(ambiguous: AmbiguousMark): CurrencyResolution | undefined {
    const { key } = ambiguous;
    const { assume, region } = this.context.options;
    const assumed = assume && Object.hasOwn(assume, key) ? assume[key] : undefined;
    if (assumed !== undefined)
      return { currency: assumed, certainty: 'assumed', reason: `the request assumes ${assumed} for "${key}"` };
    const local = currencyOfRegion(ambiguous, region);
    if (local === undefined) return undefined;
    return {
      currency: local,
      certainty: 'assumed',
      reason: `"${key}" in a newsroom of region ${region!} means ${local}`,
    };
  }

  /** What the rest of the text says: the amounts beside, then the places it names. */
  private resolveByText(start: number, ambiguous: AmbiguousMark, minor = 0): CurrencyResolution | undefined {
    const { key } = ambiguous;
    const told = this.knownFromUsd.get(key);
    if (told !== undefined)
      return {
        currency: told,
        certainty: 'inherited',
        reason: `"${key}" stands beside dollars elsewhere and fits ${told}`,
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
      reason: `the text speaks of places where "${key}" is ${hinted}`,
    };
  }

  /** A declaration as it is answered, and what it rules. Its own mark may be ambiguous: 「单位：百万元」. */
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
        ...(power === 0 ? {} : { scale: `1${'0'.repeat(power)}` }),
        from,
        rules: ({ key, candidates }) =>
          !table && mark.currency !== undefined && (key === '元' || candidates.includes(mark.currency)),
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
    reason: `the text counts in ${currency} elsewhere`,
  }));
}

const fromFallback = memoizePerObject(({ key, fallback }: AmbiguousMark): CurrencyResolution => ({
  currency: fallback,
  certainty: 'assumed',
  reason: `"${key}" means ${fallback} unless the text or the request says otherwise`,
}));
