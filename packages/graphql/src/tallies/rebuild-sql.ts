import { changeByRow, changeTypeOf } from './change-type.ts';
import { type CountedTable, countedTables } from './counted-tables.ts';
import { unlessPostponed } from './record-triggers.ts';
import { tallyTables } from './tally-tables.ts';

/** How stations are opened for counting, and counted anew. */
export const stationsSql = (distributed: boolean): string => `-- The time zone of a station's bureau.${
  distributed ? '' : ' Nobody can change it, or move the station, before the reader is done.'
}
CREATE FUNCTION tallying.zone_of(station text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  zone text;
BEGIN
  SELECT bureau.time_zone INTO zone FROM station AS s
  JOIN branch ON branch.id = s.branch_id JOIN bureau ON bureau.id = branch.bureau_id
  WHERE s.id = station${distributed ? '' : ' FOR SHARE'};
  RETURN zone;
END
$$;

-- Opens stations for counting, always in the same order; whoever opened one before is waited for.
CREATE FUNCTION tallying.open_stations(stations text[]) RETURNS tallying.opened_station[]
LANGUAGE plpgsql SET tallying.counting = 'on' AS $$
DECLARE
  station text;
  zone text;
  opened opened_station[] := '{}';
BEGIN
  FOR station IN SELECT DISTINCT each FROM unnest(stations) AS each ORDER BY each LOOP
    UPDATE counted_station SET changes = changes + 1 WHERE station_id = station RETURNING time_zone INTO zone;
    IF NOT FOUND THEN
      INSERT INTO counted_station AS t (station_id, time_zone, changes) VALUES (station, zone_of(station), 1)
      ON CONFLICT (station_id) DO UPDATE SET changes = t.changes + 1 RETURNING time_zone INTO zone;
    END IF;
    opened := opened || ROW(station, zone)::opened_station;
  END LOOP;
  RETURN opened;
END
$$;`;

/** Counts the records of stations anew, and what asks for that. */
export const rebuildSql = (distributed: boolean): string =>
  [
    `CREATE FUNCTION tallying.rebuild_station(station text) RETURNS void
LANGUAGE plpgsql SET tallying.counting = 'on' AS $$
DECLARE
  zone text := zone_of(station);
${countedTables.map((counted) => `  ${counted.table}s ${changeTypeOf(counted)}[];`).join('\n')}
BEGIN
  IF zone IS NULL THEN
    DELETE FROM counted_station WHERE station_id = station;
  ELSE
    INSERT INTO counted_station AS t (station_id, time_zone, changes) VALUES (station, zone, 1)
    ON CONFLICT (station_id) DO UPDATE SET time_zone = excluded.time_zone, changes = t.changes + 1;
  END IF;
${tallyTables.map((table) => `  DELETE FROM ${table} WHERE station_id = station;`).join('\n')}
  IF zone IS NULL THEN
    RETURN;
  END IF;
  IF EXISTS (
    SELECT FROM posting AS one JOIN posting AS other
      ON other.station_id = one.station_id AND other.member_id = one.member_id AND other.id > one.id
      AND one."from" <= coalesce(other.through, 'infinity') AND other."from" <= coalesce(one.through, 'infinity')
    WHERE one.station_id = station
  ) THEN
    RAISE EXCEPTION 'POSTINGS_OVERLAP: two postings of a member of % share a day', station
      USING ERRCODE = 'exclusion_violation';
  END IF;
${countedTables.map(recount).join('\n')}
END
$$;`,
    ...(distributed ? [onItsNode] : []),
    `CREATE FUNCTION tallying.rebuild_tallies(stations text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  station text;
BEGIN
  FOR station IN SELECT DISTINCT each FROM unnest(stations) AS each ORDER BY each LOOP
    PERFORM * FROM rebuild_station(station);
  END LOOP;
END
$$;`,
    refusal,
    `CREATE FUNCTION tallying.records_truncated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
${
  distributed
    ? `  RAISE EXCEPTION 'TRUNCATE_DISTRIBUTED: the records of a distributed database are not truncated, because no node could count what the others still hold; delete them with DELETE'
    USING ERRCODE = 'feature_not_supported';`
    : `  PERFORM refuse_old_snapshot();
  PERFORM rebuild_tallies(ARRAY(SELECT station_id FROM counted_station));
  RETURN NULL;`
}
END
$$;`,
    ...zoneTriggers(distributed),
    postingTriggers,
  ].join('\n\n');

