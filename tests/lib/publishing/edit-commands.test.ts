import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { draftChanges } from '../../../lib/publishing/changes.ts';
import { checkLinks } from '../../../lib/publishing/links.ts';
import { prepare } from '../../../lib/publishing/prepare.ts';
import { serveFolder } from '../../browser/serve.ts';
import { publishedCodes } from '../terminology/published-codes.ts';
import { bredvid } from './command-line.ts';
import { workbookOf } from './excel.ts';
import { newWorkshop, noon, publishAll, writeLayer } from './workshop.ts';

const headings = ['Titel', 'Sort', 'Utgivare', 'Koder', 'Adress', 'Granskad', 'Kul'];
const good = [
  'KOL & astma',
  'Riktlinje',
  'Regionen',
  'J44; J45',
  'https://example.se/kol',
  '2026-02-01',
  'x',
];
const bad = ['Astma', 'Riktlinje', '', 'J44, X9', 'http://example.se/', '2026-02-01', ''];

async function withFile(name: string, content: string | Buffer) {
  const made = await newWorkshop();
  const file = join(made.workshop.dir, name);
  writeFileSync(file, content);
  const run = (...args: string[]) => bredvid(['--dir', made.workshop.dir, ...args]);
  return { ...made, file, run };
}

describe('import', () => {
  const csv = [headings, good].map((row) => row.join(',')).join('\n');
  it.each<[string, string | Buffer]>([
    ['stöd.csv', csv.replace('J44; J45', '"J44, J45"')],
    ['stöd.tsv', csv.replaceAll(',', '\t')],
    ['stöd.xlsx', workbookOf([headings, good])],
    [
      'stöd.json',
      JSON.stringify([
        {
          title: good[0],
          kind: 'regional-guideline',
          publisher: 'Regionen',
          focus: ['J44', 'J45'],
          link: { url: good[4] },
          lastReviewDate: good[5],
        },
      ]),
    ],
  ])('takes %s into the layer', async (name, content) => {
    const { workshop, file, run } = await withFile(name, content);
    const first = await run('import', file, '--layer', 'se-14');
    expect(first.value).toMatchObject({ added: 1, changed: 0, removed: 0 });
    const source = workshop.read('layers/se-14.yaml');
    expect(source).toContain('  - id: se-14/kol-astma\n    title: KOL & astma\n');
    expect(source).toContain('    focus: [J44, J45]\n');
    expect((await run('import', file, '--layer', 'se-14')).value).toMatchObject({
      added: 0,
      changed: 0,
    });
    expect(workshop.read('layers/se-14.yaml')).toBe(source);
  });

  it('tells row and column of all that is wrong, and takes nothing', async () => {
    const { workshop, file, run } = await withFile('stöd.xlsx', workbookOf([headings, good, bad]));
    const { code, out, said } = await run('import', file, '--layer', 'se-14');
    expect(code).toBe(1);
    expect(out).toEqual([
      'stöd.xlsx:3: fel unknown-code [Koder]: se-14/astma: diagnoskoder: Koden X9 finns inte i ICD-10-SE',
      'stöd.xlsx:3: fel no-owner [Utgivare]: se-14/astma: utgivare: Utgivare saknas',
      'stöd.xlsx:3: fel not-https [Adress]: se-14/astma: adress: Adressen börjar inte med https://',
      '3 fel, 0 varningar',
      'Nothing was imported.',
    ]);
    expect(said).toContain('The column "Kul" is not known');
    expect(workshop.has('layers/se-14.yaml')).toBe(false);
  });

  it('leaves other entries and their comments alone, and removes them only when asked', async () => {
    const { workshop, file, run } = await withFile(
      'stöd.tsv',
      [headings, good].map((r) => r.join('\t')).join('\n'),
    );
    writeLayer(workshop, 'se-14', ['hosta']);
    const commented = workshop
      .read('layers/se-14.yaml')
      .replace('    kind:', '    # varför\n    kind:');
    workshop.write('layers/se-14.yaml', commented);
    await run('import', file, '--layer', 'se-14');
    expect(workshop.read('layers/se-14.yaml')).toContain(
      'se-14/hosta\n    title: Om hosta\n    # varför',
    );
    expect((await run('import', file, '--layer', 'se-14', '--whole')).value).toMatchObject({
      removed: 1,
    });
  });

  it('takes KSH97-P with what the codes’ form maps, and keeps the maps of others', async () => {
    const { workshop, file, run } = await withFile(
      'm.csv',
      [
        'from system;from code;relation;to system;to code;source',
        'icpc-2;T90;broader;icd-10-se;E11;Påhittad källa',
      ].join('\n'),
    );
    expect((await run('import', file, '--layer', 'se', '--maps')).value).toMatchObject({
      count: 1,
    });
    writeFileSync(file, 'Kod\tTitel\nA045\tPåhittad\nJ45-P\tPåhittad\n');
    const { out } = await run('import', file, '--layer', 'se', '--codes', 'ksh97-p');
    expect(out.join()).toContain('layers/se.maps.yaml: 2 maps');
    expect(workshop.read('layers/se.maps.yaml')).toMatch(/icpc-2-t90[\s\S]*ksh97-p-a045/);
    expect((await run('check')).code).toBe(0);
  });

  it('takes published values, and refuses those the schema does', async () => {
    const head = 'indicator;place;period;value;unit;source';
    const { file, run } = await withFile('v.csv', `${head}\nse/x;se-01;2024;87,5;%;påhittad`);
    expect((await run('import', file, '--layer', 'se', '--values')).value).toMatchObject({
      count: 1,
    });
    writeFileSync(file, 'indikator;plats;period;värde;enhet;källa\nse/x;se-01;2025;88;%;påhittad');
    expect((await run('import', file, '--layer', 'se', '--values')).value).toMatchObject({
      count: 1,
      kept: 1,
    });
    expect((await run('check')).out.join()).toContain('se/x finns inte i de här lagren');
    writeFileSync(file, `${head}\nse/x;se-01;2024;många;%;påhittad`);
    expect((await run('import', file, '--layer', 'se', '--values')).code).not.toBe(0);
  });

  it('takes the whole of ICD-10-SE (../shared/facts), which check then knows', async () => {
    const rows = publishedCodes('icd10se.tsv');
    if (rows.length === 0) return;
    const text = ['Kod\tTitel', ...rows.map((row) => `${row[1]}\t${row[3]}`)].join('\n');
    const { workshop, file, run } = await withFile('icd.txt', text);
    expect(
      (await run('import', file, '--layer', 'se', '--codes', 'icd-10-se')).value,
    ).toMatchObject({ count: rows.length });
    workshop.write(
      'layers/se.yaml',
      workshop.read('layers/se.yaml').replace('[I10]', '[I10, J44.5]'),
    );
    const { out } = await run('check');
    expect(out.filter((line) => line.includes('fel '))).toEqual([
      expect.stringContaining('Koden J44.5 finns inte'),
    ]);
  }, 180_000);
});

