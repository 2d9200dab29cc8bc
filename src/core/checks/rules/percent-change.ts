import { roundRatio, type Ratio } from '../../money/ratio.js';
import type { Figure } from '../../figures/figure.js';
import { actualPercent, impliedBase, changeAgrees, statedPercent } from '../claims/change.js';
import { formatChangeAgreement, formatChangeMismatch } from '../messages/percent-change.js';
import { findChangeClaims, isPlausible, type LocatedChange } from '../claims/find-changes.js';
import type { FindingDraft } from '../finding.js';
import { groupBy } from '../../../support/group-by.js';
import { chinese } from '../messages/chinese.js';
import { applyRewritings, rewriteAmount, rewriteNumber } from '../rewriting/rewrite.js';
import type { CheckContext } from '../check-context.js';
import { buildSuggestions } from '../suggestion.js';
import { collapseWhitespace, formatRatio, groupThousands } from '../messages/format.js';

/** Does a percentage follow from the two amounts that it is said to lie between? */
export function checkPercentChanges(reading: CheckContext): readonly FindingDraft[] {
  const found = reading.sentences.flatMap((sentence) => findChangeClaims(sentence, reading));
  return groupBy(found, ({ percent }) => percent.figure.id).flatMap((claims) => {
    const agreeing = claims.find(({ change }) => changeAgrees(change));
    if (agreeing) return reading.wantsOk ? [draftFinding(agreeing, reading, true)] : [];
    const doubted = claims.find(isPlausible);
    return doubted ? [draftFinding(doubted, reading, false)] : [];
  });
}

function draftFinding(
  { change, percent, others, isStep, isNamed }: LocatedChange,
  reading: CheckContext,
  agrees: boolean,
): FindingDraft {
  const { id, start, end, script } = percent.figure;
  const [before, after] = [others[0]!.figure, others[1]!.figure];
  const actual = actualPercent(change);
  const decimals = (percent.figure.value!.split('.')[1] ?? '').length;
  const expected = roundRatio(actual, Math.max(2, decimals), 'half-up');
  const base = impliedBase(change);
  const isFall = actual.dividend.lt('0');
  const sentences = agrees ? formatChangeAgreement : formatChangeMismatch;
  const message = sentences({
    from: collapseWhitespace(before.text),
    to: collapseWhitespace(after.text),
    isStep,
    stated: collapseWhitespace(percent.figure.text),
    actual: `${expected.abs().toFixed()}%`,
    isFall,
    saysFall: change.isFall,
    base: base && formatAmountLike(isStep ? after : before, base),
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
      ...(base ? { baseOfStated: formatRatio(base, 6) } : {}),
    },
    suggestions: agrees
      ? []
      : buildSuggestions(
          percent,
          rewritings ?? [],
          { latin: 'the change between the two', ...chinese`两者之间的变动` }[script],
          reading,
        ),
  };
}

/** An amount in the form of a figure, with digits enough to tell it from its neighbours. */
function formatAmountLike(model: Figure, amount: Ratio): string {
  const rewritings = rewriteAmount({ ...model, significantDigits: Math.max(3, model.significantDigits) }, [amount]);
  if (rewritings) return collapseWhitespace(applyRewritings(model.text, rewritings));
  return `${model.currency!} ${groupThousands(formatRatio(amount, 5))}`;
}
