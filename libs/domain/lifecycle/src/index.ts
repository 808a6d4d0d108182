export * from './lifecycle';
export * from './lifecycle-diagram';
export * from './lifecycle-faults';
export * from './transition';
