import type { Span } from '../../src/core/document/span.js';
import { textOf } from '../fields/text-map.js';

/** Where spans of a field's text are drawn, in the window of its document; what is scrolled out of the field is left out. */
export interface Geometry {
  rectsOf(span: Span): readonly DOMRect[];
  end(): void;
}

const FONT = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-indent',
  'text-transform',
  'white-space',
  'word-break',
  'word-spacing',
] as const;

/** @param root where a copy of the words of a form control may stand, for browsers tell nothing of the place of those */
export function geometryOf(element: HTMLElement, root: ShadowRoot): Geometry {
  return element.matches('textarea, input')
    ? ofControl(element as HTMLTextAreaElement | HTMLInputElement, root)
    : ofWords(element, element);
}

/** @param seen what cuts off the words */
function ofWords(element: Element, seen: HTMLElement): Geometry {
  const { at } = textOf(element);
  const range = element.ownerDocument.createRange();
  return {
    rectsOf: ({ start, end }) => {
      const [from, to] = [at(start), at(Math.max(end - 1, start))];
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset + 1);
      const edges = seen.getBoundingClientRect();
      return [...range.getClientRects()].filter(
        ({ top, bottom, left, right, width }) =>
          width > 0 && bottom > edges.top && top < edges.bottom && right > edges.left && left < edges.right,
      );
    },
    end: () => undefined,
  };
}

/** Reads the places from a copy that nobody sees, set as the control sets its words. */
function ofControl(control: HTMLTextAreaElement | HTMLInputElement, root: ShadowRoot): Geometry {
  const page = control.ownerDocument;
  const style = page.defaultView?.getComputedStyle(control);
  const copy = page.createElement('div');
  for (const name of FONT) copy.style.setProperty(name, style?.getPropertyValue(name) ?? '');
  const { top, left } = control.getBoundingClientRect();
  const isLine = control.matches('input');
  copy.style.setProperty('position', 'fixed');
  copy.style.setProperty('visibility', 'hidden');
  copy.style.setProperty('box-sizing', 'border-box');
  copy.style.setProperty('left', `${left + control.clientLeft - control.scrollLeft}px`);
  copy.style.setProperty('top', `${top + control.clientTop - control.scrollTop}px`);
  copy.style.setProperty('width', isLine ? 'max-content' : `${control.clientWidth}px`);
  // A line stands in the middle of its control.
  if (isLine) copy.style.setProperty('line-height', `${control.clientHeight - paddingOf(style)}px`);
  copy.style.setProperty('white-space', isLine ? 'pre' : 'pre-wrap');
  copy.textContent = control.value;
  root.append(copy);
  return {
    ...ofWords(copy, control),
    end: () => {
      copy.remove();
    },
  };
}

function paddingOf(style: CSSStyleDeclaration | undefined): number {
  return parseFloat(style?.paddingTop ?? '0') + parseFloat(style?.paddingBottom ?? '0');
}
