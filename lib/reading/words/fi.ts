import type { Words } from './words.ts';

/** What stands in Finnish in the records of Finland also where the user writes Swedish. */
export const fi: Words = {
  places: {
    'main-diagnosis': 'paadiagnoosi*',
    'secondary-diagnosis': 'sivudiagnoosi*',
    'contact-cause': 'kayntisyy*|tulosyy*',
    'problem-list': 'ongelmalista*|pitkaaikaissairau*|sairaudet',
    'diagnosis-code': 'diagnoosikoodi*',
    'diagnosis-list': 'diagnoosit|diagnoosiluettelo*',
    diagnosis: '*diagnoosi',
  },
  elsewhere: 'laake*|laakkeet|laakitys|toimenpi*|laboratorio*|tutkimus*|huone*|osasto*|rokot*',
  labels: {
    historical: 'aiemmat|aikaisemmat|paattynyt|paattyneet',
    family: 'suku|sukuanamneesi*|perhe*',
    suspected: 'epaily*|epailty*|alustava*',
    negated: 'poissuljettu*',
    'other-patient': 'potilaslista*|potilaat|ajanvaraus*',
    picker: 'haku|valitse*|suosikit|esimerkki*',
    active: 'voimassa|aktiivinen|aktiiviset|vahvistettu',
  },
  before: { suspected: 'epaily|epailty', negated: 'ei', family: 'aiti|isa|veli|sisar' },
  after: { suspected: 'epaily|epailty', negated: 'poissuljettu' },
  turns: 'mutta',
  columns: {
    person: 'potilas|hetu|henkilotunnus',
    count: 'maara|lukumaara',
    bed: 'paikka',
    name: 'nimi',
    time: 'aika',
    age: 'ika',
    active: 'voimassa|aktiivinen',
    end: 'paattyi|paattynyt',
  },
};
