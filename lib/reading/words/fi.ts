import type { Words } from './words.ts';

/** What stands in Finnish in the records of Finland also where the user writes Swedish. */
export const fi: Words = {
  places: {
    'main-diagnosis': 'paadiagnoosi*',
    'secondary-diagnosis': 'sivudiagnoosi*|oheisdiagnoosi*|muut diagnoosit',
    'contact-cause':
      'sairauspoissaolon syy|kayntisyy*|kaynnin syy|tulosyy*|tulon syy|hoidon syy|oire|oireet|ilmoitussyy*',
    'problem-list':
      'ongelmalista*|ongelmat|terveysongelma*|pitkaaikaissairau*|sairaudet|sairaus|perussairau*|perustau*|muut sairaudet',
    'diagnosis-code': 'diagnoosikoodi*',
    'diagnosis-list': '*diagnoosit|*diagnoosiluettelo*|diagnoosilista*',
    diagnosis: '*diagnoosi',
  },
  elsewhere:
    'veriryhma|laake*|laakkeet|laakitys|toimenpi*|laboratorio*|tutkimus*|huone*|osasto*|rokot*',
  labels: {
    historical:
      'sairastetut taudit|sairastettu*|aiemmat|aikaisemmat|paattynyt|paattyneet|paattyneita|vanhat|entiset|inaktiivi*|ei aktiivinen|parantunut|historia|aikaisemmat diagnoosit|aiemmat diagnoosit',
    family: 'suvussa \\S+|aiti|isa|suku|suvun|sukurasitus|sukuanamneesi*|perhe*',
    suspected:
      'tutkimuksissa|epailyt|epaillyt|mahdollinen|mahdolliset|epaily*|epailty*|alustava*|epaily|epailty|tutkittavana|kysymyksenasettelu|erotusdiagnoosi*|tyodiagnoosi*',
    negated: 'poissuljettu*|poissuljetut|poistettu|poistetut|poissuljettu|virheellinen|mitatoity',
    'other-patient':
      'osastonakyma|potilaslista*|potilaat|ajanvaraus*|osaston potilaat|vuodeosasto*|paivan potilaat|ajanvarauskirja*|tyolista*|jonotuslista*|leikkauslista*|leikkausohjelma*|kotisairaala*',
    picker:
      'suosikkidiagnoosit|diagnoosihaku|hae|hae diagnoosi|lisaa|lisaa diagnoosi|ehdotetut|haku|valitse*|suosikit|esimerkki*|hakutulokset|ehdotukset|ehdotettu|pikavalinnat|malli*|mallipohja*|yleisimmat|viimeksi kaytetyt|luokitus*|ohje*|linkit',
    active: 'voimassa|aktiivinen|aktiiviset|vahvistettu',
  },
  before: {
    historical: 'leikattu 19\\d\\d|leikattu 20[01]\\d|sairastanut lapsena',
    suspected: 'mahdollinen|epaily|epailty',
    negated: 'poissuljettu|ei',
    family: 'isalla|aidilla|suvussa|aiti|isa|veli|sisar',
  },
  after: {
    historical: 'parantunut|lapsena',
    family: 'suvussa|aidilla|isalla',
    suspected: 'epaily|epailty',
    negated: 'ei todettu|poissuljettu',
  },
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
