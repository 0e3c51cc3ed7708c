/** Whether text names a person: a catalogue is about diagnoses, never about a patient. */

const PERSONAL = /(?<!\d)(?:(?:19|20)\d\d|\d\d)(\d\d)(\d\d)[-+]?(\d{4})(?!\d)/g;
const PHONE = /(?<![\d/.=-])(?:\+46|0)(?:[ -]?\d){7,10}(?!\d)/;

/** A personal or co-ordination number: a date, and digits whose checksum holds (SKV 704, 707). */
export function holdsPersonalNumber(text: string): boolean {
  return [...text.matchAll(PERSONAL)].some(([whole, month, day]) => {
    const digits = whole.replaceAll(/\D/g, '').slice(-10);
    const dayOfMonth = Number(day) > 60 ? Number(day) - 60 : Number(day);
    const isDate = Number(month) >= 1 && Number(month) <= 12 && dayOfMonth >= 1 && dayOfMonth <= 31;
    return isDate && luhn(digits) % 10 === 0;
  });
}

export function holdsPhoneNumber(text: string): boolean {
  return PHONE.test(text);
}

function luhn(digits: string): number {
  return Array.from(digits, Number).reduce((sum, digit, at) => {
    const doubled = at % 2 === 0 ? digit * 2 : digit;
    return sum + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
}
