import type { Lexicon } from './engine/lexicon.js';
import type { Script } from './figure.js';
import { getLexicon } from './lexicon-registry.js';

/**
 * Finds the writing system round a span of a text, for writing beside it: the first that a language recognises, else
 * Latin. What needs the whole text is counted once a detector.
 */
export function createScriptDetector(
  text: string,
  { rules }: Lexicon = getLexicon('auto'),
): (start: number, end: number) => Script {
  const detectors = rules.createScriptDetector.map((create) => create(text));
  return (start, end) => {
    for (const detect of detectors) {
      const script = detect(start, end);
      if (script !== undefined) return script;
    }
    return 'latin';
  };
}
