import type { StatedRecord } from '@brainlink/schema/facts';
import { judgeAll, testContext } from '../check/testing/judge-all';
import { textInput } from '../read';
import { membersSource } from './members';
import { participantsSource } from './participants';
import { proposalsSource } from './proposals';
import { registerSource } from './register';
import type { Source, StateContext } from './source';

async function records<Row>(source: Source<Row>, csv: string, changes: Partial<StateContext> = {}): Promise<StatedRecord[]> {
  const { rows, problems } = await judgeAll(source, textInput('list.csv', csv), testContext(changes));
  expect(problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
  return rows.flatMap((row) => row.records);
}
const fact = (record: StatedRecord, kind: string) => record.facts.find((one) => one.kind === kind);
const facts = (record: StatedRecord, kind: string) => record.facts.filter((one) => one.kind === kind);

describe('record keys', () => {
  it('are the declared number where there is one', async () => {
    const [one] = await records(membersSource, '회원번호,성명\nK-7,홍길동\n');
    expect(one!.key).toBe('members:KSEA:K-7');
  });

  it('are a hash of name and e-mail otherwise, whatever case, spaces and file', async () => {
    const [one] = await records(membersSource, '성명,이메일,소속\n홍 길동,A@example.org,KAIST\n');
    const [two] = await records(membersSource, '이메일,성명\na@example.org,홍길동\n');
    expect(one!.key).toMatch(/^members:KSEA:~[0-9a-f]{24}$/);
    expect(two!.key).toBe(one!.key);
  });

  it('are a hash of name and affiliation without an e-mail, and count those who share both', async () => {
    const [one, two, three] = await records(
      membersSource,
      '성명,소속,전공\n홍길동,KAIST,수소\n홍길동,KAIST,양자\n홍길동,나라대학교,수소\n',
    );
    expect(two!.key).toBe(`${one!.key}.2`);
    expect(three!.key).not.toBe(one!.key);
  });

  it('differ by event for the same participant', async () => {
    const csv = '포털ID,성명,참석여부\nU-1,홍길동,참석\n';
    const [one] = await records(participantsSource, csv, { sender: 'kofst', scope: 'xld-2026-01' });
    const [two] = await records(participantsSource, csv, { sender: 'kofst', scope: 'xld-2026-02' });
    expect([one!.key, two!.key]).toEqual(['participants:kofst:xld-2026-01:U-1', 'participants:kofst:xld-2026-02:U-1']);
  });
});

describe('institutions', () => {
  it('become an object only when the score is high; the text and the score stay either way', async () => {
    const [sure, unsure, unknown] = await records(
      membersSource,
      '성명,소속\n가나다,KAIST\n나다라,KAIST somewhere\n다라마,Nowhere\n',
    );
    expect(fact(sure!, 'affiliation')).toMatchObject({
      object: { kind: 'Institution', key: 'ror:05apxxy63' },
      props: { text: 'KAIST', score: 1 },
    });
    expect(fact(unsure!, 'affiliation')!.object).toBeUndefined();
    expect(fact(unsure!, 'affiliation')!.props).toEqual({ text: 'KAIST somewhere', score: 0.6 });
    expect(fact(unknown!, 'affiliation')!.props).toEqual({ text: 'Nowhere' });
  });
});

describe('the register', () => {
  const CSV =
    '등록번호,성명,영문명,협회,지부,최종학위,학위취득기관,학위취득연도,연계 동의\nR-8812,홍길동,Gildong Hong,재미한인과학기술자협회(KSEA); AKCSE,동부,석사,KAIST,2009,동의\n';

  it('states the number that joins records, memberships by abbreviation, the degree and the origin', async () => {
    const [record] = await records(registerSource, CSV, { sender: 'kofst', scope: '' });
    expect(record).toMatchObject({ key: 'register:kofst:R-8812', scope: 'register', describes: 'person' });
    expect(fact(record!, 'identifier')!.props).toEqual({ scheme: 'register', value: 'R-8812' });
    expect(facts(record!, 'membership').map(({ object }) => object)).toEqual([
      { kind: 'Association', key: 'KSEA' },
      { kind: 'Association', key: 'AKCSE' },
    ]);
    expect(fact(record!, 'degree')).toMatchObject({ props: { level: 'master', text: 'KAIST', score: 1 }, validTo: '2009' });
    expect(fact(record!, 'origin')!.props).toEqual({ overseasKorean: true });
    expect(fact(record!, 'consent')).toMatchObject({ props: { purpose: 'linking', value: 'yes' }, visibility: 'secretariat' });
  });
});

describe('participants', () => {
  it('state role, status, category and where they travel from', async () => {
    const csv =
      '성명,역할,참석여부,기관구분,국내외 구분,국가,등록번호\n홍길동,연사,참석,해외대학,재외한인,미국,R-1\n김하늘,,초청,대학,국내,한국,\n';
    const [speaker, guest] = await records(participantsSource, csv, { sender: 'kofst', scope: 'xld-2026-01' });
    expect(fact(speaker!, 'participation')).toMatchObject({
      object: { kind: 'Event', key: 'xld-2026-01' },
      props: { status: 'attended', role: 'speaker', category: 'overseasInstitution', travelsFrom: 'US' },
    });
    expect(fact(speaker!, 'origin')!.props).toEqual({ overseasKorean: true });
    expect(fact(speaker!, 'identifier')!.props).toEqual({ scheme: 'register', value: 'R-1' });
    expect(fact(guest!, 'participation')!.props).toEqual({ status: 'invited', role: 'participant', category: 'university' });
    expect(fact(guest!, 'origin')!.props).toEqual({ overseasKorean: false });
  });
});

describe('proposals', () => {
  const CSV = [
    '제안번호,연도,과제명,과제명(영문),기술분야,1지망 시작일,1지망 종료일,국내 기획자 성명,국내 기획자 소속,해외 기획자 성명,해외 기획자 국가',
    'P-26-001,2026,수소 저장 소재,Hydrogen storage materials,"HYDROGEN; 양자",2026-06-01,2026-06-03,홍길동,KAIST,"Doe, Jane",Germany',
  ].join('\n');

  it('are a thing with its technologies and edition, seen by the secretariat only, and two organizers', async () => {
    const [proposal, korean, overseas] = await records(proposalsSource, CSV, { sender: 'kofst', scope: '' });
    expect(proposal).toMatchObject({ key: 'proposals:kofst:P-26-001', scope: '2026', describes: 'thing' });
    expect(fact(proposal!, 'profile')).toMatchObject({
      subject: { kind: 'Event', key: 'proposal:P-26-001' },
      props: {
        titleKo: '수소 저장 소재',
        titleEn: 'Hydrogen storage materials',
        status: 'proposed',
        edition: 2026,
        preferredDates: ['2026-06-01/2026-06-03'],
      },
      visibility: 'secretariat',
    });
    expect(facts(proposal!, 'relation').map(({ object }) => object)).toEqual([
      { kind: 'Edition', key: '2026' },
      { kind: 'Technology', key: 'HYDROGEN' },
      { kind: 'Technology', key: 'QUANTUM' },
    ]);
    expect([korean!.key, overseas!.key]).toEqual([
      'proposals:kofst:P-26-001:organizer-1',
      'proposals:kofst:P-26-001:organizer-2',
    ]);
    expect(fact(korean!, 'participation')).toMatchObject({
      props: { status: 'considered', role: 'organizer' },
      visibility: 'secretariat',
    });
    expect(fact(overseas!, 'name')!.props).toEqual({ latin: 'Doe, Jane' });
    expect(fact(overseas!, 'residence')!.props).toEqual({ country: 'DE' });
  });
});

describe('visibility', () => {
  it('keeps addresses with the secretariat and everything else to consent', async () => {
    const [record] = await records(
      membersSource,
      '성명,소속,전화,이메일,ORCID\n홍길동,KAIST,+1 617 253 1000,a@example.org,0000-0002-1825-0097\n',
    );
    expect(record!.facts.map(({ kind, visibility }) => `${kind} ${visibility}`)).toEqual([
      ...[
        'name consent',
        'identifier consent',
        'contact secretariat',
        'contact secretariat',
        'affiliation consent',
        'origin consent',
        'membership consent',
      ],
    ]);
  });
});
