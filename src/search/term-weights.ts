import { type Address, ancestorsOf, unitOf } from '../law/address.ts';
import { type CitationIndex, groupsAbove } from '../law/citation/citation-index.ts';
import { weights } from './weights.ts';

/** Adds up how much each term counts in each provision, by where it stands. */
export class TermWeights {
  readonly #counts: readonly Map<number, number>[];

  /** @param size how many provisions there are */
  constructor(size: number) {
    this.#counts = Array.from({ length: size }, () => new Map<number, number>());
  }

  /** What has been counted, by the number of the provision. */
  get counts(): readonly ReadonlyMap<number, number>[] {
    return this.#counts;
  }

  add(provision: number, terms: readonly number[], weight: number): void {
    const counts = this.#counts[provision];
    if (counts === undefined) return;
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + weight);
  }

  /**
   * Counts the provisions' own words, and with less weight those around them: titles, headings, the words that lead in a
   * list, the pieces inside. Returns the numbers of the provisions that hold others.
   */
  addTexts(
    addresses: readonly Address[],
    own: readonly (readonly number[])[],
    headings: ReadonlyMap<Address, readonly number[]>,
    citations: CitationIndex,
  ): Set<number> {
    const numbers = new Map(addresses.map((address, number) => [address, number]));
    const holders = new Set<number>();
    for (const [number, address] of addresses.entries()) {
      this.add(number, own[number] ?? [], weights.own);
      const unit = unitOf(address);
      this.add(number, headings.get(unit) ?? [], weights.title);
      for (const group of groupsAbove(citations, unit))
        this.add(number, headings.get(group) ?? [], weights.heading);
      for (const above of ancestorsOf(address).reverse()) {
        const holder = numbers.get(above);
        if (holder === undefined) continue;
        holders.add(holder);
        this.add(number, own[holder] ?? [], weights.chapeau);
        this.add(holder, own[number] ?? [], weights.inside);
      }
    }
    return holders;
  }

  /** Counts the terms of questions in the provisions that they are about: several that share a term only to a limit. */
  addQuestions(
    asked: readonly { readonly documents: readonly number[]; readonly terms: readonly number[] }[],
  ): void {
    const fromQuestions = this.#counts.map(() => new Map<number, number>());
    for (const { documents, terms } of asked) {
      for (const number of documents) {
        const counts = fromQuestions[number];
        for (const term of terms)
          counts?.set(term, Math.min(weights.questionsMost, (counts.get(term) ?? 0) + weights.question));
      }
    }
    for (const [number, counts] of fromQuestions.entries())
      for (const [term, weight] of counts) this.add(number, [term], weight);
  }

  /** BM25's inverse document frequency of each of `size` terms. One that stands in phrases of concepts alone is as rare as can be. */
  rarities(size: number): Float64Array {
    const holding = new Float64Array(size);
    for (const terms of this.#counts)
      for (const term of terms.keys()) holding[term] = (holding[term] ?? 0) + 1;
    return holding.map((count) => Math.log(1 + (this.#counts.length - count + 0.5) / (count + 0.5)));
  }
}
