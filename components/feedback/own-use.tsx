/** What this browser has counted for its user, and the way to delete it. */
import type { OwnCount } from '../../lib/followup/own-use.ts';
import type { FeedbackText } from '../text/feedback-text.ts';

interface OwnUseProps {
  readonly counts: readonly OwnCount[];
  readonly titleOf: (support: string) => string;
  readonly told: number;
  readonly sent: number;
  /** The organisation has it counted. */
  readonly isTold: boolean;
  /** What was told of it, word for word, and how much waits to be. */
  readonly usage: { readonly sent: readonly string[]; readonly waiting: number };
  readonly text: FeedbackText;
  readonly onDelete: () => void;
}

export function OwnUse(props: OwnUseProps) {
  const { counts, titleOf, told, sent, isTold, usage, text, onDelete } = props;
  return (
    <aside class="options" aria-labelledby="own-title">
      <section id="own">
        <h2 id="own-title">{text('own.title')}</h2>
        <p>{text(isTold ? 'own.told' : 'own.text')}</p>
        {counts.length + told === 0 ? (
          <p class="quiet">{text('own.none')}</p>
        ) : (
          <>
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
                    <td>{titleOf(support)}</td>
                    <td>{category}</td>
                    <td class="number">{times}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p>{text('own.feedback', { n: told, sent })}</p>
            {(isTold || usage.sent.length > 0) && (
              <details class="fold">
                <summary>
                  {text('own.sent', { n: usage.sent.length, waiting: usage.waiting })}
                </summary>
                <ul>
                  {[...usage.sent].reverse().map((about) => (
                    <li key={about}>{about}</li>
                  ))}
                </ul>
              </details>
            )}
            <button type="button" class="button" onClick={onDelete}>
              {text('own.delete')}
            </button>
          </>
        )}
      </section>
    </aside>
  );
}
