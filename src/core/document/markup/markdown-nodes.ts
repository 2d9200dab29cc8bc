/** Names of syntax nodes as the Markdown parser gives them. */
const toNameSet = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Blocks, with the line ends before them. */
export const BLOCK_LINE_BREAKS: Readonly<Record<string, number>> = {
  Paragraph: 2,
  ATXHeading1: 2,
  ATXHeading2: 2,
  ATXHeading3: 2,
  ATXHeading4: 2,
  ATXHeading5: 2,
  ATXHeading6: 2,
  SetextHeading1: 2,
  SetextHeading2: 2,
  Blockquote: 2,
  BulletList: 2,
  OrderedList: 2,
  ListItem: 1,
  Table: 2,
  TableHeader: 1,
  TableRow: 1,
  HorizontalRule: 2,
  FencedCode: 2,
  CodeBlock: 2,
  HTMLBlock: 2,
};

/** Blocks whose text is prose. */
export const PROSE_BLOCKS = toNameSet(
  'Paragraph ATXHeading1 ATXHeading2 ATXHeading3 ATXHeading4 ATXHeading5 ATXHeading6 SetextHeading1 SetextHeading2 ' +
    'TableCell Task',
);

/** Blocks without prose. */
export const NON_PROSE_BLOCKS = toNameSet(
  'FencedCode CodeBlock HorizontalRule LinkReference CommentBlock ProcessingInstructionBlock TableDelimiter',
);

/** Inline code, pictures and addresses. */
export const OBJECT_NODES = toNameSet('InlineCode Image Autolink URL');

/** Characters that mark up others. */
export const MARKUP_NODES = toNameSet(
  'EmphasisMark StrikethroughMark HeaderMark QuoteMark LinkMark ListMark TaskMarker HTMLTag Comment ProcessingInstruction',
);
