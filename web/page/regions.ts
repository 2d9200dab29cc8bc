/** Regions offered in the list, ISO 3166; a link may name any other. */
export const REGIONS = ['CN', 'HK', 'MO', 'TW', 'SG', 'US', 'GB', 'AU', 'CA', 'JP', 'IN'] as const;
