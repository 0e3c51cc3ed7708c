import type { Words } from './words.ts';

/**
 * German. ICD-10-GM has a letter after each code of out-patient care that tells how certain it is:
 * G gesichert, V Verdacht, Z Zustand nach, A ausgeschlossen, before or after that of the side.
 */
export const de: Words = {
  places: {
    'main-diagnosis': 'hauptdiagnose*',
    'secondary-diagnosis': 'nebendiagnose*|begleiterkrankung*',
    'admission-diagnosis': 'aufnahmediagnose*|einweisungsdiagnose*',
    'discharge-diagnosis': 'entlassungsdiagnose*|entlassdiagnose*',
    'diagnosis-list':
      'diagnosen|*diagnosen|problemliste|dauerdiagnosen|akutdiagnosen|behandlungsdiagnosen|entlassdiagnosen|erkrankungen|vorerkrankungen|grunderkrankungen',
    'problem-list': 'probleme|gesundheitsprobleme',
    diagnosis: '*diagnose|diagnosetext',
  },
  elsewhere:
    'medikament*|medikation|wirkstoff*|zimmer|station|bett|raum|labor*|impf*|prozedur*|ops|medikamente|arznei*|pzn|dosis|dosierung|impfung*|impfstoff*|leistung*|ziffer|goa|ebm|gop|operation*|eingriff*|material*|hilfsmittel*|verband*|tel|durchwahl|adresse|plz|zahn|zahne|befund nr|probe*|gerat*|platz|gebaude|etage|kosten*|preis*|rechnung*|telefon|telefonnummer',
  labels: {
    historical:
      'german z|german r z|german l z|german b z|german z r|german z l|german z b|zustand nach|fruhere|ehemalige|abgeschlossen|anamnestisch*|beendet|beendete|inaktiv|inaktive|geheilt|ausgeheilt|abgelaufen|vergangene|vergangen|historie|historisch|vorgeschichte|vorerkrankungen beendet|archiviert|archiv|nicht mehr aktuell|nicht aktuell|alte diagnosen|erledigt|stillgelegt',
    family:
      'familienanamnese|familie|mutter|vater|bruder|schwester|geschwister|eltern|familiar*|hereditar*|verwandte|angehorige|erbliche belastung',
    suspected:
      'verdacht auf|german v|german r v|german l v|german b v|german v r|german v l|german v b|verdacht|verdachtsdiagnose*|vermutet|vermutlich|verdachtig|unklar|unsicher|fragestellung*|differentialdiagnose*|differenzialdiagnose*|arbeitsdiagnose*|vorlaufig*|nicht gesichert|abklarung|in abklarung|mogliche',
    negated:
      'german a|german r a|german l a|german b a|german a r|german a l|german a b|ausgeschlossen|ausschluss|ausgeschlossene|widerlegt|storniert|geloscht|fehleingabe|irrtumlich|ungultig|verneint',
    'other-patient':
      'patientenliste|wartezimmer|wartezimmerliste|terminkalender|meine patienten|stationsliste|belegung|bettenbelegung|ubergabe|ubergabeliste|visitenliste|op plan|operationsplan|tagesliste|warteliste|posteingang|terminplan|terminbuch|aufgabenliste|zuletzt geoffnet|nachster patient|vorheriger patient|spender|saugling',
    picker:
      'hausliste*|schnelleingabe|*schnelleingabe|schnellauswahl|schnellwahl|suche|vorschlage|favoriten|auswahl|auswahlen|haufige|haufig verwendet|haufigste|vorschlag|vorgeschlagene|empfohlen*|vorlage*|textbaustein*|baustein*|beispiel*|z b|katalog|verzeichnis|schlusselverzeichnis|kodierhilfe|kodierempfehlung|hilfe|verfugbar*|nicht ausgewahlt|kopieren|ubernehmen|aus vorquartal ubernehmen|statistik|anzahl|treffer|suchergebnis*|leitlinie*|mehr erfahren|patienteninformation|ki vorschlag*',
    active:
      'gesichert|german g|aktiv|dauerdiagnose*|aktuell|aktuelle|chronisch|chronische|bestehend|bestatigt|ausgewahlt|ausgewahlte|laufend|andauernd',
  },
  before: {
    historical:
      'z n|zustand nach|fruher*|ehemalig*|in der vorgeschichte|anamnestisch|status nach|st n|st p|ehem|vorbekannt gewesen|geheilte|ausgeheilte|operiert wegen|behandelt wegen',
    family:
      'mutter|vater|bruder|schwester|familienanamnese|vaters|mutters|grossmutter|grossvater|oma|opa|tante|onkel|cousin|cousine|sohn|tochter|geschwister|familie|familiar*|ehemann|ehefrau',
    suspected:
      'verdacht|verdacht auf|v a|dd|vermutlich|moglich*|wahrscheinlich|fraglich*|ausschluss von|z a|zum ausschluss|abklarung|zur abklarung|verdachtig auf|denkbar|differentialdiagnostisch|differenzialdiagnostisch|nicht auszuschliessen',
    negated:
      'kein|keine|keinen|ausschluss|ausgeschlossen|ohne hinweis|ohne anhalt|kein anhalt|kein hinweis|keine hinweise|keine anzeichen|kein nachweis|ohne nachweis|verneint',
  },
  after: {
    historical:
      '^german z|^german r z|^german l z|^german b z|abgeheilt|ausgeheilt|geheilt|beendet|in der vorgeschichte|z n|saniert|in remission',
    suspected:
      'abklarungsbedurftig|^german v|^german r v|^german l v|^german b v|verdacht|wahrscheinlich|unwahrscheinlich|moglich|fraglich|nicht auszuschliessen|in abklarung|abzuklaren|vermutet|unklar',
    negated:
      '^german a|^german r a|^german l a|^german b a|ausgeschlossen|wurde ausgeschlossen|ist ausgeschlossen|nicht bestatigt|nicht nachweisbar|widerlegt|storniert',
    family: 'beim vater|bei der mutter',
  },
  turns: 'aber|jedoch',
  columns: {
    person:
      'patientin|geburtsdatum|geb datum|nachname|vorname|patient|patienten|pat|pat nr|patientennummer|geburtstag|name vorname',
    end: 'bis|ende|gultig bis|endet|beendet|beendet am|abgeschlossen|enddatum|inaktiv seit',
  },
};
