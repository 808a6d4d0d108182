export { accessFactory, type AccessFactory, changeOf } from './access-api';
