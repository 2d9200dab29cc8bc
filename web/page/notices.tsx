import type { JSX } from 'preact';
import type { Trouble } from '../service/trouble.js';
import { sayDay } from '../format/days.js';
import { oldestRate } from '../format/rates.js';
import type { Say } from '../words/languages.js';
import { sourceName } from '../words/sources.js';
import { useShownState, usePage } from './context.js';

/** Days before the story's, from which the age of a rate is said aloud: a week, with its holidays, is usual. */
const OLD = 7;

interface NoticesProps {
  /** Why the lists of styles and sources could not be loaded. */
  readonly listTrouble: Trouble | undefined;
  readonly onAgain: () => void;
}

/** Everything that may make the answers wrong or outdated, one sentence each. */
export function Notices({ listTrouble, onAgain }: NoticesProps): JSX.Element {
  const { desk, say, language } = usePage();
  const { trouble, reading, isKept, options } = useShownState();
  const shown = trouble ?? (listTrouble?.kind === 'key' ? listTrouble : undefined);
  const oldest = oldestRate(reading?.figures ?? []);
  const message = shown && tell(shown, say);
  return (
    <div class="notices" role="status">
      {message && (
        <p class="notice wrong">
          {message}{' '}
          {shown.kind !== 'too-long' && (
            <button type="button" onClick={onAgain}>
              {say('tryNow')}
            </button>
          )}
          {shown.kind === 'refused' && options.style !== 'plain' && (
            <button
              type="button"
              onClick={() => {
                desk.choose({ style: 'plain' });
              }}
            >
              {say('resetStyle')}
            </button>
          )}
        </p>
      )}
      {listTrouble && !message && (
        <p class="notice look">
          {say('optionsUnknown')}{' '}
          <button type="button" onClick={onAgain}>
            {say('tryNow')}
          </button>
        </p>
      )}
      {reading?.rates.stale && (
        <p class="notice look">
          {say('ratesOld', {
            sources: reading.rates.sources.map((key) => sourceName(key, language)).join(say('listComma')),
          })}
        </p>
      )}
      {oldest && oldest.ageDays > OLD && (
        <p class="notice look">{say('ratesAged', { date: sayDay(oldest.date, language), n: oldest.ageDays })}</p>
      )}
      {!isKept && <p class="notice look">{say('notKept')}</p>}
    </div>
  );
}

function tell(trouble: Trouble, say: Say): string {
  switch (trouble.kind) {
    case 'away':
      return say('away');
    case 'busy':
      return say('busy', { n: trouble.seconds });
    case 'too-long':
      return say('tooLong', { detail: trouble.detail });
    case 'refused':
      return trouble.detail
        ? say('refusedBy', { detail: trouble.detail })
        : say('refusedCode', { status: trouble.status });
    case 'key':
      return say('keyText');
  }
}
