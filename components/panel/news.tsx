/** Three lines on what is new for one's own diagnoses; it blocks nothing and stays until closed. */
import { useState } from 'preact/hooks';
import type { NewsItem } from '../../lib/state/news.ts';
import { opensTab } from '../new-tab.ts';
import { newsEn } from '../text/news-en.ts';
import { newsFi } from '../text/news-fi.ts';
import { newsSv } from '../text/news-sv.ts';
import { chooseText, type Locale } from '../text/text.ts';

interface NewsProps {
  readonly items: readonly NewsItem[];
  readonly locale: Locale;
  readonly onOpen: (item: NewsItem) => void;
  readonly onClose: () => void;
}

const LINES = 3;

export function News({ items, locale, onOpen, onClose }: NewsProps) {
  const [isClosed, close] = useState(false);
  const text = chooseText(locale, newsSv, { en: newsEn, fi: newsFi });
  if (isClosed || items.length === 0) return null;
  return (
    <section class="news" aria-label={text('news.title')}>
      <h2 class="heading">{text('news.title')}</h2>
      <ul class="supports">
        {items.slice(0, LINES).map((item) => (
          <li key={item.found.support.id} class={`support i-${item.found.support.kind}`}>
            <b>{text(`news.${item.what}`)}</b>{' '}
            {item.found.support.link === undefined ? (
              item.found.support.title
            ) : (
              // An anchor wraps as text does; a button would begin a line of its own.
              <a
                href={item.found.support.link.url}
                {...opensTab(locale)}
                onClick={(event) => {
                  event.preventDefault();
                  onOpen(item);
                }}
              >
                {item.found.support.title}
              </a>
            )}
          </li>
        ))}
      </ul>
      <div class="actions">
        {items.length > LINES && (
          <span class="quiet">{text('news.more', { n: items.length - LINES })}</span>
        )}
        <button
          type="button"
          class="link-button"
          onClick={() => {
            close(true);
            onClose();
          }}
        >
          {text('news.close')}
        </button>
      </div>
    </section>
  );
}
