import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { StoryOptions } from '../desk/options.js';
import { sayDay } from '../format/days.js';
import { ConvertChoice, RegionChoice, SourceChoice, StyleChoice } from './choices.js';
import { useShownState, usePage } from './context.js';
import { Choice } from './field.js';
import { Targets } from './targets.js';

/** The media types that the page offers: a table is no story. */
const TYPE_WORDS = { 'text/plain': 'plainText', 'text/html': 'html', 'text/markdown': 'markdown' } as const;

/** What is said about the story: its style, its currencies, its day, its home. */
export function StoryBar(): JSX.Element {
  const { say, language, isWide, lists } = usePage();
  const { options } = useShownState();
  const [isOpen, setOpen] = useState(false);
  const { style, to, date } = options;
  if (isWide)
    return (
      <section class="story-bar wide" aria-label={say('options')}>
        <Fields />
        <details class="more-options">
          <summary>{say('moreOptions')}</summary>
          <div class="fields">
            <RareFields />
          </div>
        </details>
      </section>
    );
  return (
    <section class="story-bar" aria-label={say('options')}>
      <details
        open={isOpen}
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary>
          <b>{say('options')}</b> {lists.styles.find(({ key }) => key === style)?.name ?? style} · {to.join(', ')} ·{' '}
          {sayDay(date, language)}
        </summary>
        <div class="fields">
          <Fields />
          <RareFields />
        </div>
      </details>
    </section>
  );
}

function Fields(): JSX.Element {
  const { desk, say, lists, language, today } = usePage();
  const { options } = useShownState();
  const chooseStyle = (key: string): void => {
    desk.choose({ style: key, ...targetsWith(key, options, lists.styles) });
  };
  return (
    <>
      <StyleChoice value={options.style} onChoose={chooseStyle} />
      <Targets
        to={options.to}
        onChoose={(to) => {
          desk.choose({ to });
        }}
      />
      <label class="field">
        <span>
          {say('date')} · {sayDay(options.date, language)}
        </span>
        <input
          type="date"
          value={options.date}
          onChange={(event) => {
            desk.choose({ date: event.currentTarget.value || today });
          }}
        />
      </label>
      <Settled />
    </>
  );
}

/** What is chosen once for a newsroom. */
function RareFields(): JSX.Element {
  const { desk, say } = usePage();
  const { options } = useShownState();
  const without = (name: 'region' | 'source'): void => {
    const { [name]: _dropped, ...others } = options;
    desk.replaceOptions(others);
  };
  return (
    <>
      <RegionChoice
        value={options.region ?? ''}
        onChoose={(code) => {
          if (code) desk.choose({ region: code });
          else without('region');
        }}
      />
      <SourceChoice
        value={options.source ?? ''}
        onChoose={(key) => {
          if (key) desk.choose({ source: key });
          else without('source');
        }}
      />
      <ConvertChoice
        value={options.convert}
        onChoose={(convert) => {
          desk.choose({ convert });
        }}
      />
      <Choice
        label={say('readAs')}
        value={options.mediaType}
        onChoose={(mediaType) => {
          desk.choose({ mediaType: mediaType as StoryOptions['mediaType'] });
        }}
      >
        {Object.entries(TYPE_WORDS).map(([type, word]) => (
          <option key={type} value={type}>
            {say(word)}
          </option>
        ))}
      </Choice>
    </>
  );
}

/** Choices that apply to this story only; each can be cleared. */
function Settled(): JSX.Element | null {
  const { desk, say } = usePage();
  const { revision, ...unpinned } = useShownState().options;
  const { assume } = unpinned;
  if (Object.keys(assume).length === 0 && revision === undefined) return null;
  return (
    <div class="settled">
      {Object.entries(assume).map(([mark, currency]) => (
        <span class="chip" key={mark}>
          {say('assumed', { mark, currency })}
          <button
            type="button"
            aria-label={say('forget', { mark })}
            title={say('forget', { mark })}
            onClick={() => {
              desk.assume(mark, undefined);
            }}
          >
            ×
          </button>
        </span>
      ))}
      {revision !== undefined && (
        <span class="chip">
          {say('pinned', { revision })}
          <button
            type="button"
            aria-label={say('unpin')}
            title={say('unpin')}
            onClick={() => {
              desk.replaceOptions(unpinned);
            }}
          >
            ×
          </button>
        </span>
      )}
    </div>
  );
}

/** A newsroom's own currencies come with its style, unless others were chosen. */
function targetsWith(
  key: string,
  { style, to }: StoryOptions,
  styles: readonly { readonly key: string; readonly targets: readonly string[] }[],
): Partial<StoryOptions> {
  const targetsOf = (wanted: string): readonly string[] => styles.find((each) => each.key === wanted)?.targets ?? [];
  const isUntouched = to.join() === targetsOf(style).join() || to.join() === 'CNY,USD,HKD';
  const next = targetsOf(key);
  return isUntouched && next.length > 0 ? { to: next } : {};
}
