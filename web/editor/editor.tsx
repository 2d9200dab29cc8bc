import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useComparing, useShownState, usePage } from '../page/context.js';
import { OpenFile } from '../files/open-file.js';
import { FloatingCard } from '../panel/floating-card.js';
import { EXAMPLE_DATE, EXAMPLES } from './examples.js';
import { Field } from './field.js';
import type { FieldPort } from './port.js';
import { storyModel } from './story-model.js';
import { useHover } from './use-hover.js';

/** The field of the story: a document whose figures are marked by decorations, which are no part of it. */
export function Editor({ port }: { readonly port: FieldPort }): JSX.Element {
  const { desk, comparing, say, language, isWide } = usePage();
  const { text, active } = useShownState();
  const { isOpen: isComparing } = useComparing();
  const place = useRef<HTMLDivElement>(null);
  const hover = useHover(isWide);
  const closeHover = useRef(hover.close);
  closeHover.current = hover.close;
  const model = useMemo(
    () =>
      storyModel(desk, comparing, () => {
        closeHover.current();
      }),
    [desk, comparing],
  );

  // The mark of an open row is brought into view; on a small screen the card is at its foot.
  useEffect(() => {
    if (active && (active.from === 'list' || !isWide))
      place.current?.querySelector('.mark.active')?.scrollIntoView({ block: 'nearest' });
  }, [active, isWide]);

  const item = isWide ? hover.item : active?.from === 'text' ? active : undefined;
  const shown = isComparing ? undefined : item;
  const close = (): void => {
    hover.close();
    if (!isWide) desk.activate(undefined);
  };

  return (
    <div
      class="paper"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && shown) close();
      }}
    >
      <Field
        id="story"
        label={say('story')}
        model={model}
        place={place}
        onView={(view) => {
          port.view = view;
        }}
        onPointerMove={hover.onPointerMove}
        onPointerLeave={hover.onPointerLeave}
      />
      {text === '' && (
        <div class="offer">
          <p aria-hidden="true">{say('storyHint')}</p>
          {!isComparing && (
            <div class="offer-buttons">
              <OpenFile label={say('openFile')} />
              <button
                type="button"
                onClick={() => {
                  desk.open(EXAMPLES[language], { date: EXAMPLE_DATE });
                }}
              >
                {say('example')}
              </button>
            </div>
          )}
        </div>
      )}
      {shown && (
        <FloatingCard
          item={shown}
          anchor={() => place.current?.querySelector(`[data-mark="${shown.kind}-${shown.id}"]`) ?? null}
          isSheet={!isWide}
          onClose={close}
          onPointerEnter={hover.keep}
          onPointerLeave={hover.onPointerLeave}
        />
      )}
    </div>
  );
}
