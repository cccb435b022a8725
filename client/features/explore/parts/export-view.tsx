import { IconDownload } from '@tabler/icons-react';
import { useState, type RefObject } from 'react';
import { useTranslation } from '../../../i18n/use-translation';
import { useSession } from '../../../api/session';
import type { NetworkViewHandle, PictureAbout } from '../../../graph-view';
import { useFormat } from '../../../i18n/use-format';
import { Button, Menu, useToast, type MenuItem } from '../../../ui';
import { requestExport } from '../../export/request-export';
import { saveFile } from '../../export/save-file';
import { EXPORT_BUTTON } from '../export-button';
import { askedOf } from '../state/filter';
import type { ExploreSearch } from '../state/explore-search';
import type { ExploreView } from '../state/twins';
import type { NetworkAnswer } from '../to-picture';

/** What {@link ExportView} takes. */
export interface ExportViewProps {
  readonly network: NetworkAnswer;
  readonly search: ExploreSearch;
  readonly view: ExploreView;
  readonly drawn: { readonly nodes: number; readonly links: number } | null;
  readonly stage: RefObject<NetworkViewHandle | null>;
}

/** Takes the view along: the picture as PNG or SVG, its list as CSV or XLSX. Each file says query, time and counts. */
export function ExportView({ network, search, view, drawn, stage }: ExportViewProps) {
  const { t } = useTranslation(['explore', 'words', 'shell']);
  const format = useFormat();
  const { can } = useSession();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  if (!can('exportTables') || network.people === 0) return null;

  const about = (): PictureAbout => {
    const { header } = network;
    const parts = [
      'BrainLink Atlas',
      t('counts.people', { count: network.people, number: format.number(network.people) }),
      t('counts.ties', { count: network.ties, number: format.number(network.ties) }),
      t('counts.asOf', { date: header.validAt, seq: header.seq }),
      drawn ? t('counts.drawn', { nodes: format.number(drawn.nodes), links: format.number(drawn.links) }) : '',
      header.synthetic ? t('shell:synthetic') : '',
    ];
    return {
      title: `BrainLink Atlas: ${format.text(network.sentence)}`,
      caption: parts.filter(Boolean).join(' · '),
      details: {
        query: window.location.pathname + window.location.search,
        validAt: header.validAt,
        seq: header.seq,
        digest: header.digest,
        people: network.people,
        ties: network.ties,
        drawnNodes: drawn?.nodes ?? 0,
        drawnLinks: drawn?.links ?? 0,
        synthetic: String(header.synthetic),
      },
    };
  };
  const take = async (work: () => Promise<string | null>) => {
    setBusy(true);
    try {
      const done = await work();
      toast(done ? { tone: 'good', text: done } : { tone: 'bad', text: t('words:export.failed') });
    } catch {
      toast({ tone: 'bad', text: t('words:export.failed') });
    } finally {
      setBusy(false);
    }
  };
  const picture = (kind: 'png' | 'svg') =>
    take(async () => {
      const file = kind === 'png' ? await stage.current?.toPng(about()) : stage.current?.toSvg(about());
      if (!file) return null;
      saveFile(file, `brainlink-atlas.${kind}`);
      return t('exported');
    });
  const table = (kind: 'csv' | 'xlsx') =>
    take(async () => {
      const list =
        view === 'ties' || view === 'matrix'
          ? { kind: 'ties', variables: askedOf(search) }
          : { kind: 'people', variables: { ...askedOf(search), sort: search.sort ?? 'TIES' } };
      const file = await requestExport({ format: kind, name: list.kind, list, seq: network.header.seq });
      saveFile(file.blob, file.name);
      return t('words:export.done', { count: file.count ?? 0 });
    });
  const pictures: readonly MenuItem[] = [
    { key: 'png', label: 'PNG', hint: t('exportView.png'), onSelect: () => void picture('png') },
    { key: 'svg', label: 'SVG', hint: t('exportView.svg'), onSelect: () => void picture('svg') },
  ];
  const tables: readonly MenuItem[] = [
    {
      key: 'csv',
      label: 'CSV',
      hint: t(view === 'ties' || view === 'matrix' ? 'exportView.ties' : 'exportView.people'),
      onSelect: () => void table('csv'),
    },
    { key: 'xlsx', label: 'XLSX', hint: t('words:export.xlsxHint'), onSelect: () => void table('xlsx') },
  ];
  return (
    <Menu
      label={t('words:export.label')}
      items={view === 'graph' || view === 'map' ? [...pictures, ...tables] : tables}
      trigger={(props) => (
        <span id={EXPORT_BUTTON}>
          <Button
            {...props}
            size="dense"
            busy={busy}
            shortcut="X"
            icon={<IconDownload size={14} stroke={1.75} aria-hidden="true" />}
          >
            {t('words:export.button')}
          </Button>
        </span>
      )}
    />
  );
}
