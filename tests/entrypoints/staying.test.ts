import '../lib/platform/fake-extension.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { stayInMemory } from '../../entrypoints/sidepanel/staying.ts';
import type { CatalogueStore } from '../../lib/platform/catalogue-store.ts';
import { tabKey } from '../../lib/platform/record-store.ts';
import { readStayed, seenIn } from '../../lib/platform/seen.ts';
import { sessionMemory } from '../../lib/platform/session-memory.ts';
import { eventually } from '../eventually.ts';
import { icd, matchOf, supportFor } from '../lib/matching/builders.ts';
import { fake, settled } from '../lib/platform/fake-extension.ts';
import { mention, panelReading, TAB } from '../lib/state/builders.ts';

const astma = matchOf(supportFor(['J45']), {
  because: [{ coding: icd('J45.9'), focus: 'J45', distance: 1, broad: false }],
});
const kol = matchOf(supportFor(['J44']));

/** A store that has both, whatever it is asked with. */
const catalogue = Promise.resolve({
  lookUp: async () => [astma, kol],
} as unknown as CatalogueStore);

function openRecord(context: string): Promise<void> {
  return sessionMemory().set({ [tabKey(TAB)]: { context, access: 'read', frames: [0] } });
}

/** A panel just opened beside the record of `patient-a`, whose catalogue has answered. */
function openPanel() {
  const state = panelReading(mention('J45.9'));
  stayInMemory(state, catalogue);
  const question = state.question.value;
  if (question === undefined) throw new Error('Nothing is asked.');
  state.take(question, [astma]);
  return state;
}

describe('a panel that is closed and opened beside the same record', () => {
  beforeEach(async () => {
    fake.reset();
    await openRecord('patient-a');
  });

  const keptIds = async () =>
    (await readStayed(TAB, 'patient-a'))?.pinned.map(({ id }) => id) ?? [];

  it('has what was pinned and opened, and still knows what was seen', async () => {
    const first = openPanel();
    await settled();
    first.stay.pin(astma);
    first.stay.pin(kol);
    first.stay.open(kol);
    await eventually(async () => expect(await keptIds()).toHaveLength(2));

    const again = openPanel();
    await eventually(() => expect(again.stay.pinned.value).toHaveLength(2));
    expect(again.stay.opened.value.map(({ support }) => support.id)).toEqual([kol.support.id]);
    // The code on show says why; the other was brought by one that nobody reads any more.
    expect(again.stay.pinned.value.map(({ because }) => because.length)).toEqual([1, 0]);
    const kept = await sessionMemory().get(null);
    expect(seenIn(kept, TAB, 'patient-a')?.supports).toContain(astma.support.id);

    again.stay.pin(kol);
    await eventually(async () => expect(await keptIds()).toEqual([astma.support.id]));
  });

  it('keeps what is pinned before the former ones are back', async () => {
    openPanel().stay.pin(astma);
    await eventually(async () => expect(await keptIds()).toEqual([astma.support.id]));
    const again = openPanel();
    again.stay.pin(kol);
    await eventually(async () => expect(await keptIds()).toHaveLength(2));
  });

  it('has nothing of it beside another patient', async () => {
    openPanel().stay.pin(astma);
    await eventually(async () => expect(await keptIds()).toHaveLength(1));
    const again = panelReading(mention('J45.9'));
    again.showRecord(TAB, { context: 'patient-b', access: 'read' }, []);
    stayInMemory(again, catalogue);
    again.enterText('J45.9');
    const question = again.question.value;
    if (question !== undefined) again.take(question, [astma]);
    await settled();
    expect(again.stay.pinned.value).toEqual([]);
  });

  it('kept nothing for a record that is no longer open, and no code of the record', async () => {
    const state = openPanel();
    await settled();
    state.stay.pin(astma);
    await eventually(async () => expect(await keptIds()).toHaveLength(1));
    expect(JSON.stringify(fake.session.all())).not.toContain('J45.9');
    await openRecord('patient-b');
    await sessionMemory().remove(`seen:${TAB}`);
    state.stay.pin(kol);
    await settled();
    expect(JSON.stringify(fake.session.all())).not.toContain(kol.support.id);
  });
});
