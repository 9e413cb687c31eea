import { flag, listOf, recordedInstant, rowWith, text } from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import type { LostPersonSearch } from '../model/lost-person-search.ts';
import type { SearchBroadcast } from '../model/search-broadcast.ts';
import type { SearchSweep } from '../model/search-sweep.ts';
import type { SearchSector, VainSearch } from './search-plan.ts';

const ofSearch = { stationId: text, searchId: text };
const storedSearch = /* @__PURE__ */ rowWith<LostPersonSearch>({
  id: text,
  stationId: text,
  reportedAt: recordedInstant,
  sectors: /* @__PURE__ */ listOf(/* @__PURE__ */ rowWith<LostPersonSearch['sectors'][number]>({ id: text })),
});
const storedSweeps = /* @__PURE__ */ listOf(
  /* @__PURE__ */ rowWith<SearchSweep>({
    ...ofSearch,
    sectorId: text,
    startedAt: recordedInstant,
    endedAt: recordedInstant,
    found: flag,
  }),
);
const storedBroadcasts = /* @__PURE__ */ listOf(
  /* @__PURE__ */ rowWith<SearchBroadcast>({ ...ofSearch, sentAt: recordedInstant }),
);

/**
 * Takes what {@link searchPlan} needs from a stored search and its sweeps. In a search for a wheelchair user, only the
 * sectors that a wheelchair can get through are kept 适合轮椅通行 (001). Their chances do not change, so the chance of the
 * other sectors counts as elsewhere. Sweeps that found the person are left out.
 */
export function recordedSearch(
  search: LostPersonSearch,
  sweeps: readonly SearchSweep[],
): { readonly sectors: readonly SearchSector[]; readonly searches: readonly VainSearch[] } {
  inputsOf('recordedSearch').check({ search, sweeps }, { search: storedSearch, sweeps: storedSweeps });
  const sectors = search.sectors.filter(
    ({ wheelchairPassable }) => search.kind !== 'wheelchair_user' || wheelchairPassable,
  );
  const kept = new Set(sectors.map(({ id }) => id));
  const searches = sweeps
    .filter(({ stationId, searchId }) => stationId === search.stationId && searchId === search.id)
    .filter(({ sectorId, found }) => !found && kept.has(sectorId))
    .toSorted((a, b) => (a.endedAt < b.endedAt ? -1 : 1))
    .map(({ sectorId, detection }) => ({ sectorId, detection }));
  return {
    sectors: sectors.map(({ id, probability, squareMetres }) => ({ id, probability, area: squareMetres })),
    searches,
  };
}

/** One entry of a search's timeline. */
export interface SearchEvent {
  readonly at: string;
  readonly kind: 'reported' | 'broadcast' | 'sweep_started' | 'sweep_ended' | 'found' | 'purged';
  /** The id of the sweep or broadcast; null for events of the search itself. */
  readonly recordId: string | null;
}

/**
 * The timeline of a search, in order of time: its report, broadcasts, sweeps, its end, and the deletion of the
 * description.
 */
export function searchTimeline(
  search: LostPersonSearch,
  sweeps: readonly SearchSweep[],
  broadcasts: readonly SearchBroadcast[],
): readonly SearchEvent[] {
  inputsOf('searchTimeline').check(
    { search, sweeps, broadcasts },
    { search: storedSearch, sweeps: storedSweeps, broadcasts: storedBroadcasts },
  );
  const isOfSearch = (record: { readonly stationId: string; readonly searchId: string }) =>
    record.stationId === search.stationId && record.searchId === search.id;
  const event = (at: string | null, kind: SearchEvent['kind'], recordId: string | null = null) =>
    at === null ? [] : [{ at, kind, recordId }];
  return [
    ...event(search.reportedAt, 'reported'),
    ...broadcasts.filter(isOfSearch).flatMap(({ id, sentAt }) => event(sentAt, 'broadcast', id)),
    ...sweeps
      .filter(isOfSearch)
      .flatMap(({ id, startedAt, endedAt }) => [
        ...event(startedAt, 'sweep_started', id),
        ...event(endedAt, 'sweep_ended', id),
      ]),
    ...event(search.foundAt, 'found'),
    ...event(search.purgedAt, 'purged'),
  ].sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
}
