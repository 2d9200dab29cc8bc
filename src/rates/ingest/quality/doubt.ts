/** Why a quote is suspect, as it is stored with it. */
export interface Doubt {
  readonly suspect: string;
  /** It is used all the same: nothing contradicts it. */
  readonly provisional?: true;
}
