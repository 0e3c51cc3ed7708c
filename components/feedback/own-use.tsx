/** What this browser has counted for its user, and the way to delete it. */
import { NO_SUPPORT, type OwnCount } from '../../lib/followup/own-use.ts';
import { Icon } from '../icon.tsx';
import type { FeedbackText } from '../text/feedback-text.ts';

interface OwnUseProps {
  readonly counts: readonly OwnCount[];
  readonly titleOf: (support: string) => string;
  readonly told: number;
  readonly sent: number;
  /** What the organisation has counted. */
  readonly counted: readonly ('usage' | 'fleet')[];
  /** What was told of it, word for word, and how much waits to be. */
  readonly usage: { readonly sent: readonly string[]; readonly waiting: number };
  readonly text: FeedbackText;
  readonly onDelete: () => void;
}

export function OwnUse(props: OwnUseProps) {
  const { counts, titleOf, told, sent, counted, usage, text, onDelete } = props;
  return (
    <aside class="options" aria-labelledby="own-title">
      <section id="own">
        <h2 id="own-title">{text('own.title')}</h2>
        {counted.length === 0 && <p>{text('own.text')}</p>}
        {counted.map((what) => (
          <p key={what}>{text(`own.told.${what}`)}</p>
        ))}
        {counts.length + told === 0 ? (
          <p class="quiet">{text('own.none')}</p>
        ) : (
          <>
            {counts.length > 0 && (
              <table>
                <thead>
                  <tr>
                    <th scope="col">{text('own.week')}</th>
                    <th scope="col">{text('own.support')}</th>
                    <th scope="col">{text('own.category')}</th>
                    <th scope="col">{text('own.times')}</th>
                  </tr>
                </thead>
                <tbody>
                  {counts.map(({ support, category, week, times }) => (
                    <tr key={`${support} ${category} ${week}`}>
                      <td>{week}</td>
                      <td>{support === NO_SUPPORT ? text('own.gap') : titleOf(support)}</td>
                      <td>{category}</td>
                      <td class="number">{times}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
            <p>{text('own.feedback', { n: told, sent })}</p>
            <button type="button" class="button" onClick={onDelete}>
              {text('own.delete')}
            </button>
          </>
        )}
        {(counted.length > 0 || usage.sent.length > 0) && (
          <details class="fold">
            <summary>
              <Icon name="chevron" />
              {text('own.sent', { n: usage.sent.length, waiting: usage.waiting })}
            </summary>
            <ul>
              {[...usage.sent].reverse().map((about) => (
                <li key={about}>{about}</li>
              ))}
            </ul>
          </details>
        )}
      </section>
    </aside>
  );
}
