export * from './policy';
export * from './parameter-in-force';
export * from './policy-faults';
export * from './wanzhou-policy';
export * from './policy-of';
