import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { useDeskState, usePage } from '../page/context.js';
import { FloatingCard } from '../panel/floating-card.js';
import { EXAMPLES } from './examples.js';
import { Layer } from './layer.js';
import { markAt, marksOf } from './marks.js';
import type { FieldPort } from './port.js';
import { useHover } from './use-hover.js';

/**
 * The field of the story. It is a plain textarea over a layer with the same words, whose underlines show through: the
 * browser keeps the caret, its undo and every input method for itself, and nothing is written into the field but what
 * the writer or an accepted edit puts there.
 */
export function Editor({ port }: { readonly port: FieldPort }): JSX.Element {
  const { desk, say, language, isWide } = usePage();
  const state = useDeskState();
  const { text, active, reading, refusals } = state;
  const field = useRef<HTMLTextAreaElement>(null);
  const under = useRef<HTMLDivElement>(null);
  const layer = useRef<Layer | undefined>(undefined);
  const typedAt = useRef(-1);
  const marks = useMemo(() => marksOf(state), [reading, refusals, active]);
  const latest = useRef(marks);
  latest.current = marks;

  useLayoutEffect(() => {
    port.field = field.current;
    if (under.current) layer.current = new Layer(under.current);
    if (field.current) field.current.value = desk.state.text;
    return () => {
      port.field = null;
    };
  }, [port, desk]);

  useLayoutEffect(() => {
    layer.current?.paint(text, marks);
  }, [text, marks]);

  // The mark of an open row is brought into view.
  useEffect(() => {
    if (active?.from === 'list') under.current?.querySelector('.mark.active')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  // The caret in a figure opens its row; not while one types, when rows would come and go.
  useEffect(() => {
    const follow = (): void => {
      const { current } = field;
      if (!current || document.activeElement !== current || current.selectionStart === typedAt.current) return;
      typedAt.current = -1;
      const { selectionStart: start, selectionEnd: end } = current;
      const mark = start === end ? markAt(latest.current, start) : undefined;
      const open = desk.state.active;
      if (mark && (open?.id !== mark.id || open.from === 'list'))
        desk.activate({ kind: mark.kind, id: mark.id, from: 'text' });
      if (!mark && open?.from === 'text') desk.activate(undefined);
    };
    document.addEventListener('selectionchange', follow);
    return () => {
      document.removeEventListener('selectionchange', follow);
    };
  }, [desk]);

  const hover = useHover(isWide);
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
      <div class="sheet">
        <div class="layer" aria-hidden="true" ref={under} />
        <textarea
          ref={field}
          id="story"
          aria-label={say('story')}
          placeholder={say('storyHint')}
          spellcheck={false}
          autocomplete="off"
          onInput={(event) => {
            typedAt.current = event.currentTarget.selectionStart;
            hover.close();
            desk.typed(event.currentTarget.value, (event as unknown as InputEvent).isComposing);
          }}
          onCompositionEnd={(event) => {
            desk.typed(event.currentTarget.value);
          }}
          onPointerMove={hover.onPointerMove}
          onPointerLeave={hover.onPointerLeave}
        />
      </div>
      {text === '' && (
        <p class="offer">
          <button
            type="button"
            onClick={() => {
              desk.open(EXAMPLES[language]);
            }}
          >
            {say('example')}
          </button>
        </p>
      )}
      {shown && (
        <FloatingCard
          item={shown}
          anchor={() => layer.current?.find(shown.kind, shown.id) ?? null}
          isSheet={!isWide}
          onClose={close}
          onPointerEnter={hover.keep}
          onPointerLeave={hover.onPointerLeave}
        />
      )}
    </div>
  );
}
