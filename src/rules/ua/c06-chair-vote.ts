import { choice, list, numberChoice, orNull, whole } from '../fields.ts';
import { inconsistent, rule } from '../rule.ts';

interface Vote {
  readonly round: 1 | 2;
  readonly composition: number;
  readonly votes: readonly number[];
}

/** Candidates by their votes, most first; of equal votes the lower index first. */
function ranking(votes: readonly number[]): { index: number; votes: number }[] {
  return votes
    .map((count, index) => ({ index, votes: count }))
    .sort((a, b) => b.votes - a.votes || a.index - b.index);
}

function sum(votes: readonly number[]): bigint {
  return votes.reduce((total, count) => total + BigInt(count), 0n);
}

/**
 * The election of the Council's chair: more than half of the composition; in the run-off of the two best placed more
 * votes than the rival. Two candidates without a winner and ties are not regulated.
 */
export const chairVote = rule({
  name: 'ua-council-chair-vote',
  provisions: ['ua-draft/10/10', 'ua-draft/10/11'],
  ambiguities: ['composition-statutory', 'run-off-majority', 'ties-silent'],
  inputs: {
    round: numberChoice([1, 2]),
    composition: whole({ unit: 'persons' }),
    votes: list(whole({ unit: 'votes' }), { empty: 'missing' }),
  },
  checks: [
    inconsistent<Vote>('votes', ({ votes, composition }) => sum(votes) > BigInt(composition)),
    inconsistent<Vote>('votes', ({ round, votes }) => round === 2 && votes.length !== 2),
  ],
  outputs: {
    result: choice(['elected', 'runoff', 'not-regulated']),
    winner: orNull(whole({ unit: 'ordinal' })),
    runoff: list(whole({ unit: 'ordinal' })),
  },
  apply: ({ round, composition, votes }, steps) => {
    const [first, second, third] = ranking(votes);
    const lead = { votes: first?.votes ?? 0, winner: first?.index ?? 0 };
    const elected =
      round === 1
        ? steps.compare('elected', { twiceVotes: lead.votes * 2 }, 'more', { composition })
        : steps.compare('elected', { votes: lead.votes }, 'more', { rivalVotes: second?.votes ?? 0 });
    if (elected)
      return { result: 'elected', winner: steps.measure('winner', { votes }, lead.winner), runoff: [] };
    if (round === 1 && first !== undefined && second !== undefined && third !== undefined) {
      const clear = steps.compare('clear', { second: second.votes }, 'more', { third: third.votes });
      if (clear) {
        const runoff = steps.measure('runoff', { votes }, [first.index, second.index]);
        return { result: 'runoff', winner: null, runoff };
      }
    }
    return { result: steps.measure('result', { round, votes }, 'not-regulated'), winner: null, runoff: [] };
  },
});
