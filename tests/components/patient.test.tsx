// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Patient, type PatientView } from '../../components/patient/patient.tsx';
import { patientSv } from '../../components/text/patient-sv.ts';
import { createText } from '../../components/text/text.ts';
import { all, get, settled, show, wordsOf } from './page.ts';

const text = createText('sv', patientSv);
const sheet = {
  materials: [
    {
      title: 'Astma hos vuxna',
      publisher: '1177',
      address: 'https://www.1177.se/astma/',
      isLanding: false,
      lastReviewDate: '2024-03',
    },
    { title: 'Inhalera rätt', publisher: '1177', isLanding: false },
  ],
  origins: ['Astma – kliniskt kunskapsstöd'],
  editions: [{ id: 'se', edition: 3, published: '2026-11-21' }],
};

function open(view: PatientView) {
  const onPrint = vi.fn();
  const onClose = vi.fn();
  return { page: show(<Patient {...{ view, text, onPrint, onClose }} />), onPrint, onClose };
}

describe('the page turned to the patient', () => {
  it('shows the material with its address as words and as a square', () => {
    const { page } = open(sheet);
    expect(wordsOf(page)).toContain('Från 1177, granskad mars 2024');
    expect((get('link', 'Läs mer') as HTMLAnchorElement).href).toBe('https://www.1177.se/astma/');
    const square = page.querySelector('svg[role=img]');
    expect(square?.getAttribute('aria-label')).toBe('Rutmönster som leder till 1177.se/astma');
    expect(square?.querySelector('path')?.getAttribute('d')?.length).toBeGreaterThan(500);
  });

  it('says which of the staff’s supports and editions it belongs to', () => {
    const { page } = open(sheet);
    expect(wordsOf(page)).toContain('Vården följer: Astma – kliniskt kunskapsstöd.');
    expect(wordsOf(page)).toContain('nationella, utgåva 3, 21 november 2026');
  });

  it('lets what is not wanted be taken away', async () => {
    open(sheet);
    get('button', 'Ta bort Inhalera rätt').click();
    await settled();
    expect(all('heading').map(wordsOf)).toEqual(['Information till dig', 'Astma hos vuxna']);
  });

  it('prints and closes on a press', () => {
    const { onPrint, onClose } = open(sheet);
    get('button', 'Skriv ut').click();
    get('button', 'Stäng').click();
    expect(onPrint).toHaveBeenCalledOnce();
    expect(onClose).toHaveBeenCalledOnce();
  });

  it.each([
    ['over', 'En annan journal är öppen.'],
    ['waiting', 'Hämtar informationen'],
    [{ materials: [], origins: [], editions: [] }, 'Det finns ingen patientinformation'],
  ] as const)('says so when there is nothing to show: %j', (view, words) => {
    expect(wordsOf(open(view).page)).toContain(words);
  });
});
