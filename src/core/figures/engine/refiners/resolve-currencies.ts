import { listCurrencies, type CurrencyCode } from '../../../money/currencies.js';
import { Memory, oncePer } from '../../../../support/bounded-cache.js';
import type { DeclarationRule, RefineContext, Refiner, UnitDeclaration } from '../refine-context.js';
import type { Certainty } from '../../figure.js';
import { localCurrency, type AmbiguousMark } from '../mark.js';
import { isMoney, type Mention } from '../mention.js';
import { byDollars, isDollar } from './magnitude-disambiguation.js';
import { DeclaredMarks } from './declaration-lookup.js';
import { hintedCurrency } from './place-name-hints.js';
import { Neighbours } from './context-currencies.js';

/** A currency and how it is known. */
interface Reading {
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
  const resolver = new Resolver(context, marked);
  for (const mention of marked) assign(mention, resolver.read(mention));
  for (const mention of marked) if (mention.restates) resolver.settle(mention, mention.restates);
};

function assign(mention: Mention, { currency, certainty, reason }: Reading): void {
  mention.currency = currency;
  mention.certainty = certainty;
  mention.reason = reason;
}

class Resolver {
  private readonly neighbours: Neighbours;
  private readonly declared: DeclaredMarks;
  /** What restates a mention, by the mention. */
  private readonly restated = new Map<Mention, Mention>();
  /** What the dollars beside one amount have told of a mark, for the others. */
  private readonly told = new Map<string, CurrencyCode>();
  private readonly hints = new Map<string, CurrencyCode | undefined>();
  /** A "$" that leaves its dollar open stands in the text: then cents may be its parts. */
  private readonly hasOpenDollars: boolean;

  constructor(
    private readonly context: RefineContext,
    marked: readonly Mention[],
  ) {
    this.neighbours = new Neighbours(
      // What restates an amount is for the reader's sake, perhaps our own doing: it says nothing of the story's currency.
      marked.filter(({ mark, lent, restates }) => mark?.currency !== undefined && !lent && !restates),
      context.text,
    );
    for (const mention of marked)
      if (mention.restates && (isDollar(mention) || !this.restated.has(mention.restates)))
        this.restated.set(mention.restates, mention);
    for (const mention of marked) {
      const ambiguous = mention.mark?.ambiguous;
      const currency = ambiguous && byDollars(mention, mention.restates ?? this.restated.get(mention), ambiguous);
      if (currency !== undefined) this.told.set(ambiguous!.key, currency);
    }
    this.hasOpenDollars = marked.some(
      ({ mark, restates }) => mark?.ambiguous?.key === '$' && mark.minor === 0 && !restates,
    );
    context.declarations = context.units.flatMap((unit) => this.ruleOf(unit));
    this.declared = new DeclaredMarks(context.declarations);
  }

  read(mention: Mention): Reading {
    const { mark, lent, reason, start } = mention;
    if (this.isRateDollar(mention)) return byDefault(mark!.ambiguous!);
    if (!mark?.currency)
      return this.readBeside(mention, mark!.ambiguous!) ?? this.readAmbiguous(start, mark!.ambiguous!, mark!.minor);
    if (!lent) return { currency: mark.currency, certainty: 'explicit' };
    return {
      currency: mark.currency,
      certainty: 'inherited',
      reason: reason ?? 'the mark stands at another number of the list',
    };
  }

  /** Two amounts that say the same are in two currencies: the ambiguous one gives way, or there is no restatement. */
  settle(mention: Mention, original: Mention): void {
    if (mention.currency !== original.currency) return;
    const taken = original.currency!;
    for (const side of [mention, original]) {
      const ambiguous = side.mark?.ambiguous;
      if (!ambiguous || side.certainty === 'explicit') continue;
      const usual = ambiguous.fallback === taken ? undefined : ambiguous.fallback;
      const near = this.neighbours.otherThan(side.start, taken, ambiguous);
      // Beside another dollar "$" is the American one, whatever dollars the story counts in; 元 follows the story.
      const currency = ambiguous.key === '$' ? (usual ?? near) : (near ?? usual);
      if (!currency) continue;
      assign(side, { currency, certainty: 'inherited', reason: `it stands beside the same amount in ${taken}` });
      return;
    }
    mention.restates = undefined;
  }

