/** The name of a setting, from that of its variable: `FED_H10_BASE_URL` is `fedH10BaseUrl`. */
export type SettingName<Variable extends string> = Variable extends `${infer First}_${infer Rest}`
  ? `${Lowercase<First>}${Capitalize<SettingName<Rest>>}`
  : Lowercase<Variable>;

/** {@link SettingName} of a value. */
export function toSettingName<const Variable extends string>(variable: Variable): SettingName<Variable> {
  return variable
    .toLowerCase()
    .replace(/_(.)/g, (_match, letter: string) => letter.toUpperCase()) as SettingName<Variable>;
}
