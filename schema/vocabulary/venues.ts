import { termReader, type Entry, type Term } from './term';

/** Venues of the 2026 edition (rule 11). */
export const VENUE_CODES_2026 = ['incheon', 'gyeongju', 'andong', 'yeosu', 'pyeongchang'] as const;
/** A venue of the 2026 edition. */
export type VenueCode2026 = (typeof VENUE_CODES_2026)[number];

/** A place where events are held. */
export interface Venue extends Entry<VenueCode2026> {
  readonly lat: number;
  readonly lng: number;
}

/** The five venues of 2026. */
export const VENUES_2026: readonly Venue[] = [
  { code: 'incheon', name: { ko: '인천', en: 'Incheon' }, aliases: ['songdo', '송도', '인천송도'], lat: 37.46, lng: 126.71 },
  { code: 'gyeongju', name: { ko: '경주', en: 'Gyeongju' }, aliases: ['kyongju'], lat: 35.86, lng: 129.22 },
  { code: 'andong', name: { ko: '안동', en: 'Andong' }, aliases: [], lat: 36.57, lng: 128.73 },
  { code: 'yeosu', name: { ko: '여수', en: 'Yeosu' }, aliases: [], lat: 34.76, lng: 127.66 },
  {
    code: 'pyeongchang',
    name: { ko: '평창', en: 'Pyeongchang' },
    aliases: ['pyongchang', '용평', 'yongpyong'],
    lat: 37.37,
    lng: 128.39,
  },
];

/** Reads a venue of 2026. */
export const readVenue2026 = termReader(VENUES_2026);

/** Where editions before 2026 met, beside the venues of 2026: names alone, as lists of those years write them. */
export const EARLIER_VENUES: readonly Term[] = [
  { ko: '인천 송도', en: 'Songdo, Incheon' },
  { ko: '용평', en: 'Yongpyong' },
  { ko: '서울', en: 'Seoul' },
  { ko: '부산', en: 'Busan' },
  { ko: '대전', en: 'Daejeon' },
  { ko: '울산', en: 'Ulsan' },
  { ko: '제주', en: 'Jeju' },
];
