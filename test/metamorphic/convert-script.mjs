import { Converter as ToTraditional } from 'opencc-js/cn2t';
import { Converter as ToSimplified } from 'opencc-js/t2cn';

export const toTraditional = ToTraditional({ from: 'cn', to: 'hk' });

const simplify = ToSimplified({ from: 'hk', to: 'cn' });

/** The banker's three is 叁 in simplified writing: OpenCC knows 參 as "to take part" only. */
export const toSimplified = (text) => simplify(text).replace(/参(?=[拾佰仟]|[万亿]?元)|(?<=[拾佰仟])参/g, '叁');
