import { category, choice, orNull, text } from '../fields.ts';
import { tableRule } from '../table.ts';
import { penalties } from './penalties.ts';

interface Imposing {
  readonly body:
    | 'higher-disciplinary-commission'
    | 'appointing-authority'
    | 'head-of-service'
    | 'disciplinary-commission-of-body';
  readonly onSubmissionOf: string | null;
  readonly consentOf: string | null;
  readonly clause: string;
}

const alone = { onSubmissionOf: null, consentOf: null };

/** Category A: a remark is assigned to nobody; read as the Higher Disciplinary Commission, by 12/4. */
function forA(penalty: string): Imposing {
  const body = 'higher-disciplinary-commission';
  if (penalty === 'remark') return { body, ...alone, clause: 'ua-draft/12/4' };
  if (penalty !== 'dismissal') return { body, ...alone, clause: 'ua-draft/53/2/1' };
  return {
    body: 'appointing-authority',
    onSubmissionOf: body,
    consentOf: 'council',
    clause: 'ua-draft/53/2/1',
  };
}

/** Categories B and V: «Вищою дисциплінарною комісією» of 53/2/2 is read as the body's own commission. */
function forOthers(penalty: string): Imposing {
  if (penalty === 'remark') return { body: 'head-of-service', ...alone, clause: 'ua-draft/53/1' };
  return { body: 'disciplinary-commission-of-body', ...alone, clause: 'ua-draft/53/2/2' };
}

const rows = (['A', 'B', 'V'] as const).flatMap((letter) =>
  penalties.map((penalty) => {
    const { body, onSubmissionOf, consentOf, clause } = letter === 'A' ? forA(penalty) : forOthers(penalty);
    return { when: { category: letter, penalty }, gives: { body, onSubmissionOf, consentOf, clause } };
  }),
);

export const penaltyAuthority = tableRule({
  name: 'ua-penalty-authority',
  provisions: ['ua-draft/53/1', 'ua-draft/53/2', 'ua-draft/53/2/1', 'ua-draft/53/2/2', 'ua-draft/12/4'],
  ambiguities: ['commission-of-the-body', 'remark-for-a'],
  inputs: { category: category(), penalty: choice(penalties) },
  outputs: {
    body: choice([
      'higher-disciplinary-commission',
      'appointing-authority',
      'head-of-service',
      'disciplinary-commission-of-body',
    ]),
    onSubmissionOf: orNull(text()),
    consentOf: orNull(text()),
    clause: text(),
  },
  rows,
});
