import '@testing-library/jest-dom/vitest';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';
import { addMessages } from '../../src/i18n/messages.ts';

addMessages(fr);
addMessages(en);