  /** Exchange rates are quoted against the American dollar wherever a newspaper writes "$1 =". */
  private isRateDollar({ mark, rateNote }: Mention): boolean {
    return rateNote && mark?.ambiguous?.key === '$';
  }

  /** The same amount in US dollars beside it tells a yen from a yuan. */
  private readBeside(mention: Mention, ambiguous: AmbiguousMark): Reading | undefined {
    if (this.declared.at(mention.start, ambiguous)) return undefined;
    const currency = byDollars(mention, mention.restates ?? this.restated.get(mention), ambiguous);
    return currency === undefined
      ? undefined
      : { currency, certainty: 'inherited', reason: `the dollar amount beside it fits ${currency} only` };
  }

  private readAmbiguous(start: number, ambiguous: AmbiguousMark, minor = 0): Reading {
    const rule = this.declared.at(start, ambiguous);
    if (rule)
      return { currency: rule.currency, certainty: 'inherited', reason: `declared in the text: "${rule.text}"` };
    return this.readRequest(ambiguous) ?? this.readText(start, ambiguous, minor) ?? byDefault(ambiguous);
  }

  /** What the request says: `assume`, then `region`. */
  private readRequest(ambiguous: AmbiguousMark): Reading | undefined {
    const { key } = ambiguous;
    const { assume, region } = this.context.options;
    const assumed = assume && Object.hasOwn(assume, key) ? assume[key] : undefined;
    if (assumed !== undefined)
      return { currency: assumed, certainty: 'assumed', reason: `the request assumes ${assumed} for "${key}"` };
    const local = localCurrency(ambiguous, region);
    if (local === undefined) return undefined;
    return {
      currency: local,
      certainty: 'assumed',
      reason: `"${key}" in a newsroom of region ${region!} means ${local}`,
    };
  }

  /** What the rest of the text says: the amounts beside, then the places it names. */
  private readText(start: number, ambiguous: AmbiguousMark, minor = 0): Reading | undefined {
    const { key } = ambiguous;
    const told = this.told.get(key);
    if (told !== undefined)
      return {
        currency: told,
        certainty: 'inherited',
        reason: `"${key}" stands beside dollars elsewhere and fits ${told}`,
      };
    const isCents = key === '$' && minor > 0 && !this.hasOpenDollars;
    const near = isCents ? this.neighbours.lentToCents(start, ambiguous) : this.neighbours.lent(start, ambiguous);
    if (near) return byNeighbours(near);
    if (!this.hints.has(key)) this.hints.set(key, hintedCurrency(this.context.text, ambiguous));
    const hinted = this.hints.get(key);
    if (hinted === undefined) return undefined;
    return {
      currency: hinted,
      certainty: 'inherited',
      reason: `the text speaks of places where "${key}" is ${hinted}`,
    };
  }

  /** A declaration as it is answered, and what it rules. Its own mark may be ambiguous: 「单位：百万元」. */
  private ruleOf({ start, end, unit, table, from = start }: UnitDeclaration): DeclarationRule[] {
    const { mark, power } = unit;
    if (!mark) return [];
    const ambiguous = mark.ambiguous;
    const currency =
      mark.currency ??
      (this.readRequest(ambiguous!) ?? this.readText(start, ambiguous!) ?? byDefault(ambiguous!)).currency;
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
const neighbourly = new Memory<CurrencyCode, Reading>(listCurrencies().length);

function byNeighbours(currency: CurrencyCode): Reading {
  return neighbourly.get(currency, () => ({
    currency,
    certainty: 'inherited',
    reason: `the text counts in ${currency} elsewhere`,
  }));
}

const byDefault = oncePer(({ key, fallback }: AmbiguousMark): Reading => ({
  currency: fallback,
  certainty: 'assumed',
  reason: `"${key}" means ${fallback} unless the text or the request says otherwise`,
}));
