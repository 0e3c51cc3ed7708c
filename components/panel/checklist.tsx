/**
 * A checklist in its author's words. What is ticked is for the clinician's own eyes: nothing comes
 * of it, and it is gone with the patient.
 */
import { USUAL_LANGUAGE } from '../../lib/catalogue/stated.ts';
import type { Match } from '../../lib/matching/match.ts';
import { Icon } from '../icon.tsx';
import type { ListContext } from './list-context.ts';

interface ChecklistProps {
  readonly match: Match;
  readonly list: ListContext;
}

export function Checklist({ match, list }: ChecklistProps) {
  const { text, ticks } = list;
  const { id, checklist = [], language = USUAL_LANGUAGE } = match.support;
  const ticked = checklist.filter((step) => ticks.has(id, step)).length;
  return (
    <details class="fold checklist">
      <summary>
        <Icon name="chevron" />
        {text('checklist.title', { ticked, of: checklist.length })}
      </summary>
      <div class="fold-body">
        <ul>
          {checklist.map((step) => (
            <li key={step}>
              <label>
                <input
                  type="checkbox"
                  checked={ticks.has(id, step)}
                  onChange={() => ticks.turn(id, step)}
                />
                <span lang={language}>{step}</span>
              </label>
            </li>
          ))}
        </ul>
        <p class="quiet">{text('checklist.kept')}</p>
      </div>
    </details>
  );
}
