export * from './sound-candidacy';
