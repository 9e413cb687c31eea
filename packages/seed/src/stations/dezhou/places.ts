import type { LocalizedText } from '@beatwork/core';

/** A place that the article names: a post and, if the article names it, too, its station. */
export interface Place {
  readonly stationId: string;
  readonly postId: string;
  /** The names are without "station" and "police room". */
  readonly station?: LocalizedText;
  readonly post: LocalizedText;
}

const text = (en: string, zh: string): LocalizedText => ({ en, zh });

/**
 * The places at which the five stars of the article work. The numbers of the stations are invented. So are the station of
 * Xinglong and, because the article names only one of the two, the name of the post at Qiancao, which is that of its
 * station.
 */
export const places = {
  visits: { stationId: '371428-03', postId: 'p01', post: text('Xinglong', '兴隆') },
  mediation: {
    stationId: '371481-02',
    postId: 'p01',
    station: text('Guojia', '郭家'),
    post: text('Zaowang', '枣王'),
  },
  detection: {
    stationId: '371421-02',
    postId: 'p01',
    station: text('Zhengjiazhai', '郑家寨'),
    post: text('Yanchang', '盐场'),
  },
  information: {
    stationId: '371402-02',
    postId: 'p01',
    station: text('Ertun', '二屯'),
    post: text('Xinyuan', '馨苑'),
  },
  service: {
    stationId: '371426-02',
    postId: 'p01',
    station: text('Qiancao', '前曹'),
    post: text('Qiancao', '前曹'),
  },
} as const satisfies Readonly<Record<string, Place>>;

const all: readonly Place[] = Object.values(places);

/** The place at a station that the article names; undefined if there is none. */
export function placeAt(stationId: string): Place | undefined {
  return all.find((place) => place.stationId === stationId);
}
