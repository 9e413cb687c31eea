import { type Check, listOf, nullable, recordedInstant, rowWith, text } from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import type { Incident } from '../model/incident.ts';
import type { SeriesIncident } from './case-series-types.ts';
import type { HotSpotIncident } from './hot-spot-types.ts';
import type { TimedIncident } from './time-windows.ts';

/** Checks the fields that the functions below read. The values are checked by the functions that take the results. */
const storedIncidents = /* @__PURE__ */ listOf(
  /* @__PURE__ */ rowWith<Incident>({
    id: text,
    kind: text as Check<Incident['kind']>,
    occurredAt: recordedInstant,
    occurredUntil: /* @__PURE__ */ nullable(recordedInstant),
  }),
);

/**
 * The stored incidents that have a place, as {@link hotSpots} and the tests of near repeats take them. Incidents without
 * a place are left out.
 */
export function incidentsWithPlaces(
  incidents: readonly Incident[],
): readonly (HotSpotIncident & { readonly kind: string; readonly occurredAt: string })[] {
  inputsOf('incidentsWithPlaces').field('incidents', incidents, storedIncidents);
  return incidents.flatMap(({ place, kind, occurredAt }) =>
    place === null ? [] : [{ place, kind, occurredAt }],
  );
}

/**
 * The stored incidents as {@link caseSeries} takes them: when, where and how they happened, and to what kind of target.
 */
export function seriesIncidents(incidents: readonly Incident[]): readonly SeriesIncident[] {
  inputsOf('seriesIncidents').field('incidents', incidents, storedIncidents);
  return incidents.map(({ id, occurredAt, place, methods, target }) => ({
    id,
    occurredAt,
    place,
    methods,
    targetKind: target,
  }));
}

/**
 * The stored incidents as {@link timeWindows} takes them: at an instant, or at an unknown time between two instants.
 */
export function timedIncidents(incidents: readonly Incident[]): readonly TimedIncident[] {
  inputsOf('timedIncidents').field('incidents', incidents, storedIncidents);
  return incidents.map(({ occurredAt, occurredUntil }) =>
    occurredUntil === null || occurredUntil === occurredAt
      ? { occurredAt }
      : { earliest: occurredAt, latest: occurredUntil },
  );
}
