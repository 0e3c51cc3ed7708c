// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Coming } from '../../../components/follow-up/coming.tsx';
import { FollowUpList } from '../../../components/follow-up/follow-up.tsx';
import { loadFollowUpText } from '../../../components/text/follow-up-text.ts';
import { importValues } from '../../../lib/catalogue/import/values.ts';
import { type FollowUpSources, followUpOf } from '../../../lib/state/follow-up.ts';
import { plan } from '../../lib/catalogue/improving-builders.ts';
import { packagedReferences } from '../../lib/catalogue/packaged.ts';
import { icd } from '../../lib/matching/builders.ts';
import { all, get, settled, show, wordsOf } from '../page.ts';

const text = await loadFollowUpText('sv');
const made = readFileSync(
  join(import.meta.dirname, '../../lib/catalogue/import/made-values.csv'),
  'utf8',
);
const packaged = {
  indicators: packagedReferences('indicators'),
  registers: packagedReferences('registers'),
  values: packagedReferences('values'),
};

function open(code: string, sources: FollowUpSources = packaged) {
  const followUp = followUpOf(sources)(icd(code));
  return show(<FollowUpList followUp={followUp} code={code} region="se-14" text={text} />);
}

describe('the follow-up of type 2 diabetes', () => {
  it('says with every level that it is for a group and no goal for a patient', () => {
    open('E11.9');
    for (const entry of all('listitem').filter((one) =>
      wordsOf(one).includes('Målnivå för gruppen:'),
    )) {
      expect(wordsOf(entry)).toContain('inte ett mål för en enskild patient');
    }
    expect(wordsOf(document.body)).toContain('Målnivå för gruppen: under 10 %');
  });

  it('names the register, who keeps it, and what is known of how it is fed', () => {
    const page = wordsOf(open('E11.9'));
    expect(page).toContain('Nationella Diabetesregistret (NDR)');
    expect(page).toContain('Huvudman: Västra Götalandsregionen');
    expect(page).toContain('Resultaten är öppna för alla.');
    expect(page).toContain('Adress inte känd.');
  });

  it('shows three indicators, and the rest when asked', async () => {
    open('E11.9');
    const before = all('listitem').length;
    get('button', 'till').click();
    await settled();
    expect(all('listitem').length).toBeGreaterThan(before);
    get('button', 'Visa färre').click();
    await settled();
    expect(all('listitem')).toHaveLength(before);
  });

  it('says that the shipped catalogue has no values', () => {
    expect(packaged.values).toEqual([]);
    expect(wordsOf(open('E11.9'))).toContain('Katalogen har inga publicerade värden.');
    expect(document.querySelector('svg')).toBeNull();
  });
});

describe('a link of follow-up', () => {
  it.each([
    ['Källan', 'I10'],
    ['Om registret', 'F31'],
  ])('says that it opens a tab: %s', (name, code) => {
    open(code);
    const described = all('link').map((link) => [
      wordsOf(link),
      link.getAttribute('aria-description'),
    ]);
    expect(described).toContainEqual([name, 'öppnas i ny flik']);
    expect(new Set(described.map(([, told]) => told)).size).toBe(1);
  });
});

describe('follow-up elsewhere', () => {
  it('is a value to compare where no level is set', () => {
    expect(wordsOf(open('I10.9'))).toContain('Jämförvärde, inget mål');
  });

  it('says that there is none', () => {
    expect(wordsOf(open('L60'))).toBe('Katalogen har inga indikatorer eller register för L60.');
  });
});

describe('values of an indicator', () => {
  it('are drawn and told in a table, and say that they are made up', () => {
    const page = open('E11.9', { ...packaged, values: importValues('org-prov', made, 'made.csv') });
    expect(wordsOf(page)).toContain('Påhittade värden, för prov.');
    expect(document.querySelector('svg')?.getAttribute('aria-label')).toContain('rökfria');
    expect(document.querySelectorAll('.chart-line.own')).toHaveLength(1);
    const row = [...document.querySelectorAll('tbody tr')].map(wordsOf);
    expect(row).toContain('Västra Götalandsregionen86,3 %86 %87,4 %');
    expect(row).toHaveLength(4);
  });
});

describe('what is coming', () => {
  it('stands with its owner and when, and nothing stands where nothing is known', () => {
    show(<Coming plans={[plan()]} text={text} />);
    expect(wordsOf(document.body)).toBe(
      'På gångNy påhittad riktlinjeProcessteam prov, till mars 2027',
    );
    const { due: _, ...undated } = plan();
    show(<Coming plans={[{ ...undated, told: '2025-02' }]} text={text} />);
    expect(wordsOf(document.body)).toContain('tidpunkt inte känd (uppgift från februari 2025)');
    show(<Coming plans={[]} text={text} />);
    expect(wordsOf(document.body)).toBe('');
  });
});
