/** The texts of the page that is turned to the patient, in Swedish. No codes, no terms of the staff's. */
import type { Message } from './text.ts';

export const patientSv = {
  'patient.title': 'Information till dig',
  'patient.waiting': 'Hämtar informationen',
  'patient.none': 'Det finns ingen patientinformation att visa.',
  'patient.none.way': 'Stäng fönstret och sök i panelen.',
  'patient.over': 'Informationen visas inte längre.',
  'patient.over.way': 'En annan journal är öppen. Stäng fönstret.',
  'patient.read': 'Läs mer på {site}',
  'patient.scan': 'Rikta telefonens kamera mot rutan.',
  'patient.qr': 'Rutmönster som leder till {address}',
  'patient.landing': 'Sök efter rubriken på webbplatsen.',
  'patient.from': 'Från {publisher}',
  'patient.reviewed': 'granskad {date}',
  'patient.choice': 'hjälp att välja tillsammans',
  'patient.easy': 'lättläst',
  'patient.hide': 'Ta bort',
  'patient.hide.label': 'Ta bort {title}',
  'patient.print': 'Skriv ut',
  'patient.close': 'Stäng',
  'patient.larger': 'Större text',
  'patient.smaller': 'Mindre text',
  'patient.origin': 'Vården följer: {titles}.',
  'patient.edition': 'Kunskapsstöden: {layer}, utgåva {edition}, {date}.',
  'patient.national': 'nationella',
  'patient.languages': 'Lättläst och andra språk finns på sidan, när utgivaren har dem.',
  'patient.private': 'Inget om dig är sparat här.',
} as const satisfies Readonly<Record<string, Message>>;

export type PatientKey = keyof typeof patientSv;
