import type { SubjectReport } from './subject-report.service';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Any value as text that cannot become markup. */
export const escapeHtml = (value: unknown): string => {
  const text = value == null ? '–' : typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
};

const table = (headings: readonly string[], rows: readonly (readonly unknown[])[]): string =>
  rows.length === 0
    ? '<p>없음 · None</p>'
    : `<table><thead><tr>${headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`).join('')}</tr></thead><tbody>${rows
        .map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`)
        .join('')}</tbody></table>`;

const pairs = (values: Readonly<Record<string, unknown>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
    .join('; ');

const section = (title: string, content: string): string => `<section><h2>${escapeHtml(title)}</h2>${content}</section>`;

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;color:#1a1c20;background:#fff}
table{border-collapse:collapse;width:100%;font-size:.875rem}th,td{border:1px solid #c8ccd2;padding:.35rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#f1f3f5}h2{margin-top:2rem}@media print{body{margin:0}}`;

/** The report as one readable page without scripts, for the person it is about. */
export function subjectReportPage(report: SubjectReport): string {
  const { records, facts, decisions, choices, accounts, contactRequests, looks } = report;
  const parts = [
    section(
      `원자료 · Source records (${records.length})`,
      table(
        ['출처 · Source', '파일 · File', '행 · Row', '값 · Values', '이전 값 · Earlier values'],
        records.map((record) => [
          `${record.source} (${record.sender})`,
          record.file,
          record.row,
          pairs(record.values),
          record.earlier.map(({ values }) => pairs(values as Record<string, unknown>)).join(' | ') || null,
        ]),
      ),
    ),
    section(
      `기록된 사실 · Recorded facts (${facts.length})`,
      table(
        [
          '종류 · Kind',
          '내용 · Says',
          '대상 · Object',
          '기간 · Period',
          '기록 · Recorded',
          '철회 · Retracted',
          '공개 범위 · Visibility',
        ],
        facts.map((fact) => [
          fact.byHand ? `${fact.kind} (직접 · by hand)` : fact.kind,
          pairs(fact.says),
          fact.object,
          fact.validFrom === null && fact.validTo === null ? null : `${fact.validFrom ?? ''}–${fact.validTo ?? ''}`,
          fact.recordedAt,
          fact.retractedAt,
          fact.visibility,
        ]),
      ),
    ),
    section(
      `같은 사람인지에 대한 결정 · Decisions on who is who (${decisions.length})`,
      table(
        ['결정 · Decision', '기록 · Records', '누가 · Who', '때 · When', '메모 · Note', '유효 · In force'],
        decisions.map((decision) => [
          decision.decision,
          `${decision.left} / ${decision.right}`,
          decision.by,
          decision.at,
          decision.note,
          decision.inForce ? '예 · Yes' : '아니요 · No',
        ]),
      ),
    ),
    section(
      `연사 후보 목록과 허용한 이해충돌 · Shortlists and waived conflicts (${choices.length})`,
      table(
        ['목록 · List', '상태 · State', '메모, 사유 · Note, reason', '누가 · Who', '때 · When', '유효 · In force'],
        choices.map((choice) => [
          choice.list ?? '이해충돌 허용 · Waiver',
          choice.says,
          choice.note,
          choice.by,
          choice.at,
          choice.inForce ? '예 · Yes' : '아니요 · No',
        ]),
      ),
    ),
    section(
      `계정 · Accounts (${accounts.length})`,
      table(
        ['ID', '이름 · Name', '이메일 · E-mail', '역할 · Roles'],
        accounts.map((account) => [account['id'], account['name'], account['email'], account['roles']]),
      ),
    ),
    section(
      `연락 요청 · Requests for contact (${contactRequests.length})`,
      table(
        ['때 · When', '내용 · Text', '상태 · State'],
        contactRequests.map((request) => [request['askedAt'], request['text'], request['state']]),
      ),
    ),
    section(
      `열람과 변경 · Who looked, who changed (${looks.length})`,
      table(
        ['때 · When', '누가 · Who', '무엇 · What', '이유 · Reason'],
        looks.map((look) => [look.at, look.actorName ?? look.actor, look.action, look.reason]),
      ),
    ),
  ];
  return `<!doctype html><html lang="ko"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>개인정보 보고서 · Subject report</title><style>${STYLE}</style></head><body><main>
<h1>개인정보 보고서 · Subject report</h1>
<p>${escapeHtml(report.personId)}${report.otherIds.length === 0 ? '' : ` (${escapeHtml(report.otherIds.join(', '))})`} · ${escapeHtml(report.madeAt)} · ${escapeHtml(report.madeBy)}</p>
${report.contactsShown ? '' : '<p>연락처는 가렸습니다. · Contact data is hidden.</p>'}
${parts.join('\n')}
</main></body></html>
`;
}
