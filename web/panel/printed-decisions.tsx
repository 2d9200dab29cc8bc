import type { JSX } from 'preact';
import { editStateOf, isSetAside, openCount } from '../desk/items.js';
import { sayDay } from '../format/days.js';
import { useShownState, usePage } from '../page/context.js';

/** On paper: what was decided about the story beside what stands in its text. */
export function PrintedDecisions(): JSX.Element | null {
  const { say, lists, language } = usePage();
  const { reading, refusals, options, most } = useShownState();
  if (!reading) return null;
  const refused = reading.figures.filter((figure) => editStateOf(figure, refusals) === 'refused');
  const aside = reading.findings.filter((finding) => isSetAside(finding, refusals));
  const style = lists.styles.find(({ key }) => key === options.style)?.name ?? options.style;
  return (
    <section class="printed">
      <h2>{say('decisions')}</h2>
      <p>
        {style} · {options.to.join(', ')} · {sayDay(options.date, language)}
        {most > 0 && ` · ${say('progress', { done: most - openCount(reading, refusals), all: most })}`}
      </p>
      <ul>
        {Object.entries(options.assume).map(([mark, currency]) => (
          <li key={mark}>{say('assumed', { mark, currency })}</li>
        ))}
        {refused.map(({ id, text }) => (
          <li key={id}>{say('refusedSaid', { words: text })}</li>
        ))}
        {aside.map(({ id, message }) => (
          <li key={id}>
            {say('setAsideList')}: {message}
          </li>
        ))}
      </ul>
    </section>
  );
}
