import { createContext } from 'react';
import type { Language } from './language';

/** The language of a document that has its own, whatever the interface speaks; null: that of the interface. */
export const SpokenContext = createContext<Language | null>(null);
