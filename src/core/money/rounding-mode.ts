/** A named way to round what lies in the middle. */
export type RoundingMode = 'half-even' | 'half-up';