describe('check', () => {
  it('finds everything in the sources with its line, and ends with 1 for errors only', async () => {
    const { workshop, run } = await withFile('x', '');
    expect((await run('check')).out).toEqual(['0 fel, 0 varningar']);
    const source = workshop.read('layers/se.yaml');
    workshop.write(
      'layers/se.yaml',
      source.replace('2026-01-10', '2019').replace('kind: clinical-support', 'kind: dikt'),
    );
    const refused = await run('check');
    expect([refused.code, refused.out[0]]).toEqual([
      1,
      expect.stringMatching(/^se\.yaml:8: fel not-valid: se\/hypertoni: sort/),
    ]);
    workshop.write('layers/se.yaml', source.replace('2026-01-10', '2019'));
    const warned = await run('check', '--json');
    expect([warned.code, warned.value]).toEqual([
      0,
      { findings: [expect.objectContaining({ rule: 'past-review-date' })] },
    ]);
  });

  it('says that the base has changed since the addition was reviewed', async () => {
    const made = await newWorkshop();
    await publishAll(made);
    const run = (...args: string[]) => bredvid(['--dir', made.workshop.dir, ...args]);
    const source = made.workshop.read('layers/se.yaml');
    made.workshop.write('layers/se.yaml', source.replace('Om hypertoni', 'Om högt blodtryck'));
    await publishAll(made);
    writeLayer(made.workshop, 'se-14', ['tillägg']);
    const region = made.workshop.read('layers/se-14.yaml').replace('tillägg\n', 'tillagg\n');
    made.workshop.write(
      'layers/se-14.yaml',
      `${region.replaceAll('/tillägg', '/tillagg')}    relatedTo:\n      - id: se/hypertoni\n        how: supplements\n`,
    );
    expect((await run('check')).out.join()).toContain('base-changed: se-14/tillagg');
  });
});

describe('check --links', () => {
  it('asks each address once, politely, and goes on where it was', async () => {
    const { workshop } = await newWorkshop();
    const served = await serveFolder();
    onTestFinished(() => served.close());
    const urls = [
      served.page('ok', 'hej'),
      `${served.origin}/borta`,
      `${served.otherOrigin}/borta`,
    ];
    const pauses: number[] = [];
    const check = {
      now: () => noon,
      ask: fetch,
      pause: async (ms: number) => void pauses.push(ms),
    };
    await checkLinks(workshop, urls, { ...check, limit: 2 });
    const states = await checkLinks(workshop, urls, { ...check, limit: 10 });
    expect(urls.map((url) => states[url]?.result)).toEqual(['ok', 'gone', 'gone']);
    expect(pauses).toEqual([1000]);
    expect(served.requests.filter((path) => path === '/ok')).toHaveLength(1);
  });

  it('waits when it is told to, and tells moved from unreachable', async () => {
    const { workshop } = await newWorkshop();
    const answers: Record<string, () => Response> = {
      'https://a.se/': () =>
        new Response(null, { status: 301, headers: { location: 'https://b.se/' } }),
      'https://busy.se/': () =>
        new Response(null, { status: 503, headers: { 'retry-after': '30' } }),
      'https://no-head.se/': () => new Response(null, { status: 405 }),
    };
    const pauses: number[] = [];
    const states = await checkLinks(workshop, [...Object.keys(answers), 'https://down.se/'], {
      now: () => noon,
      pause: async (ms) => void pauses.push(ms),
      limit: 10,
      ask: async (url, init) => {
        if (init?.method === 'GET') return new Response('page');
        const answer = answers[String(url)];
        if (answer === undefined) throw new TypeError('failed', { cause: new Error('ENOTFOUND') });
        return answer();
      },
    });
    expect(
      Object.values(states)
        .map(({ result, answer }) => `${result} ${answer}`)
        .sort(),
    ).toEqual(['moved 301 https://b.se/', 'ok 200', 'unreachable 503', 'unreachable ENOTFOUND']);
    expect(pauses).toEqual([30_000]);
  });
});

