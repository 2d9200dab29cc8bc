import type { JSX } from 'preact';
import { CONVERT_MODES, type ConvertMode } from '../../src/core/annotation/annotation.js';
import type { WordKey } from '../words/en.js';
import { sourceName } from '../words/sources.js';
import { usePage } from './context.js';
import { Choice } from './field.js';
import { REGIONS } from './regions.js';

interface ChosenProps<Value extends string = string> {
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** The house style. */
export function StyleChoice({ value, onChoose }: ChosenProps): JSX.Element {
  const { say, lists } = usePage();
  return (
    <Choice label={say('style')} value={value} onChoose={onChoose}>
      {!lists.styles.some(({ key }) => key === value) && <option value={value}>{value}</option>}
      {lists.styles.map(({ key, name }) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </Choice>
  );
}

/** Where the newsroom is; empty for nowhere. */
export function RegionChoice({ value, onChoose }: ChosenProps): JSX.Element {
  const { say, language } = usePage();
  const region = new Intl.DisplayNames(language, { type: 'region' });
  return (
    <Choice label={say('region')} value={value} onChoose={onChoose}>
      <option value="">{say('regionNone')}</option>
      {[...new Set([...REGIONS, ...(value ? [value] : [])])].map((code) => (
        <option key={code} value={code}>
          {region.of(code) ?? code}
        </option>
      ))}
    </Choice>
  );
}

/** Where the rates come from; empty for the first that has one. */
export function SourceChoice({ value, onChoose }: ChosenProps): JSX.Element {
  const { say, lists, language } = usePage();
  return (
    <Choice label={say('source')} value={value} onChoose={onChoose}>
      <option value="">{say('sourceAny')}</option>
      {value && !lists.sources.some(({ key }) => key === value) && (
        <option value={value}>{sourceName(value, language)}</option>
      )}
      {lists.sources.map(({ key, name }) => (
        <option key={key} value={key}>
          {sourceName(key, language, name)}
        </option>
      ))}
    </Choice>
  );
}

const CONVERT_WORDS: Readonly<Record<ConvertMode, WordKey>> = {
  first: 'convertFirst',
  every: 'convertEvery',
  key: 'convertKey',
};

/** Which mentions are converted. */
export function ConvertChoice({ value, onChoose }: ChosenProps<ConvertMode>): JSX.Element {
  const { say } = usePage();
  return (
    <Choice
      label={say('convert')}
      value={value}
      onChoose={(chosen) => {
        onChoose(CONVERT_MODES.find((mode) => mode === chosen) ?? 'first');
      }}
    >
      {CONVERT_MODES.map((mode) => (
        <option key={mode} value={mode}>
          {say(CONVERT_WORDS[mode])}
        </option>
      ))}
    </Choice>
  );
}
