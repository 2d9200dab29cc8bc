/**
 * Counts the work that a text costs, where time would depend on the machine: how often each block of the code was run, and
 * how many characters and elements the searches of the language passed. The same text gives the same number.
 */
import { Session } from 'node:inspector/promises';

/** Run once; then `countWork` may be called. */
export async function startCounting() {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  countSearches();
  return {
    /** The work of a function. */
    async countWork(work) {
      await session.post('Profiler.takePreciseCoverage');
      passed = 0;
      work();
      const searched = passed;
      const { result } = await session.post('Profiler.takePreciseCoverage');
      let blocks = 0;
      for (const { url, functions } of result)
        if (url.startsWith('file:'))
          for (const { ranges } of functions) for (const { count } of ranges) blocks += count;
      return blocks + searched;
    },
  };
}

/** Characters and elements passed by searches since it was set to 0. */
let passed = 0;

/** Puts counters in front of what searches, where a loop inside the engine would not be seen. */
function countSearches() {
  wrap(RegExp.prototype, 'exec', (match, from, expression, text) => {
    if (match !== null) return match.index + match[0].length - from;
    const isAnchored = expression.sticky || (expression.source.startsWith('^') && !expression.multiline);
    return isAnchored ? 1 : String(text).length - from;
  });
  const { indexOf } = String.prototype;
  for (const name of ['indexOf', 'includes'])
    wrap(String.prototype, name, (_found, _from, text, sought, start = 0) => {
      const at = indexOf.call(text, sought, start);
      return at >= 0 ? at - start + 1 : text.length - start;
    });
  for (const name of ['indexOf', 'includes'])
    wrap(Array.prototype, name, (found, _from, list) =>
      typeof found === 'number' && found >= 0 ? found + 1 : list.length,
    );
  for (const name of ['slice', 'concat', 'join', 'splice', 'toSorted', 'toSpliced', 'with'])
    wrap(Array.prototype, name, (result) => result.length);
}

function wrap(prototype, name, cost) {
  const original = prototype[name];
  Object.defineProperty(prototype, name, {
    configurable: true,
    writable: true,
    value: function (...given) {
      const from = this.lastIndex ?? 0;
      const result = original.apply(this, given);
      passed += Math.max(0, cost(result, from, this, ...given));
      return result;
    },
  });
}
