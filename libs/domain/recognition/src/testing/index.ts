export * from './sound-candidacy';
export * from './favourable-facts';
