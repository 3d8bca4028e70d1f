/** Every language time can be put into, at hand at once: for commands, the build and tests. A page loads the reader's alone. */
import { addTimeLanguage } from './languages.ts';
import { ARABIC } from './words-ar.ts';
import { ENGLISH } from './words-en.ts';
import { FRENCH } from './words-fr.ts';
import { UKRAINIAN } from './words-uk.ts';

addTimeLanguage('en', ENGLISH);
addTimeLanguage('fr', FRENCH);
addTimeLanguage('uk', UKRAINIAN);
addTimeLanguage('ar', ARABIC);
