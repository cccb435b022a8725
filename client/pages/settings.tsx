import { SettingsView } from '../features/settings/settings-page';

/** `/settings` */
export function SettingsPage() {
  return <SettingsView />;
}