/** A station is counted on the node that has its records. Citus passes on only calls in a FROM clause. */
const onItsNode = `SELECT create_distributed_function('tallying.rebuild_station(text)', 'station', colocate_with => 'member', force_delegation => true);`;

function recount(counted: CountedTable): string {
  const variable = `${counted.table}s`;
  return `  SELECT ARRAY(
    SELECT ${changeByRow(counted, 'r', '1', 'zone')}
    FROM ${counted.table} AS r WHERE r.station_id = station
  ) INTO ${variable};
  IF cardinality(${variable}) > 0 THEN
    PERFORM count_${counted.table}_in_bulk(station, zone, ${variable});
  END IF;
  ${variable} := NULL;`;
}

const refusal = `-- A transaction that sees the past could not count what others have recorded since.
CREATE FUNCTION tallying.refuse_old_snapshot() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
    RAISE EXCEPTION 'TALLIES_NEED_READ_COMMITTED: truncating records, changing a time zone and moving a branch or station recount whole stations, which needs the isolation level READ COMMITTED'
      USING ERRCODE = 'feature_not_supported';
  END IF;
END
$$;`;

/**
 * Where a station's time zone changes, so may the month of every record. On a distributed database the triggers run on
 * every node, all of which would count the same stations.
 */
function zoneTriggers(distributed: boolean): readonly string[] {
  const owners = [
    [
      'bureau',
      'time_zone',
      'SELECT s.id FROM station AS s JOIN branch AS b ON b.id = s.branch_id WHERE b.bureau_id = NEW.id',
    ],
    ['branch', 'bureau_id', 'SELECT s.id FROM station AS s WHERE s.branch_id = NEW.id'],
    ['station', 'branch_id', 'SELECT NEW.id'],
  ] as const;
  return owners.map(
    ([
      table,
      column,
      stations,
    ]) => `CREATE FUNCTION tallying.${table}_time_zone_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  stations text[] := ARRAY(${stations});${distributed ? '\n  one text;' : ''}
BEGIN
${
  distributed
    ? `  FOREACH one IN ARRAY stations LOOP
    -- The trigger runs on every node, and each can look only at the stations that it has.
    CONTINUE WHEN NOT EXISTS (
      SELECT FROM pg_dist_placement AS p JOIN pg_dist_local_group AS here ON here.groupid = p.groupid
      WHERE p.shardid = get_shard_id_for_distribution_column('tallying.counted_station', one)
    );
    CONTINUE WHEN NOT EXISTS (SELECT FROM counted_station AS c WHERE c.station_id = one);
    RAISE EXCEPTION 'TIME_ZONE_DISTRIBUTED: in a distributed database a station that has records keeps its time zone: neither that of its bureau can change, nor can the station or its branch move'
      USING ERRCODE = 'feature_not_supported';
  END LOOP;`
    : `  PERFORM refuse_old_snapshot();
  PERFORM rebuild_tallies(stations);`
}
  RETURN NULL;
END
$$;

CREATE TRIGGER ${table}_time_zone AFTER UPDATE ON ${table} FOR EACH ROW
WHEN (OLD.${column} IS DISTINCT FROM NEW.${column}) EXECUTE FUNCTION ${table}_time_zone_changed();`,
  );
}

/** Where a posting changes, so may the post, the community and the team of its member's records. */
const postingTriggers = `CREATE FUNCTION tallying.posting_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  stations text[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    stations := ARRAY(SELECT DISTINCT station_id FROM new_rows);
  ELSIF TG_OP = 'DELETE' THEN
    stations := ARRAY(SELECT DISTINCT station_id FROM old_rows);
  ELSE
    stations := ARRAY(SELECT station_id FROM old_rows UNION SELECT station_id FROM new_rows);
  END IF;
  PERFORM rebuild_tallies(stations);
  RETURN NULL;
END
$$;

CREATE TRIGGER posting_insert AFTER INSERT ON posting REFERENCING NEW TABLE AS new_rows
FOR EACH STATEMENT ${unlessPostponed} EXECUTE FUNCTION posting_changed();
CREATE TRIGGER posting_update AFTER UPDATE ON posting REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
FOR EACH STATEMENT ${unlessPostponed} EXECUTE FUNCTION posting_changed();
CREATE TRIGGER posting_delete AFTER DELETE ON posting REFERENCING OLD TABLE AS old_rows
FOR EACH STATEMENT ${unlessPostponed} EXECUTE FUNCTION posting_changed();
CREATE TRIGGER posting_truncate AFTER TRUNCATE ON posting
FOR EACH STATEMENT ${unlessPostponed} EXECUTE FUNCTION records_truncated();`;
