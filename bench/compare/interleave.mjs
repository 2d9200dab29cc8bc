/**
 * Measures two builds by turns, and changes who begins in every round: what the machine does meanwhile (another process,
 * a warmer processor) meets both alike.
 * @param measurements of the old build and of the current one
 * @returns two lists of as many results as there are rounds
 */
export async function interleave(rounds, [measureOld, measureCurrent]) {
  const results = [[], []];
  for (let round = 0; round < rounds; round++) {
    const turns = [
      [results[0], measureOld],
      [results[1], measureCurrent],
    ];
    if (round % 2 === 1) turns.reverse();
    for (const [list, measureOne] of turns) list.push(await measureOne());
  }
  return results;
}
