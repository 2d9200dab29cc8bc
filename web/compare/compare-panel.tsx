import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { FieldPort } from '../editor/port.js';
import { useComparing, usePage } from '../page/context.js';
import type { WordKey } from '../words/en.js';
import type { Link } from './links.js';
import { colourOf } from './marks.js';
import { PairCounts } from './pair-counts.js';

const VERDICT_WORDS: Readonly<Record<Link['verdict'], WordKey>> = {
  same: 'verdictSame',
  rounded: 'verdictRounded',
  converted: 'verdictConverted',
  derived: 'verdictDerived',
  differs: 'verdictDiffers',
  missing: 'verdictMissing',
  added: 'verdictAdded',
};

/** How the figures of the story and of its source belong together. */
export function ComparePanel({ port }: { readonly port: FieldPort }): JSX.Element {
  const { say, isWide } = usePage();
  const { links, waiting, sourceText } = useComparing();
  const onKeyDown = usePairKeys(port);
  if (!links) return <p class="empty">{say(waiting ? 'comparing' : sourceText ? 'storyMissing' : 'sourceMissing')}</p>;
  if (links.length === 0) return <p class="empty">{say('noFigures')}</p>;
  return (
    <div onKeyDown={onKeyDown}>
      {isWide && <PairCounts />}
      <h2>{say('pairs')}</h2>
      <ol class="rows pairs">
        {links.map((link) => (
          <PairRow key={link.id} link={link} />
        ))}
      </ol>
    </div>
  );
}

function PairRow({ link }: { readonly link: Link }): JSX.Element {
  const { comparing, isWide } = usePage();
  const { active } = useComparing();
  const button = useRef<HTMLButtonElement>(null);
  const { id, gravity, finding } = link;
  const isOpen = active === id;
  useEffect(() => {
    if (!isOpen || !isWide) return;
    // A caret in one of the texts stays there.
    if (!(document.activeElement instanceof HTMLElement && document.activeElement.isContentEditable))
      button.current?.focus({ preventScroll: true });
    button.current?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, isWide]);
  return (
    <li class={`row ${gravity}${isOpen ? ' open' : ''}`}>
      <button
        ref={button}
        type="button"
        class="row-head"
        aria-expanded={isOpen}
        aria-controls={`${id}-details`}
        onClick={() => {
          comparing.activate(isOpen ? undefined : id);
        }}
      >
        <PairHead link={link} />
      </button>
      <div id={`${id}-details`} hidden={!isOpen}>
        {isOpen && finding && isWide && <PairDetails link={link} />}
      </div>
    </li>
  );
}

/** The figures of a pair and what they are to each other. */
export function PairHead({ link }: { readonly link: Link }): JSX.Element {
  const { say } = usePage();
  const { number, verdict, gravity, sources, target, finding } = link;
  // The amount is the same: only "about" or "more than" is not.
  const isQualifier = finding?.rule === 'figure-differs' && finding.data.how === 'qualifier';
  const sign = isQualifier ? '≈' : gravity === 'wrong' || gravity === 'look' ? '≠' : '=';
  return (
    <>
      <span class={`number ${colourOf(number)}`}>{number ?? '?'}</span>
      <span class="both">
        {sources.length > 0 && <span class="said">{sources.map(({ text }) => text).join(' · ')}</span>}
        {sources.length > 0 && target && <span class="sign"> {sign} </span>}
        {target && <span class="said">{target.text}</span>}
      </span>
      <span class={`verdict ${gravity}`}>{say(isQualifier ? 'verdictQualifier' : VERDICT_WORDS[verdict])}</span>
    </>
  );
}

/** What is found about a pair, and the change that mends it. */
export function PairDetails({ link }: { readonly link: Link }): JSX.Element | null {
  const { comparing, say, announce } = usePage();
  const { finding } = link;
  if (!finding) return null;
  const [first] = finding.suggestions;
  return (
    <div class="card finding">
      <p>{finding.message}</p>
      {first && (
        <div class="card-buttons">
          <button
            type="button"
            class="strong"
            onClick={() => {
              comparing.fix(link);
              announce(say('fixed', { words: first.replacement }));
            }}
          >
            {say('fixTo', { words: first.replacement })}
            <kbd>F</kbd>
          </button>
        </div>
      )}
    </div>
  );
}

/** Single keys for the list of pairs. */
function usePairKeys(port: FieldPort): (event: KeyboardEvent) => void {
  const { comparing, desk, say, announce } = usePage();
  const fix = (): void => {
    const { links = [], active } = comparing.state;
    const link = links.find(({ id }) => id === active);
    const [first] = link?.finding?.suggestions ?? [];
    if (!link || !first) return;
    comparing.fix(link);
    announce(say('fixed', { words: first.replacement }));
  };
  const acts: Readonly<Record<string, () => void>> = {
    ArrowDown: () => {
      comparing.step(1);
    },
    ArrowUp: () => {
      comparing.step(-1);
    },
    f: fix,
    u: () => {
      desk.undo();
      announce(say('undone'));
    },
    Escape: () => {
      const { links = [], active } = comparing.state;
      port.focus(links.find(({ id }) => id === active)?.target?.end);
      comparing.activate(undefined);
    },
  };
  const keys: Readonly<Record<string, string>> = { j: 'ArrowDown', k: 'ArrowUp' };
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const act = acts[keys[key] ?? key];
    if (!act) return;
    event.preventDefault();
    act();
  };
}
