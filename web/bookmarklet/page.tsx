import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { copy } from '../files/copy.js';
import type { WordKey } from '../words/en.js';
import type { Say } from '../words/languages.js';
import { bookmarkOf, checkInPage, checkInWindow, type Luggage } from './code.js';

interface PageProps {
  readonly say: Say;
  /** Address of the desk. */
  readonly desk: string;
}

/** The page from which the bookmarks are taken. */
export function BookmarkletPage({ say, desk }: PageProps): JSX.Element {
  const [message, setMessage] = useState('');
  const take = (href: string): void => {
    void copy(href).then((isDone) => {
      setMessage(say(isDone ? 'copied' : 'copyFailed'));
    });
  };
  const one = (name: WordKey, text: WordKey, run: (desk: string, luggage: Luggage) => void): JSX.Element => {
    const href = bookmarkOf(run, desk);
    return (
      <section class="bookmark">
        <p>
          <Bookmark href={href}>{say(name)}</Bookmark>{' '}
          <button
            type="button"
            onClick={() => {
              take(href);
            }}
          >
            {say('bookCopy')}
            <span class="unseen"> {say(name)}</span>
          </button>
        </p>
        <p>{say(text)}</p>
      </section>
    );
  };
  return (
    <main class="leaflet">
      <p class="back">
        <a href="./">Crossrate</a>
      </p>
      <h1>{say('bookTitle')}</h1>
      <p class="lead">{say('bookLead')}</p>
      <p>{say('bookDrag')}</p>
      {one('bookWindow', 'bookWindowText', checkInWindow)}
      {one('bookPanel', 'bookPanelText', checkInPage)}
      <p role="status">{message}</p>
      <h2>{say('bookEmbed')}</h2>
      <p>{say('bookEmbedText')}</p>
      <pre tabIndex={0}>
        <code>{`<script src="${desk}embed.js"></script>\n<textarea id="story"></textarea>\n<crossrate-check for="story" style-key="scmp" to="USD,HKD"></crossrate-check>`}</code>
      </pre>
      <p>
        <a href="./embed-example">{say('bookExample')}</a>
      </p>
      <p class="soft">{say('bookPrivacy')}</p>
    </main>
  );
}

/** A link with a `javascript:` address, which preact would not set; it is for dragging, and a click runs nothing here. */
function Bookmark({ href, children }: { readonly href: string; readonly children: string }): JSX.Element {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    link.current?.setAttribute('href', href);
  }, [href]);
  return (
    <a
      ref={link}
      class="bookmark-link"
      onClick={(event) => {
        event.preventDefault();
      }}
    >
      {children}
    </a>
  );
}
