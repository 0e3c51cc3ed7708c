import { describe, expect, it } from 'vitest';
import { looksPersonal } from '../../../lib/platform/personal-number.ts';

describe('a number of digits', () => {
  it.each([
    ['a personal identity number', '195203142384'],
    ['one without its century', '5203142384'],
    ['a coordination number', '5203742386'],
    ['a Danish CPR number', '1403521234'],
    ['a Norwegian birth number', '14035212345'],
    ['a Norwegian D number', '54035212345'],
    ['a date of birth', '19521003'],
  ])('is taken for a person when it is %s', (_what, digits) => {
    expect(looksPersonal(digits)).toBe(true);
  });

  it.each([
    ['type 2 diabetes', '44054006'],
    ['asthma', '195967001'],
    ['COPD', '13645005'],
    ['pneumonia', '233604007'],
    ['a concept of an extension', '900000000000207008'],
  ])('is not when it is the concept %s', (_what, digits) => {
    expect(looksPersonal(digits)).toBe(false);
  });
});
