export { SignIn as SignInPage } from '../features/sign-in/sign-in';
