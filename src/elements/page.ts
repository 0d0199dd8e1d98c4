// What every page has: one file, so that what forwards a cited address is in the reader's cache already.
import './cases.ts';
import './languages.ts';
import './search-box.ts';
import './reader.ts';
import './text-choice.ts';
