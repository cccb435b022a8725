import { getRouteApi } from '@tanstack/react-router';
import { ProjectView } from '../features/things/project-page';

const route = getRouteApi('/projects/$id');

/** `/projects/:id` */
export function ProjectPage() {
  const { id } = route.useParams();
  return <ProjectView key={id} id={id} />;
}
