import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { COMPARISON_MODES, type ComparisonMode } from '../../src/core/compare/verdicts.js';
import { EXAMPLE_DATE } from '../editor/examples.js';
import { Field } from '../editor/field.js';
import { sourceModel } from '../editor/story-model.js';
import { useComparing, useDeskState, usePage } from '../page/context.js';
import type { WordKey } from '../words/en.js';
import { COMPARED } from './example.js';

const MODE_WORDS: Readonly<Record<ComparisonMode, WordKey>> = {
  translation: 'modeTranslation',
  source: 'modeSource',
  versions: 'modeVersions',
};

/** What the story is made from, beside it. */
export function SourcePane(): JSX.Element {
  const { desk, comparing, say, language } = usePage();
  const { sourceText, active } = useComparing();
  const { text } = useDeskState();
  const place = useRef<HTMLDivElement>(null);
  const model = useMemo(() => sourceModel(comparing), [comparing]);

  // The figures of an open pair are brought into view in both texts.
  useEffect(() => {
    for (const mark of document.querySelectorAll('.pair.active')) mark.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return (
    <section class="pane source-pane" aria-label={say('sourceText')}>
      <div class="pane-head">
        <h2>{say('sourceText')}</h2>
      </div>
      <div class="paper">
        <Field id="source" label={say('sourceText')} model={model} place={place} />
        {sourceText === '' && (
          <div class="offer">
            <p aria-hidden="true">{say('sourceHint')}</p>
            {text === '' && (
              <button
                type="button"
                onClick={() => {
                  const { source, target } = COMPARED[language];
                  comparing.openSource(source);
                  comparing.choose('translation');
                  desk.open(target, { date: EXAMPLE_DATE });
                }}
              >
                {say('example')}
              </button>
            )}
          </div>
        )}
      </div>
    </section>
  );
}

/** Above the story: what it is to its source. */
export function StoryHead(): JSX.Element {
  const { comparing, say } = usePage();
  const { mode } = useComparing();
  return (
    <div class="pane-head">
      <h2>{say('story')}</h2>
      <label class="field beside">
        <span>{say('compareAs')}</span>
        <select
          value={mode}
          onChange={(event) => {
            comparing.choose(event.currentTarget.value as ComparisonMode);
          }}
        >
          {COMPARISON_MODES.map((each) => (
            <option key={each} value={each}>
              {say(MODE_WORDS[each])}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
