import { roundRatio, type Ratio } from '../../money/ratio.js';
import type { Figure } from '../../figures/figure.js';
import { actualPercent, baseOfStated, changeAgrees, statedPercent } from '../claims/change.js';
import { changeAgreement, changeMismatch } from '../messages/percent-change.js';
import { changesIn, isPlausible, type FoundChange } from '../claims/find-changes.js';
import type { FindingDraft } from '../finding.js';
import { groupsOf } from '../../../support/group-by.js';
import { han } from '../messages/chinese.js';
import { applyRewritings, rewriteAmount, rewriteNumber } from '../rewriting/rewrite.js';
import type { Reading } from '../check-context.js';
import { suggest } from '../suggestion.js';
import { quote, sayRatio, sayThousands } from '../messages/format.js';

/** Does a percentage follow from the two amounts that it is said to lie between? */
export function percentChange(reading: Reading): readonly FindingDraft[] {
  const found = reading.sentences.flatMap((sentence) => changesIn(sentence, reading));
  return groupsOf(found, ({ percent }) => percent.figure.id).flatMap((claims) => {
    const agreeing = claims.find(({ change }) => changeAgrees(change));
    if (agreeing) return reading.wantsOk ? [draft(agreeing, reading, true)] : [];
    const doubted = claims.find(isPlausible);
    return doubted ? [draft(doubted, reading, false)] : [];
  });
}

function draft(
  { change, percent, others, isStep, isNamed }: FoundChange,
  reading: Reading,
  agrees: boolean,
): FindingDraft {
  const { id, start, end, script } = percent.figure;
  const [before, after] = [others[0]!.figure, others[1]!.figure];
  const actual = actualPercent(change);
  const decimals = (percent.figure.value!.split('.')[1] ?? '').length;
  const expected = roundRatio(actual, Math.max(2, decimals), 'half-up');
  const base = baseOfStated(change);
  const isFall = actual.dividend.lt('0');
  const sentences = agrees ? changeAgreement : changeMismatch;
  const message = sentences({
    from: quote(before.text),
    to: quote(after.text),
    isStep,
    stated: quote(percent.figure.text),
    actual: `${expected.abs().toFixed()}%`,
    isFall,
    saysFall: change.isFall,
    base: base && sayAmount(isStep ? after : before, base),
  });
  // A rise that is said to be a fall is not put right by its number.
  const rewritings =
    isFall === change.isFall ? rewriteNumber(percent.figure, roundRatio(actual, decimals, 'half-up').abs()) : [];
  return {
    rule: 'percent-change',
    severity: agrees ? 'ok' : isNamed ? 'error' : 'warning',
    start,
    end,
    figures: [id, ...others.map(({ figure }) => figure.id)],
    message: message[script],
    data: {
      stated: statedPercent(change).toFixed(),
      expected: expected.toFixed(Math.max(2, decimals)),
      from: change.exact.from.toFixed(),
      to: change.exact.to.toFixed(),
      currency: after.currency,
      ...(base ? { baseOfStated: sayRatio(base, 6) } : {}),
    },
    suggestions: agrees
      ? []
      : suggest(
          percent,
          rewritings ?? [],
          { latin: 'the change between the two', ...han`两者之间的变动` }[script],
          reading,
        ),
  };
}

/** An amount in the form of a figure, with digits enough to tell it from its neighbours. */
function sayAmount(model: Figure, amount: Ratio): string {
  const rewritings = rewriteAmount({ ...model, significantDigits: Math.max(3, model.significantDigits) }, [amount]);
  if (rewritings) return quote(applyRewritings(model.text, rewritings));
  return `${model.currency!} ${sayThousands(sayRatio(amount, 5))}`;
}
