// What every page has, in one file.
import './languages.ts';
import './search-box.ts';
import './reader.ts';
import './wide-details.ts';
