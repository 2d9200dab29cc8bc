/** The name of a field of a request as an option of the command line: "maxAgeDays" is "max-age-days". */
export function toFlagName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
