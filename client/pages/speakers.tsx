export { SpeakersView as SpeakersPage } from '../features/speakers/speakers';
