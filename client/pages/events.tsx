import { EventsView } from '../features/catalogue/events-page';

/** `/events` */
export const EventsPage = () => <EventsView />;
