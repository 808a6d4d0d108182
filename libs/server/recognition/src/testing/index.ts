export { recognitionFactory } from './recognition-factory';
export { openRecognitionDatabase, recognitionPeople } from './recognition-api';
