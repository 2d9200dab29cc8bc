/** Ends the run with what does not hold. */
export function fail(what) {
  throw new Error(what);
}

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** Figures are in order, do not overlap, quote the text and have decimal values. */
export function checkFigures(figures, text) {
  let end = 0;
  for (const figure of figures) {
    checkSpan(figure, text, figure.id);
    if (figure.start < end) fail(`${figure.id} overlaps the figure before`);
    end = figure.end;
    if (text.slice(figure.start, figure.end) !== figure.text) fail(`${figure.id} does not quote the text`);
    const values = [figure.value, figure.minValue, figure.maxValue].filter((value) => value !== undefined);
    if (values.length === 0) fail(`${figure.id} has no value`);
    for (const value of values) if (!DECIMAL.test(value)) fail(`${figure.id} has the value ${value}`);
  }
}

/** A place lies in the text and parts no pair of surrogates. */
export function checkSpan({ start, end }, text, what) {
  if (!(Number.isInteger(start) && start >= 0 && start <= end && end <= text.length))
    fail(`${what} lies from ${start} to ${end} in a text of ${text.length}`);
  for (const at of [start, end])
    if (/[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? ''))
      fail(`${what} parts a character at ${at}`);
}

export function checkIdentical(first, second) {
  if (JSON.stringify(first) !== JSON.stringify(second)) fail('the same text was read in two ways');
}
