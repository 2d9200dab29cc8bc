import type { Marked } from '../editor/decorations.js';
import type { ComparingState } from './comparing.js';
import type { Link, Place } from './links.js';

/** Colours of pairs; the next pair takes the first again, and its number distinguishes the two. */
const COLOURS = 6;

/** The class of a pair's colour. */
export function colourOf(number: number | undefined): string {
  return number === undefined ? 'unmatched' : `colour-${((number - 1) % COLOURS) + 1}`;
}

/** The marks of both texts: a pair has one colour and one number in both, a figure that is in one only has neither. */
export function pairMarks({ links, active }: ComparingState): {
  readonly source: readonly Marked[];
  readonly target: readonly Marked[];
} {
  if (!links) return { source: [], target: [] };
  const inOrder = [...links].sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  const bySource = new Map<string, { readonly place: Place; readonly of: Link[] }>();
  for (const link of inOrder)
    for (const place of link.sources) {
      const key = `${place.start}-${place.end}`;
      const known = bySource.get(key);
      if (known) known.of.push(link);
      else bySource.set(key, { place, of: [link] });
    }
  return {
    source: apart([...bySource.values()].map(({ place, of }) => markOf(place, of, active))),
    target: apart(inOrder.flatMap((link) => (link.target ? [markOf(link.target, [link], active)] : []))),
  };
}

function markOf({ start, end }: Place, links: readonly Link[], active: string | undefined): Marked {
  const [first] = links;
  const open = links.find(({ id }) => id === active);
  const numbers = links.flatMap(({ number }) => number ?? []);
  const gravity = ['wrong', 'look'].find((each) => links.some((link) => link.gravity === each)) ?? first?.gravity ?? '';
  return {
    start,
    end,
    attributes: {
      class: `pair ${gravity} ${colourOf(numbers[0])}${open ? ' active' : ''}`,
      'data-link': open?.id ?? first?.id ?? '',
      'data-number': numbers.length > 0 ? numbers.join(' ') : '?',
    },
  };
}

/** Marks in text order, none over another. */
function apart(marks: readonly Marked[]): readonly Marked[] {
  let behind = 0;
  return [...marks]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < behind || start === end) return false;
      behind = end;
      return true;
    });
}
