import { choice, date, flag, optional } from '../fields.ts';
import { uaQuote } from '../quote.ts';
import { inOrder, rule } from '../rule.ts';

const investigationMonths = uaQuote('55/2', 'у строк до двох місяців', 2);

export const suspensionGround = rule({
  name: 'ua-suspension-ground',
  provisions: ['ua-draft/55/1'],
  ambiguities: ['suspension-of-a', 'substantial-undefined'],
  inputs: { nonPerformance: flag(), deaths: flag(), substantialDamage: flag() },
  outputs: { allowed: flag(), payKept: flag(), decidedBy: choice(['head-of-service']) },
  apply: ({ nonPerformance, deaths, substantialDamage }, steps) => {
    const graveResult = steps.any('graveResult', { deaths, substantialDamage });
    return {
      allowed: steps.all('allowed', { nonPerformance, graveResult }),
      payKept: steps.fixed('payKept', true),
      decidedBy: steps.fixed('decidedBy', 'head-of-service'),
    };
  },
});

export const suspensionEnd = rule({
  name: 'ua-suspension-latest-end',
  provisions: ['ua-draft/55/2', 'ua-draft/55/3'],
  quotes: [investigationMonths],
  ambiguities: ['suspension-start'],
  inputs: { investigationStart: date(), investigationEnd: optional(date()) },
  checks: [inOrder('investigationStart', 'investigationEnd')],
  outputs: { latest: date() },
  apply: ({ investigationStart, investigationEnd }, steps) => {
    const longest = steps.addMonths('longest', { investigationStart }, investigationMonths);
    return { latest: steps.earliest('latest', { investigationEnd, longest }) };
  },
});

export const damageLiability = rule({
  name: 'ua-damage-liability',
  provisions: ['ua-draft/57/1', 'ua-draft/57/2'],
  ambiguities: ['moral-damage', 'size-of-recourse'],
  inputs: { unlawful: flag(), inExerciseOfPowers: flag() },
  outputs: { statePays: flag(), recourse: flag() },
  apply: (conditions, steps) => ({
    statePays: steps.all('statePays', conditions),
    recourse: steps.all('recourse', conditions),
  }),
});

export const compatibleLiability = rule({
  name: 'ua-compatible-liability',
  provisions: ['ua-draft/51/2'],
  inputs: { otherLiability: choice(['none', 'administrative', 'criminal', 'civil']) },
  outputs: { disciplinaryPossible: flag() },
  apply: (_, steps) => ({ disciplinaryPossible: steps.fixed('disciplinaryPossible', true) }),
});
