import { number } from '../fields.ts';
import { uaQuote } from '../quote.ts';
import { rule } from '../rule.ts';

const weights = uaQuote('19/4', 'з питомою вагою 70% та 30% відповідно', [70, 30]);

/** A decimal number as a whole number of units of ten to the power of minus `places`, exactly. */
function scaled(value: number, places: number): bigint {
  const [mantissa = '0', exponent = '0'] = value.toString().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return BigInt(whole + fraction) * 10n ** BigInt(places - fraction.length + Number(exponent));
}

function placesOf(value: number): number {
  const [mantissa = '0', exponent = '0'] = value.toString().split('e');
  return Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent));
}

/** The whole mark, computed on whole numbers: binary fractions would make 72.5 and 91 something else than 78.05. */
function total(exam: number, interview: number): number {
  const places = Math.max(placesOf(exam), placesOf(interview));
  const [examWeight, interviewWeight] = weights.value;
  const sum = BigInt(examWeight) * scaled(exam, places) + BigInt(interviewWeight) * scaled(interview, places);
  const digits = sum.toString().padStart(places + 3, '0');
  const point = digits.length - places - 2;
  return Number(`${digits.slice(0, point)}.${digits.slice(point)}`);
}

/** Exam and interview with their weights. The scale from 0 to 100 is an assumption: the text has none and no pass mark. */
export const score = rule({
  name: 'ua-competition-score',
  provisions: ['ua-draft/19/4'],
  quotes: [weights],
  ambiguities: ['score-scale'],
  inputs: {
    exam: number({ unit: 'points', max: 100, belowZero: 'out-of-range' }),
    interview: number({ unit: 'points', max: 100, belowZero: 'out-of-range' }),
  },
  outputs: { total: number({ unit: 'points' }) },
  apply: ({ exam, interview }, steps) => ({
    total: steps.measure('total', { exam, interview }, total(exam, interview), weights),
  }),
});
