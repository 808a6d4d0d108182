export { AccountMenu } from './viewer/account-menu';
export { useViewer, ViewerProvider, type Viewer } from './viewer/viewer-provider';
export { LinkPage } from './sign-in/link-page';
export { SignInPage } from './sign-in/sign-in-page';
export { signInSchema } from './sign-in/sign-in-schema';
export { wayInFrom } from './sign-in/place-after';
