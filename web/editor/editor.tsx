import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useDeskState, usePage } from '../page/context.js';
import { FloatingCard } from '../panel/floating-card.js';
import { EXAMPLES } from './examples.js';
import type { FieldPort } from './port.js';
import { useHover } from './use-hover.js';
import { StoryView } from './story-view.js';

/** The field of the story: a document whose figures are marked by decorations, which are no part of it. */
export function Editor({ port }: { readonly port: FieldPort }): JSX.Element {
  const { desk, say, language, isWide } = usePage();
  const { text, active } = useDeskState();
  const place = useRef<HTMLDivElement>(null);
  const hover = useHover(isWide);
  const closeHover = useRef(hover.close);
  closeHover.current = hover.close;

  useLayoutEffect(() => {
    if (!place.current) return;
    const view = new StoryView(place.current, desk, () => {
      closeHover.current();
    });
    port.view = view.editor;
    return () => {
      port.view = undefined;
      view.destroy();
    };
  }, [port, desk]);

  useLayoutEffect(() => {
    port.view?.setProps({
      attributes: {
        id: 'story',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': say('story'),
        spellcheck: 'false',
        translate: 'no',
      },
    });
  }, [port, say]);

  // The mark of an open row is brought into view.
  useEffect(() => {
    if (active?.from === 'list') place.current?.querySelector('.mark.active')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const shown = isWide ? hover.item : active?.from === 'text' ? active : undefined;
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
      <div class="sheet" ref={place} onPointerMove={hover.onPointerMove} onPointerLeave={hover.onPointerLeave} />
      {text === '' && (
        <div class="offer">
          <p aria-hidden="true">{say('storyHint')}</p>
          <button
            type="button"
            onClick={() => {
              desk.open(EXAMPLES[language]);
            }}
          >
            {say('example')}
          </button>
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
