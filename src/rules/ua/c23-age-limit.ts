import type { Calculator } from '../calculator.ts';
import type { Day } from '../calendar.ts';
import { category, choice, date, flag, orNull, sex, whole, withDefault } from '../fields.ts';
import { uaQuote } from '../quote.ts';
import { type Given, inconsistent, inOrder, rule, usedWhen } from '../rule.ts';
import type { Steps } from '../steps.ts';

const limits = {
  m: uaQuote('47/1', '60 років для чоловіків', 60),
  f: uaQuote('47/1', '55 років для жінок', 55),
};
const longestExtension = uaQuote('47/2', 'не більше ніж на 5 років', 5);

const inputs = {
  sex: sex(),
  birthDate: date(),
  category: category(),
  appointedByPresidentOrCabinet: flag(),
  extensionYears: withDefault(whole({ unit: 'years', max: longestExtension.value }), 0),
};

interface Person {
  readonly sex: 'm' | 'f';
  readonly birthDate: Day;
  readonly category: 'A' | 'B' | 'V';
  readonly appointedByPresidentOrCabinet: boolean;
  readonly extensionYears: number;
}

/** Posts filled by the President or the Cabinet have no limit, so that an extension does not matter. */
const cases = {
  extensionYears: usedWhen(
    ({ appointedByPresidentOrCabinet }: Given) => appointedByPresidentOrCabinet !== true,
  ),
};

const extensionOnlyForA = inconsistent<Pick<Person, 'category' | 'extensionYears'>>(
  'extensionYears',
  ({ category: letter, extensionYears }) => extensionYears > 0 && letter !== 'A',
);

/** The day on which the limit is reached: the birthday, moved by the extension in one addition. */
function limitOf({ sex: person, birthDate, extensionYears }: Person, steps: Steps): Day {
  const limit = limits[person];
  if (extensionYears === 0) return steps.addYears('limitDate', { birthDate }, limit);
  const years = steps.measure('years', { sex: person, extensionYears }, limit.value + extensionYears, limit);
  return steps.addYears('limitDate', { birthDate }, years);
}

const quotes = [...Object.values(limits), longestExtension];
const ambiguities = ['extension-little-room'];

const ageLimit = rule({
  name: 'ua-age-limit',
  provisions: ['ua-draft/47/1', 'ua-draft/47/2'],
  quotes,
  ambiguities,
  inputs,
  cases,
  checks: [extensionOnlyForA],
  outputs: { limitDate: orNull(date()), basis: choice(['exempt', 'limit', 'extended']) },
  apply: (person, steps) => {
    const { appointedByPresidentOrCabinet: exempt, extensionYears } = person;
    const reason = exempt ? 'exempt' : extensionYears > 0 ? 'extended' : 'limit';
    const basis = steps.measure('basis', { appointedByPresidentOrCabinet: exempt, extensionYears }, reason);
    return { limitDate: exempt ? null : limitOf(person, steps), basis };
  },
});

const reached = rule({
  name: 'ua-age-limit-reached',
  provisions: ['ua-draft/47/1', 'ua-draft/34/1/6'],
  quotes,
  ambiguities: [...ambiguities, 'limit-not-automatic'],
  inputs: { ...inputs, on: date() },
  cases,
  checks: [inOrder('birthDate', 'on'), extensionOnlyForA],
  outputs: { reached: flag() },
  apply: (person, steps) => {
    const { appointedByPresidentOrCabinet: exempt, on } = person;
    if (exempt)
      return { reached: steps.measure('reached', { appointedByPresidentOrCabinet: exempt }, false) };
    const limitDate = limitOf(person, steps);
    return { reached: steps.compare('reached', { on }, 'at-least', { limitDate }) };
  },
});

export const c23: Calculator = { id: 'c23', state: 'ua', rules: [ageLimit, reached] };
