/**
 * The invented patients of the demo record. Birth numbers 238 and 239 belong to no person: the
 * Swedish Tax Agency keeps them for tests.
 */

/** Other people's bookings: their contact causes are not the open patient's. */
export const others = [
  { time: '08:00', name: 'Ture Låtsas', cause: 'Handledsfraktur, kontroll', code: 'S52.5' },
  { time: '11:30', name: 'Ebba Skenvik', cause: 'Öroninflammation', code: 'H66.9' },
  { time: '15:40', name: 'Olle Fingerad', cause: 'Psoriasis, årskontroll', code: 'L40.0' },
];

export const patients = [
  {
    id: 'maj',
    time: '08:30',
    name: 'Maj Demodotter',
    identity: '19520314-2384',
    age: '74 år',
    alert: 'Överkänslighet: penicillin',
    cause: 'Årskontroll diabetes',
    code: 'E11.9',
    diagnoses: [
      ['E11.9', 'Typ 2-diabetes', '2014', 'Pågående'],
      ['I10.9', 'Hypertoni', '2009', 'Pågående'],
      ['I48.9', 'Förmaksflimmer', '2021', 'Pågående'],
      ['E78.5', 'Blodfettsrubbning', '2014', 'Pågående'],
      ['N18.3', 'Kronisk njursjukdom, stadium 3', '2023', 'Pågående'],
      ['M17.1', 'Knäartros', '2018', 'Pågående'],
      ['N39.0', 'Urinvägsinfektion', '2025', 'Avslutad'],
      ['C50.9', 'Bröstcancer', '2007', 'Tidigare'],
    ],
    note: [
      [
        'Kontaktorsak',
        'Årskontroll diabetes och blodtryck. Kallad från avdelning C4 efter kort vårdtid.',
      ],
      ['Hereditet', 'Mor hade stroke (I64.9) vid 70 års ålder. Bror med hjärtinfarkt.'],
      ['Tidigare sjukdomar', 'Opererad för bröstcancer 2007 (C50.9), friskförklarad.'],
      [
        'Aktuellt',
        'Mår väl. Tar vitamin B12 efter lågt värde i våras. HbA1c 54. Sköter fötterna själv, går med stavar.',
      ],
      [
        'Status',
        'AT gott. P72 S96 AF16. Blodtryck 138/76. Fötter: Grad 1, inga sår. EKG: förmaksflimmer, V4–V6 utan anmärkning.',
      ],
      [
        'Bedömning',
        'Typ 2-diabetes (E11.9), välreglerad. Hypertoni (I10.9) på målvärde. Kronisk njursjukdom G3bA2, stabil. Inga hållpunkter för pneumoni (J18.9).',
      ],
      ['Åtgärd', 'Fortsätter med samma läkemedel. Nytt HbA1c om sex månader, vecka V21.'],
    ],
    drugs: [
      ['Metformin', 'A10BA02', '500 mg, 1 × 2'],
      ['Apixaban', 'B01AF02', '5 mg, 1 × 2'],
      ['Enalapril', 'C09AA02', '10 mg, 1 × 1'],
      ['Cyanokobalamin', 'B03BA01', '1 mg, 1 × 1'],
    ],
    lab: [
      ['HbA1c', '54', 'mmol/mol'],
      ['Vitamin B12', '312', 'pmol/L'],
      ['eGFR', '41', 'mL/min'],
      ['Kalium', '4,3', 'mmol/L'],
    ],
    referrals: [['Ögonmottagningen', 'Ögonbottenfoto, diabetes', 'Besvarad']],
  },
  {
    id: 'nils',
    time: '09:15',
    name: 'Nils Påhittsson',
    identity: '19600527-2387',
    age: '66 år',
    alert: '',
    cause: 'Andfåddhet',
    code: 'J44.9',
    diagnoses: [
      ['J449', 'KOL', '2017', 'Pågående'],
      ['M171', 'Knäartros', '2022', 'Pågående'],
      ['F172', 'Tobaksberoende', '1980', 'Pågående'],
      ['J209', 'Akut bronkit', '2024', 'Avslutad'],
    ],
    note: [
      ['Kontaktorsak', 'Tilltagande andfåddhet sedan tre veckor.'],
      ['Hereditet', 'Far hade förmaksflimmer (I48.9).'],
      [
        'Aktuellt',
        'KOL GOLD 3. Röker sex cigaretter om dagen. Ont i ryggen i höjd med L4–L5, äldre kompression av Th12. Använder N95-mask på arbetet.',
      ],
      [
        'Status',
        'Cor: regelbunden rytm. Pulm: förlängt exspirium. S92 AF20. Höger knä: krepitationer.',
      ],
      [
        'Bedömning',
        'KOL (J44.9) med försämring. Knäartros (M17.1) utan behov av åtgärd nu. Misst lungcancer (C34.9) ska uteslutas.',
      ],
      ['Åtgärd', 'Lungröntgen. Remiss till lungmottagningen. Samtal om rökstopp.'],
    ],
    drugs: [
      ['Tiotropium', 'R03BB04', '18 µg, 1 × 1'],
      ['Salbutamol', 'R03AC02', '0,1 mg vid behov'],
      ['Paracetamol', 'N02BE01', '1 g, 1 × 3'],
    ],
    lab: [
      ['FEV1', '42', '% av förväntat'],
      ['P-CRP', '9', 'mg/L'],
      ['B-Hb', '148', 'g/L'],
    ],
    referrals: [['Lungmottagningen', 'Lungcancer? C34.9', 'Skickad']],
  },
  {
    id: 'sara',
    time: '10:00',
    name: 'Sara Exempelberg',
    identity: '19910902-2385',
    age: '35 år',
    alert: '',
    cause: 'Uppföljning nedstämdhet',
    code: 'F32.1',
    diagnoses: [
      ['F32.1', 'Medelsvår depression', '2026', 'Pågående'],
      ['F43.8A', 'Utmattningssyndrom', '2026', 'Pågående'],
      ['E03.9', 'Hypotyreos', '2019', 'Pågående'],
    ],
    note: [
      ['Kontaktorsak', 'Uppföljning av nedstämdhet, tredje besöket.'],
      ['Hereditet', 'Syster med psoriasis (L40.0). HLA-B27 negativ hos modern.'],
      ['Aktuellt', 'Sover bättre. Arbetar inte ännu. T3/T4 och TSH tagna förra veckan.'],
      ['Status', 'Psykiskt: lugn, formell kontakt. Inga suicidtankar. Thyroidea: u.a.'],
      [
        'Bedömning',
        'Medelsvår depressiv episod (F32.1), långsamt bättre. Utmattningssyndrom (F43.8A). Ingen hållpunkt för bipolär sjukdom (F31.9).',
      ],
      ['Åtgärd', 'Fortsatt kontakt med psykolog i rum E20. Intyg förlängs.'],
    ],
    drugs: [
      ['Sertralin', 'N06AB06', '50 mg, 1 × 1'],
      ['Levotyroxin', 'H03AA01', '100 µg, 1 × 1'],
    ],
    lab: [
      ['P-TSH', '2,1', 'mIE/L'],
      ['Fritt T4', '15', 'pmol/L'],
      ['Fritt T3', '4,8', 'pmol/L'],
    ],
    referrals: [],
    certificate: {
      code: 'F438A',
      term: 'Utmattningssyndrom',
      limits: 'Nedsatt uthållighet och koncentration. Klarar korta sammanhängande stunder.',
    },
  },
  {
    id: 'amir',
    time: '13:10',
    name: 'Amir Provén',
    identity: '19881116-2380',
    age: '38 år',
    alert: 'Överkänslighet: acetylsalicylsyra',
    cause: 'Astmakontroll',
    code: 'J45.9',
    diagnoses: [['J459', 'Astma', '1999', 'Pågående']],
    note: [
      ['Kontaktorsak', 'Astmakontroll.'],
      ['Hereditet', 'Mor har typ 2-diabetes (E11.9).'],
      ['Aktuellt', 'Besvär vid ansträngning. Tidigare undersökt med I131. Bor utmed väg E18.'],
      ['Status', 'Pulm: enstaka ronki. PEF 480. S98.'],
      ['Bedömning', 'Astma (J45.9), inte helt kontrollerad.'],
      ['Åtgärd', 'Inhalationsteknik gås igenom. Ny kontroll om tre månader.'],
    ],
    drugs: [
      ['Budesonid/formoterol', 'R03AK07', '160/4,5 µg, 1 × 2'],
      ['Terbutalin', 'R03AC03', '0,5 mg vid behov'],
    ],
    lab: [
      ['FeNO', '38', 'ppb'],
      ['B-Eosinofila', '0,5', '×10⁹/L'],
    ],
    referrals: [],
    certificate: {
      code: 'G43.9',
      term: 'Migrän',
      limits: 'Kan inte arbeta under anfall.',
    },
  },
];

/** What the picker offers to everyone: nobody's diagnoses until chosen. */
export const pickable = [
  ['F320', 'Lindrig depressiv episod'],
  ['F321', 'Medelsvår depression'],
  ['F411', 'Generaliserat ångestsyndrom'],
  ['G439', 'Migrän'],
  ['H409', 'Glaukom'],
  ['J301', 'Pollenallergi'],
  ['K219', 'Refluxsjukdom'],
  ['K580', 'Irritabel tarm'],
  ['L209', 'Atopiskt eksem'],
  ['M545', 'Ländryggssmärta'],
  ['M109', 'Gikt'],
  ['N300', 'Akut cystit'],
];