describe('diff', () => {
  it('tells what layers/ would change of what is published', async () => {
    const made = await newWorkshop();
    const run = (...args: string[]) => bredvid(['--dir', made.workshop.dir, ...args]);
    await publishAll(made);
    expect((await run('diff')).out).toEqual(['Inget har ändrats.']);
    writeLayer(made.workshop, 'se', ['astma']);
    expect((await run('diff')).out).toEqual([
      'se/bundle.jsonl',
      'Tillkommet (1)',
      '  + Om astma (se/astma) · I10',
      '      Utgivaren · https://example.se/astma',
      'Borttaget (1)',
      '  − Om hypertoni (se/hypertoni) · I10',
    ]);
    expect(made.workshop.read('layers/se.yaml')).toContain('edition: 1');
    const same = made.workshop.path('layers/se.yaml');
    expect((await run('--language', 'en', 'diff', same, same)).out).toEqual([
      'Nothing has changed.',
    ]);
  });

  it('tells of a file that is gone, as signing does', async () => {
    const made = await newWorkshop();
    const { workshop } = made;
    const run = (...args: string[]) => bredvid(['--dir', workshop.dir, ...args]);
    await run('answer', 'se/hypertoni', '--said', 'Liten tabell', '--did', 'Ny tabell');
    await publishAll(made);
    workshop.remove('layers/se.answers.yaml');
    const { out } = await run('diff');
    expect(out.slice(0, 2)).toEqual(['se/answers.bundle.jsonl', 'Borttaget (1)']);
    prepare(workshop, { now: noon });
    expect(draftChanges(workshop)).toMatchObject([
      { path: 'se/answers.bundle.jsonl', comparison: { removed: [{ said: 'Liten tabell' }] } },
    ]);
  });
});

describe('test', () => {
  it('asks codes and saved pages of the edition to come, and tells the difference', async () => {
    const made = await newWorkshop();
    const run = (...args: string[]) => bredvid(['--dir', made.workshop.dir, ...args]);
    await publishAll(made);
    writeLayer(made.workshop, 'se', ['astma']);
    made.workshop.write('page.html', '<p>Diagnos: I10.9 Essentiell hypertoni</p>');
    made.workshop.write(
      'tests.yaml',
      '- name: kod\n  codes: [I109]\n  expect: [se/astma]\n- name: sida\n  page: page.html\n  expect: [se/hypertoni]\n  not: [se/astma]\n',
    );
    const { code, out } = await run('test');
    expect([code, out]).toEqual([
      1,
      [
        '✓ kod (I109)',
        '    + se/astma',
        '    − se/hypertoni',
        '✗ sida (I10.9)',
        '    saknas: se/hypertoni',
        '    ska inte visas: se/astma',
        '    + se/astma',
        '    − se/hypertoni',
        '1 av 2 som väntat',
      ],
    ]);
  });
});

it('reviews and duplicates are told in words and as JSON', async () => {
  const { run } = await withFile('x', '');
  expect((await run('reviews')).out).toEqual(['Inget att granska inom 90 dagar.']);
  expect((await run('reviews', '--publisher', 'Ingen')).code).toBe(2);
  expect((await run('duplicates', '--hours', 'många')).code).toBe(2);
  expect((await run('duplicates')).value).toEqual({ topics: [], spared: 0 });
});

describe('borrow', () => {
  it('makes a draft of a neighbour’s support that says whose it was', async () => {
    const { workshop } = await newWorkshop();
    writeLayer(workshop, 'se-12', ['kol']);
    const run = (...args: string[]) => bredvid(['--dir', workshop.dir, 'borrow', ...args]);
    expect((await run('se-12/kol', '--layer', 'se-14')).code).toBe(0);
    expect(workshop.read('layers/se-14.yaml')).toContain('Efter se-12/kol (Utgivaren), ');
    expect((await bredvid(['--dir', workshop.dir, 'check'])).code).toBe(0);
    expect((await run('se-12/kol', '--layer', 'se-14')).code).toBe(1);
    expect((await run('se-12/finns-inte', '--layer', 'se-14')).code).toBe(2);
  });
});
