import type { Examples } from '../calculator.ts';

export const c19Examples: Examples = {
  'ua-order-response': [
    { input: { kind: 'lawful' }, outcome: { actions: ['execute'], clause: 'ua-draft/40/2/5' } },
    {
      input: { kind: 'believed-unlawful' },
      outcome: { actions: ['refuse', 'notify-own-manager-in-writing'], clause: 'ua-draft/42/4' },
    },
    {
      input: { kind: 'believed-unlawful', writtenConfirmation: true },
      outcome: {
        actions: ['refuse', 'notify-own-manager-in-writing', 'notify-higher-in-writing'],
        clause: 'ua-draft/42/4',
      },
    },
    {
      input: { kind: 'manifestly-criminal', writtenConfirmation: true },
      outcome: { actions: ['do-not-execute'], clause: 'ua-draft/42/2' },
    },
  ],
  'ua-order-liability': [
    { input: { act: 'executed' }, outcome: { liable: true } },
    { input: { act: 'refused' }, outcome: { liable: false } },
  ],
  'ua-political-activity': [
    { input: { activity: 'campaign-agitation' }, outcome: { verdict: 'forbidden', clause: 'ua-draft/43/1' } },
    { input: { activity: 'strike' }, outcome: { verdict: 'forbidden', clause: 'ua-draft/43/2' } },
    { input: { activity: 'vote' }, outcome: { verdict: 'not-mentioned', clause: null } },
  ],
  'ua-right-or-duty': [
    { input: { item: 'pension' }, outcome: { kind: 'right', clause: 'ua-draft/40/1/5' } },
    { input: { item: 'improve-and-qualify' }, outcome: { kind: 'duty', clause: 'ua-draft/40/2/7' } },
  ],
};
