import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { evidenceOf, type Evidence } from '../desk/evidence.js';
import { useShownState, usePage } from '../page/context.js';
import { sayCurrency } from '../format/currencies.js';
import { isFallback, translateReason } from '../format/reasons.js';

/** What was concluded about the ambiguous marks of the story; the desk is asked once where the story does not show it. */
export function EvidenceList(): JSX.Element | null {
  const { say } = usePage();
  const { reading, options } = useShownState();
  // What is typed moves the figures, and is evidence with the next answer.
  const found = useMemo(() => evidenceOf(reading?.figures ?? []), [reading?.rates]);
  const all = found.filter(({ mark }) => options.assume[mark] === undefined);
  if (all.length === 0) return null;
  return (
    <section class="evidence" aria-label={say('evidence')}>
      {all.map((evidence) => (
        <Concluded key={evidence.mark} evidence={evidence} />
      ))}
    </section>
  );
}

function Concluded({ evidence: { mark, readings, others, isOpen } }: { readonly evidence: Evidence }): JSX.Element {
  const { desk, say, lists, language } = usePage();
  const nameOf = (code: string): string => lists.currencies.find((each) => each.code === code)?.names[language] ?? code;
  const [first] = readings;
  const counted = readings.map(({ currency, count }) =>
    say('evidenceCount', { currency: sayCurrency(currency, language), n: count }),
  );
  const isAssumed = first?.reason !== undefined && isFallback(first.reason);
  return (
    <div class={isOpen ? 'concluded open' : 'concluded'}>
      <p>
        {readings.length === 1 && first
          ? say(isAssumed ? 'evidenceOpen' : 'evidenceOne', {
              mark,
              currency: sayCurrency(first.currency, language),
              n: first.count,
            })
          : say('evidenceDivided', { mark, readings: counted.join(say('listComma')) })}
        {readings.length === 1 && first?.reason && !isAssumed && (
          <span class="why">{translateReason(first.reason, language)}</span>
        )}
      </p>
      {isOpen && (
        <label class="field beside">
          <span>{say('evidenceAsk', { mark })}</span>
          <select
            value=""
            onChange={(event) => {
              desk.assume(mark, event.currentTarget.value);
            }}
          >
            <option value="">{say('evidenceChoose')}</option>
            {[...readings.map(({ currency }) => currency), ...others].map((code) => (
              <option key={code} value={code}>
                {nameOf(code)} ({code})
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
