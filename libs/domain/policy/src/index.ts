export * from './policy';
export * from './decimals';
export * from './finding';
export * from './parameter-in-force';
export * from './policy-faults';
export * from './policy-of';
export * from './rule';
export * from './wanzhou-policy';
