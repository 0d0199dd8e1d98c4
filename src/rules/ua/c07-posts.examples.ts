import type { Examples } from '../calculator.ts';

export const c07Examples: Examples = {
  'ua-post-category': [
    { input: { post: 'deputy-of-such-head' }, outcome: { category: 'A', clause: 'ua-draft/14/1/1' } },
    { input: { post: 'raion-administration-head' }, outcome: { category: 'B', clause: 'ua-draft/14/1/2' } },
    { input: { post: 'inspector' }, outcome: { category: 'V', clause: 'ua-draft/14/1/3' } },
    { input: { post: 'deputy-minister' }, outcome: { category: null, clause: 'ua-draft/1/2' } },
  ],
  'ua-category-by-function': [
    { input: { function: 'resource-management' }, outcome: { category: 'A' } },
    { input: { function: 'organisational-coordination' }, outcome: { category: 'B' } },
    { input: { function: 'expert-analytical' }, outcome: { category: 'V' } },
  ],
};
