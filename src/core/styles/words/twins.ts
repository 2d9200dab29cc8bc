/**
 * Keys of the styles to use beside a figure of another script: an English newsroom has no form for Chinese text,
 * and the other way round. Where the same house writes both, its own style does.
 */
export const PLAIN_CHINESE_TWINS = { hans: 'plain-zh', hant: 'plain-zh-hk', 'hant-TW': 'plain-zh-tw' } as const;
