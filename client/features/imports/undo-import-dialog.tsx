import { useMutation } from '@apollo/client/react';
import { useTranslation } from '../../i18n/use-translation';
import { FaultNote } from '../../api/fault-note';
import { UndoImportDocument, type ImportRowFragment } from '../../api/generated/imports';
import { ReasonDialog } from '../../ui/reason-dialog';

/** What {@link UndoImportDialog} takes. */
export interface UndoImportDialogProps {
  readonly row: ImportRowFragment;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Takes a whole import back as one step, with a reason. */
export function UndoImportDialog({ row, onClose, onDone }: UndoImportDialogProps) {
  const { t } = useTranslation('imports');
  const [undo, { loading, error }] = useMutation(UndoImportDocument);
  return (
    <ReasonDialog
      title={t('undo.title')}
      closeLabel={t('undo.close')}
      words={{ confirm: t('undo.do'), cancel: t('undo.cancel'), reason: t('undo.reason'), needed: t('undo.needed') }}
      busy={loading}
      onClose={onClose}
      onConfirm={(reason) => void undo({ variables: { importId: row.id, reason } }).then(onDone, () => undefined)}
      fault={error ? <FaultNote error={error} keepsData /> : null}
    >
      <p>
        <b>{row.files.join(', ')}</b>
      </p>
      <p>{t('undo.what', { created: row.counts.created, changed: row.counts.changed })}</p>
    </ReasonDialog>
  );
}
