export { signedIn } from './signed-in';
