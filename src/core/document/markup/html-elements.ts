const toNameSet = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements whose content is not prose; nothing is put in their place. */
export const HIDDEN_ELEMENTS = toNameSet('script style template noscript noembed noframes rt rp sup sub');

/** Elements whose content is not prose, with something to see in their place. */
export const OBJECT_ELEMENTS = toNameSet('code kbd samp textarea iframe object svg math canvas audio video');

/** Preformatted text: code or a drawing, seldom prose, and its white space has a meaning. */
export const PREFORMATTED_ELEMENTS = toNameSet('pre xmp plaintext listing');

/** Elements without content that are something to see. */
export const VOID_OBJECT_ELEMENTS = toNameSet('img input embed');

/** Blocks with room before and behind them. */
export const PARAGRAPH_ELEMENTS = toNameSet(
  'p h1 h2 h3 h4 h5 h6 blockquote ul ol dl table figure section article aside header footer main nav form fieldset hr ' +
    'address details dialog hgroup search',
);

/** Blocks on a line of their own. */
export const LINE_ELEMENTS = toNameSet(
  'br div li dt dd tr caption thead tbody tfoot select option optgroup summary figcaption legend title body html head ' +
    'center menu',
);

export const CELL_ELEMENTS = toNameSet('td th');

/** Inline elements that have no end tag. */
export const VOID_ELEMENTS = toNameSet('wbr meta link base area param source track col');
