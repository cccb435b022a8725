export { PersonView } from './person-page';
