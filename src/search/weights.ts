/** How much each sign counts. Chosen on questions of several kinds in three languages, rounded: none is critical. */
export const weights = {
  /** A term by where it stands. */
  own: 1,
  chapeau: 0.5,
  title: 0.6,
  heading: 0.12,
  inside: 0.2,
  concept: 2,
  /** A term of a question about the provision; several questions add up to `questionsMost`. */
  question: 0.4,
  questionsMost: 1.6,
  /** BM25. */
  saturation: 0.8,
  lengthShare: 0.3,
  /** A concept against a word. */
  conceptSlot: 1.6,
  /** What can answer "when" or "who", where that is asked. */
  intent: 2,
  /** A word that frames a question. */
  weak: 0.2,
  /** The nearest question about the provision, against all words. */
  likeness: 0.3,
  likenessPower: 3,
  /** How much of the query a provision must hold: 0, no matter. */
  coverage: 0.4,
  /** A provision with numbered pieces inside, against the pieces. */
  holder: 0.82,
  /** An act of another state than the one that is named. */
  elsewhere: 0.05,
  /** An act of another state than the one whose act is named by its kind alone. */
  leaning: 0.6,
  /** An act whose text in the language of the question is no working translation. */
  ownLanguage: 1.3,
  /** An answer: its quotes together, against the best of them. */
  quotesMean: 0.5,
  /** The question of an answer that is nearest to the query, and all of them. */
  likeAnswer: 0.5,
  likeAnswerPower: 6,
  likeAnswerMean: 0.2,
  /** An answer from one law, where two are compared; from two, where one is named. */
  oneSided: 0.6,
  twoSided: 0.85,
  /** Where laws are compared, a provision that the best fitting answer quotes: so much more than its own score. */
  quoted: 1,
  quotedPower: 4,
};
