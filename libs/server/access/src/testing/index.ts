export { signedIn } from './signed-in';
export { accessFactory, type AccessFactory, changeOf } from './access-api';
