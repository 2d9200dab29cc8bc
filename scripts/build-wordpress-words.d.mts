/** A message of a .po file. */
export interface PoMessage {
  readonly id: string;
  readonly plural: string | undefined;
  readonly words: string;
}
export function readPo(text: string): readonly PoMessage[];
export function renderPhp(locale: string, messages: readonly PoMessage[]): string;
export function renderJson(locale: string, messages: readonly PoMessage[]): string;
