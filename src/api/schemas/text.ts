import { z } from 'zod';

/** A NUL, or half of a surrogate pair (`\p{Surrogate}` matches only those that have no partner under the u flag). */
const UNENCODABLE = /\0|\p{Surrogate}/u;

/** The text of a request. Its length is checked elsewhere, because a text too long is another problem (413). */
export const textSchema = z
  .string()
  .min(1)
  .superRefine((value, context) => {
    const match = UNENCODABLE.exec(value);
    if (!match) return;
    const code = match[0].charCodeAt(0);
    const what = code === 0 ? 'a NUL character' : `half of a surrogate pair (\\u${code.toString(16)})`;
    context.addIssue({
      code: 'custom',
      message: `holds ${what} at UTF-16 offset ${match.index}, which cannot be written in UTF-8; mend the text at its source.`,
      params: { code: 'invalid-text' },
    });
  })
  .meta({
    description: 'The text as printed. It is not trimmed or normalised; offsets refer to it.',
    example: '阿里巴巴表示，未来三年将投入超过3800亿元人民币。',
  });

export const annotatedTextSchema = z.string().meta({ description: 'The whole text with the conversions in it.' });
