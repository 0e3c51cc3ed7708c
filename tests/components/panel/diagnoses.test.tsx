// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { icd } from '../../lib/matching/builders.ts';
import { codesOf, mention, panelReading, readyPanel } from '../../lib/state/builders.ts';
import { get, has, settled, wordsOf } from '../page.ts';
import { actions, appears, open } from './opened.tsx';

describe('the diagnoses', () => {
  it('say what they are and where they were read', () => {
    open(panelReading(mention('E11.9'), mention('I10.9', 'active', 'main-diagnosis')));
    expect(has('button', 'E11.9 Typ 2-diabetes Diagnoslista')).toBe(true);
    expect(has('button', 'I10.9 Hypertoni Huvuddiagnos')).toBe(true);
  });

  it('say once where they were read when there are many, and say so each to a screen reader', () => {
    const state = panelReading(
      ...['E11.9', 'I48.9', 'E78.5'].map((code) => mention(code)),
      mention('I10.9', 'active', 'main-diagnosis'),
    );
    open(state);
    expect(wordsOf(document.body)).toContain('Från: Diagnoslista, där inget annat står');
    expect(has('button', 'E11.9 Typ 2-diabetes Diagnoslista')).toBe(true);
    const shown = [...document.querySelectorAll('.chip-from:not(.visually-hidden)')].map(wordsOf);
    expect(shown).toEqual(['Huvuddiagnos']);
  });

  it('show themselves on the page when pressed', () => {
    open(panelReading(mention('E11.9')));
    get('button', 'E11.9 Typ 2-diabetes Diagnoslista').click();
    expect(actions.mark).toHaveBeenCalledWith({ frame: 0, mark: 1 });
  });

  it('can be taken away and brought back', async () => {
    const state = panelReading(mention('E11.9'), mention('I10.9'));
    open(state);
    get('button', 'Ta bort E11.9').click();
    await settled();
    expect(codesOf(state)).toEqual(['I10.9']);
    get('button', 'Ångra borttagning av E11.9').click();
    await settled();
    expect(codesOf(state)).toEqual(['E11.9', 'I10.9']);
    expect(has('button', 'Ångra')).toBe(false);
  });

  it('keep apart what is only mentioned, with the word for how', async () => {
    const state = panelReading(mention('E11.9'), mention('J44.9', 'suspected'));
    const body = open(state);
    const fold = body.querySelector('details');
    expect(fold?.open).toBe(false);
    expect(wordsOf(fold ?? body)).toMatch(/Också nämnt på sidan \(1\).*J44\.9.*misstänkt/);
    get('button', 'Lägg till J44.9').click();
    await settled();
    expect(codesOf(state)).toEqual(['E11.9', 'J44.9']);
  });

  it('that are only mentioned stand unfolded under what is said of the page, where they are all', async () => {
    const state = panelReading(mention('E11.9', 'family'), mention('J44.9', 'suspected'));
    const body = open(state);
    await appears('Inga aktuella diagnoser hittades på sidan');
    expect(wordsOf(body)).toMatch(/Inga aktuella diagnoser.*Också nämnt på sidan \(2\)/);
    expect(body.querySelector('details')?.open).toBe(true);
    get('button', 'Lägg till J44.9').click();
    await settled();
    expect(codesOf(state)).toEqual(['J44.9']);
    expect(body.querySelector('details')?.open).toBe(true);
  });

  it('that only a name tells of are folded and said to be read from text', () => {
    const evidence = [{ kind: 'term-only', place: 'diagnosis-list' }] as const;
    const body = open(
      panelReading(
        { ...mention('J44', 'unclear'), evidence },
        { ...mention('J45', 'historical'), evidence },
      ),
    );
    const fold = wordsOf(body.querySelector('details') ?? body);
    expect(fold).toMatch(/J44.*tolkad från text.*J45.*tolkad från text ?tidigare/);
    expect(fold).not.toContain('oklart');
  });

  it('that were typed say so and can be cleared', async () => {
    const state = readyPanel();
    state.enter([icd('E11.9'), icd('M54.5')]);
    open(state);
    expect(has('button', 'M54.5 Ländryggssmärta inskriven')).toBe(true);
    get('button', 'Rensa inskrivna').click();
    await settled();
    expect(codesOf(state)).toEqual([]);
  });
});
