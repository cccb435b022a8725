import { useTranslation } from '../../i18n/use-translation';
import { Button, ErrorState } from '../../ui';

/** A page whose code broke: the rest of the product stays usable. */
export function PageFailed({ reset }: { readonly reset: () => void }) {
  const { t } = useTranslation('shell');
  return (
    <ErrorState
      title={t('broken.title')}
      advice={t('broken.text')}
      actions={
        <Button size="dense" onClick={reset}>
          {t('broken.retry')}
        </Button>
      }
    />
  );
}
