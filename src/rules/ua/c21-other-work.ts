import type { Calculator } from '../calculator.ts';
import { choice, flag, list, orNull, text, withDefault } from '../fields.ts';
import { type Given, rule, usedWhen } from '../rule.ts';

/** Science, teaching and creative work: the exception in brackets in 45/1/1. */
const excepted = ['science', 'teaching', 'creative'] as const;

const answers = {
  business: { allowed: false, clause: 'ua-draft/45/1/1' },
  'attorney-for-third-parties': { allowed: false, clause: 'ua-draft/45/1/1' },
  'second-job': { allowed: false, clause: 'ua-draft/45/1/1' },
  'board-membership': { allowed: false, clause: 'ua-draft/45/1/2' },
  'other-paid': { allowed: false, clause: 'ua-draft/45/1' },
  unpaid: { allowed: true, clause: null },
} as const;

/** Permission, an exceptional case and making up the time are asked for only inside working hours. */
const inHours = ({ activity, inWorkingHours }: Given) =>
  excepted.some((kind) => kind === activity) && inWorkingHours === true;

const otherWork = rule({
  name: 'ua-other-work',
  provisions: ['ua-draft/45/1', 'ua-draft/45/1/1', 'ua-draft/45/1/2', 'ua-draft/45/3'],
  ambiguities: ['exception-in-brackets', 'attorney-of-own-body'],
  inputs: {
    activity: choice([
      ...excepted,
      'business',
      'attorney-for-third-parties',
      'second-job',
      'board-membership',
      'other-paid',
      'unpaid',
    ]),
    inWorkingHours: flag(),
    headPermission: withDefault(flag(), false),
    exceptionalCase: withDefault(flag(), false),
    makeUpPossible: withDefault(flag(), false),
  },
  cases: {
    headPermission: usedWhen(inHours),
    exceptionalCase: usedWhen(inHours),
    makeUpPossible: usedWhen(inHours),
  },
  outputs: { allowed: flag(), clause: orNull(text()), failing: list(text()) },
  apply: ({ activity, inWorkingHours, headPermission, exceptionalCase, makeUpPossible }, steps) => {
    if (activity !== 'science' && activity !== 'teaching' && activity !== 'creative') {
      return { ...steps.row({ activity }, answers[activity]), failing: [] };
    }
    if (!inWorkingHours) {
      return {
        ...steps.row({ activity, inWorkingHours }, { allowed: true, clause: 'ua-draft/45/1/1' }),
        failing: [],
      };
    }
    const failing = steps.failing('failing', {
      'no-permission': !headPermission,
      'not-exceptional': !exceptionalCase,
      'no-make-up': !makeUpPossible,
    });
    return { allowed: failing.length === 0, clause: 'ua-draft/45/3', failing };
  },
});

export const c21: Calculator = { id: 'c21', state: 'ua', rules: [otherWork] };
