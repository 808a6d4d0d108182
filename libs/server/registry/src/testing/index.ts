export { registryFactory } from './registry-factory';
export { type SampleDistrict, sampleDistrict } from './sample-district';
export { testEntities, testEntitiesAlone } from './test-entities';
