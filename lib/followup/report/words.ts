/** What the reports say, in Swedish: they are letters to people, not pages of the extension. */
import type { DeviationReason } from '../feedback.ts';

export const words = {
  simulated: 'SIMULERADE DATA – påhittade för prov, säger inget om vården.',
  few: 'för få för att säga',
  letter: 'Vad som hände med',
  reach: 'Öppnat av minst',
  clients: 'användare',
  helped: 'Hjälpte det? Ja, av dem som svarat',
  objections: 'Vanligaste invändningarna',
  noObjections: 'Inga invändningar som är många nog att visa.',
  regions: 'Per region',
  silent: 'Regioner med inga eller för få',
  per100: 'Per 100 koder: kan inte räknas, antalet ställda koder är inte inlämnat.',
  leader: 'Ledningens sida',
  support: 'Stöd',
  spread: 'Spridning mellan regioner',
  unit: 'Enhet',
  units: 'Per enhet',
  unitSpread: 'Spridning mellan enheter',
  unitMethod:
    'En enhet som är för liten för att visas räknas inte heller in i regionernas tal: skillnaden skulle annars vara den enheten.',
  dialogue: 'Dialogunderlag',
  good: 'Tre som fungerar',
  discuss: 'Tre att tala om',
  none: 'Inget att visa än.',
  gaps: 'Luckor: vanliga diagnoser utan nationell sida',
  method:
    'Metod: antal är avrundade nedåt till 5. Öppningar visas från 20 användare under en och samma vecka (samma användare kan komma igen nästa), svar och invändningar från 20 svar. Hälften av öppningarna lämnas slumpvis utanför. Summor görs bara av det som visas, så att inget mindre kan räknas ut. Ingen person, patient eller sida ingår.',
  sources: 'Källor: det organisationen samlat in från Bredvid, och katalogens utgåva.',
} as const;

export const reasonWords: Readonly<Record<DeviationReason, string>> = {
  'not-applicable': 'Gäller inte här',
  'patient-choice': 'Patientens val',
  'resource-missing': 'Resurs saknas',
  disagree: 'Håller inte med',
  outdated: 'Inaktuellt',
  error: 'Fel i stödet',
  'broken-link': 'Länken är trasig',
};
