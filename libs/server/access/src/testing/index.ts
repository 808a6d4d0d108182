export { signedIn } from './signed-in';
export { accessFactory, type AccessFactory, changeOf, rightsOf, signedInAs } from './access-api';
