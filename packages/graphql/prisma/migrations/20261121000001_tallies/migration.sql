-- Keeps the monthly tallies right. Derived from the metric catalogue: see src/tallies/tally-sql.ts.

-- A member's month in the bureau's time zone, from starts_at up to, not including, ends_at.
CREATE TYPE member_month AS (
  station_id text, member_id text, month date, starts_at timestamptz, ends_at timestamptz
);

CREATE VIEW station_time_zone AS
SELECT station.id AS station_id, bureau.time_zone
FROM station
JOIN branch ON branch.id = station.branch_id
JOIN bureau ON bureau.id = branch.bureau_id;

CREATE FUNCTION member_month_from(station_id text, member_id text, first_day timestamp, time_zone text)
RETURNS member_month LANGUAGE sql IMMUTABLE AS $$
  SELECT station_id, member_id, first_day::date, first_day AT TIME ZONE time_zone,
    (first_day + interval '1 month') AT TIME ZONE time_zone
$$;

-- Makes the tallies that are missing, and locks those that there are: a conflicting row is locked even where it
-- is not updated. One order for all writers, so that two of them cannot wait for each other here.
CREATE FUNCTION lock_tallies(keys member_month[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO member_month_tally (station_id, member_id, month)
  SELECT key.station_id, key.member_id, key.month
  FROM unnest(keys) AS key
  CROSS JOIN LATERAL (
    SELECT FROM member WHERE member.station_id = key.station_id AND member.id = key.member_id OFFSET 0
  ) AS known
  ORDER BY key.station_id, key.member_id, key.month
  ON CONFLICT (station_id, member_id, month) DO UPDATE SET month = excluded.month WHERE FALSE;
END
$$;

CREATE FUNCTION refresh_household_visit_tallies(keys member_month[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM lock_tallies(keys);
  INSERT INTO member_month_tally (station_id, member_id, month, visits, households_visited, visits_called_back, numbers_matched, visits_confirmed, visits_satisfied)
  SELECT key.station_id, key.member_id, key.month, visits, households_visited, visits_called_back, numbers_matched, visits_confirmed, visits_satisfied
  FROM unnest(keys) AS key
  CROSS JOIN LATERAL (
    SELECT FROM member_month_tally AS each WHERE each.station_id = key.station_id
      AND each.member_id = key.member_id AND each.month = key.month OFFSET 0
  ) AS locked
  CROSS JOIN LATERAL (
    SELECT count(*) AS visits,
      count(DISTINCT root.household_key) AS households_visited
    FROM household_visit AS root
    WHERE root.station_id = key.station_id AND root.member_id = key.member_id
      AND root.visited_at >= key.starts_at AND root.visited_at < key.ends_at
  ) AS household_visit_counts
  CROSS JOIN LATERAL (
    SELECT count(*) AS visits_called_back,
      count(*) FILTER (WHERE record.number_matched IS TRUE) AS numbers_matched,
      count(*) FILTER (WHERE record.visit_confirmed IS TRUE) AS visits_confirmed,
      count(*) FILTER (WHERE record.satisfied IS TRUE) AS visits_satisfied
    FROM household_visit AS root
    CROSS JOIN LATERAL (
      SELECT * FROM visit_call_back AS each
      WHERE each.station_id = root.station_id AND each.visit_id = root.id OFFSET 0
    ) AS record
    WHERE root.station_id = key.station_id AND root.member_id = key.member_id
      AND root.visited_at >= key.starts_at AND root.visited_at < key.ends_at
  ) AS visit_call_back_counts
  ON CONFLICT (station_id, member_id, month) DO UPDATE
  SET visits = excluded.visits, households_visited = excluded.households_visited, visits_called_back = excluded.visits_called_back, numbers_matched = excluded.numbers_matched, visits_confirmed = excluded.visits_confirmed, visits_satisfied = excluded.visits_satisfied;
END
$$;

CREATE FUNCTION refresh_mediation_tallies(keys member_month[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM lock_tallies(keys);
  INSERT INTO member_month_tally (station_id, member_id, month, mediations, mediations_settled, mediations_called_back, mediations_both_satisfied)
  SELECT key.station_id, key.member_id, key.month, mediations, mediations_settled, mediations_called_back, mediations_both_satisfied
  FROM unnest(keys) AS key
  CROSS JOIN LATERAL (
    SELECT FROM member_month_tally AS each WHERE each.station_id = key.station_id
      AND each.member_id = key.member_id AND each.month = key.month OFFSET 0
  ) AS locked
  CROSS JOIN LATERAL (
    SELECT count(*) AS mediations,
      count(*) FILTER (WHERE root.outcome = 'settled') AS mediations_settled
    FROM mediation AS root
    WHERE root.station_id = key.station_id AND root.member_id = key.member_id
      AND root.mediated_at >= key.starts_at AND root.mediated_at < key.ends_at
  ) AS mediation_counts
  CROSS JOIN LATERAL (
    SELECT count(*) AS mediations_called_back,
      count(*) FILTER (WHERE record.both_satisfied IS TRUE) AS mediations_both_satisfied
    FROM mediation AS root
    CROSS JOIN LATERAL (
      SELECT * FROM mediation_call_back AS each
      WHERE each.station_id = root.station_id AND each.mediation_id = root.id OFFSET 0
    ) AS record
    WHERE root.station_id = key.station_id AND root.member_id = key.member_id
      AND root.mediated_at >= key.starts_at AND root.mediated_at < key.ends_at
  ) AS mediation_call_back_counts
  ON CONFLICT (station_id, member_id, month) DO UPDATE
  SET mediations = excluded.mediations, mediations_settled = excluded.mediations_settled, mediations_called_back = excluded.mediations_called_back, mediations_both_satisfied = excluded.mediations_both_satisfied;
END
$$;

CREATE FUNCTION refresh_lead_tallies(keys member_month[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM lock_tallies(keys);
  INSERT INTO member_month_tally (station_id, member_id, month, case_leads, suspects_caught, fugitives_caught)
  SELECT key.station_id, key.member_id, key.month, case_leads, suspects_caught, fugitives_caught
  FROM unnest(keys) AS key
  CROSS JOIN LATERAL (
    SELECT FROM member_month_tally AS each WHERE each.station_id = key.station_id
      AND each.member_id = key.member_id AND each.month = key.month OFFSET 0
  ) AS locked
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE root.kind = 'case_lead') AS case_leads,
      count(*) FILTER (WHERE root.kind = 'suspect_caught') AS suspects_caught,
      count(*) FILTER (WHERE root.kind = 'fugitive_caught') AS fugitives_caught
    FROM lead AS root
    WHERE root.station_id = key.station_id AND root.member_id = key.member_id
      AND root.reported_at >= key.starts_at AND root.reported_at < key.ends_at
  ) AS lead_counts
  ON CONFLICT (station_id, member_id, month) DO UPDATE
  SET case_leads = excluded.case_leads, suspects_caught = excluded.suspects_caught, fugitives_caught = excluded.fugitives_caught;
END
$$;

CREATE FUNCTION refresh_information_item_tallies(keys member_month[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM lock_tallies(keys);
  INSERT INTO member_month_tally (station_id, member_id, month, information_items, lead_information_items)
  SELECT key.station_id, key.member_id, key.month, information_items, lead_information_items
  FROM unnest(keys) AS key
  CROSS JOIN LATERAL (
    SELECT FROM member_month_tally AS each WHERE each.station_id = key.station_id
      AND each.member_id = key.member_id AND each.month = key.month OFFSET 0
  ) AS locked
  CROSS JOIN LATERAL (
    SELECT count(*) AS information_items,
      count(*) FILTER (WHERE root.is_lead IS TRUE) AS lead_information_items
    FROM information_item AS root
    WHERE root.station_id = key.station_id AND root.member_id = key.member_id
      AND root.collected_at >= key.starts_at AND root.collected_at < key.ends_at
  ) AS information_item_counts
  ON CONFLICT (station_id, member_id, month) DO UPDATE
  SET information_items = excluded.information_items, lead_information_items = excluded.lead_information_items;
END
$$;

CREATE FUNCTION refresh_service_tallies(keys member_month[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM lock_tallies(keys);
  INSERT INTO member_month_tally (station_id, member_id, month, services, services_recognised)
  SELECT key.station_id, key.member_id, key.month, services, services_recognised
  FROM unnest(keys) AS key
  CROSS JOIN LATERAL (
    SELECT FROM member_month_tally AS each WHERE each.station_id = key.station_id
      AND each.member_id = key.member_id AND each.month = key.month OFFSET 0
  ) AS locked
  CROSS JOIN LATERAL (
    SELECT count(*) AS services,
      count(*) FILTER (WHERE root.recognised IS TRUE) AS services_recognised
    FROM service AS root
    WHERE root.station_id = key.station_id AND root.member_id = key.member_id
      AND root.served_at >= key.starts_at AND root.served_at < key.ends_at
  ) AS service_counts
  ON CONFLICT (station_id, member_id, month) DO UPDATE
  SET services = excluded.services, services_recognised = excluded.services_recognised;
END
$$;

CREATE FUNCTION household_visit_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  keys member_month[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    keys := (
      SELECT array_agg(member_month_from(key.station_id, key.member_id, key.first_day, key.time_zone))
      FROM (
        SELECT DISTINCT root.station_id, root.member_id, zone.time_zone,
          date_trunc('month', root.visited_at AT TIME ZONE zone.time_zone) AS first_day
        FROM new_rows AS root
        JOIN station_time_zone AS zone ON zone.station_id = root.station_id
        
      ) AS key
    );
  ELSIF TG_OP = 'DELETE' THEN
    keys := (
      SELECT array_agg(member_month_from(key.station_id, key.member_id, key.first_day, key.time_zone))
      FROM (
        SELECT DISTINCT root.station_id, root.member_id, zone.time_zone,
          date_trunc('month', root.visited_at AT TIME ZONE zone.time_zone) AS first_day
        FROM old_rows AS root
        JOIN station_time_zone AS zone ON zone.station_id = root.station_id
        
      ) AS key
    );
  ELSE
    keys := (
      SELECT array_agg(member_month_from(key.station_id, key.member_id, key.first_day, key.time_zone))
      FROM (
        SELECT DISTINCT root.station_id, root.member_id, zone.time_zone,
          date_trunc('month', root.visited_at AT TIME ZONE zone.time_zone) AS first_day
        FROM (SELECT station_id, member_id, visited_at FROM old_rows UNION SELECT station_id, member_id, visited_at FROM new_rows) AS root
        JOIN station_time_zone AS zone ON zone.station_id = root.station_id
        
      ) AS key
    );
  END IF;
  IF keys IS NOT NULL THEN
    PERFORM refresh_household_visit_tallies(keys);
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER household_visit_insert AFTER INSERT ON household_visit
REFERENCING NEW TABLE AS new_rows
FOR EACH STATEMENT EXECUTE FUNCTION household_visit_changed();

CREATE TRIGGER household_visit_update AFTER UPDATE ON household_visit
REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
FOR EACH STATEMENT EXECUTE FUNCTION household_visit_changed();

CREATE TRIGGER household_visit_delete AFTER DELETE ON household_visit
REFERENCING OLD TABLE AS old_rows
FOR EACH STATEMENT EXECUTE FUNCTION household_visit_changed();

CREATE FUNCTION visit_call_back_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  keys member_month[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM FROM (SELECT DISTINCT station_id, visit_id FROM new_rows AS changed ORDER BY station_id, visit_id) AS record
    CROSS JOIN LATERAL (
      SELECT FROM household_visit AS root
      WHERE root.station_id = record.station_id AND root.id = record.visit_id OFFSET 0 FOR SHARE
    ) AS locked;
    keys := (
      SELECT array_agg(member_month_from(key.station_id, key.member_id, key.first_day, key.time_zone))
      FROM (
        SELECT DISTINCT root.station_id, root.member_id, zone.time_zone,
          date_trunc('month', root.visited_at AT TIME ZONE zone.time_zone) AS first_day
        FROM new_rows AS record
    CROSS JOIN LATERAL (
      SELECT * FROM household_visit AS each
      WHERE each.station_id = record.station_id AND each.id = record.visit_id OFFSET 0
    ) AS root
        JOIN station_time_zone AS zone ON zone.station_id = root.station_id
        
      ) AS key
    );
  ELSIF TG_OP = 'DELETE' THEN
    PERFORM FROM (SELECT DISTINCT station_id, visit_id FROM old_rows AS changed ORDER BY station_id, visit_id) AS record
    CROSS JOIN LATERAL (
      SELECT FROM household_visit AS root
      WHERE root.station_id = record.station_id AND root.id = record.visit_id OFFSET 0 FOR SHARE
    ) AS locked;
    keys := (
      SELECT array_agg(member_month_from(key.station_id, key.member_id, key.first_day, key.time_zone))
      FROM (
        SELECT DISTINCT root.station_id, root.member_id, zone.time_zone,
          date_trunc('month', root.visited_at AT TIME ZONE zone.time_zone) AS first_day
        FROM old_rows AS record
    CROSS JOIN LATERAL (
      SELECT * FROM household_visit AS each
      WHERE each.station_id = record.station_id AND each.id = record.visit_id OFFSET 0
    ) AS root
        JOIN station_time_zone AS zone ON zone.station_id = root.station_id
        
      ) AS key
    );
  ELSE
    PERFORM FROM (SELECT DISTINCT station_id, visit_id FROM (SELECT station_id, visit_id FROM old_rows UNION SELECT station_id, visit_id FROM new_rows) AS changed ORDER BY station_id, visit_id) AS record
    CROSS JOIN LATERAL (
      SELECT FROM household_visit AS root
      WHERE root.station_id = record.station_id AND root.id = record.visit_id OFFSET 0 FOR SHARE
    ) AS locked;
    keys := (
      SELECT array_agg(member_month_from(key.station_id, key.member_id, key.first_day, key.time_zone))
      FROM (
        SELECT DISTINCT root.station_id, root.member_id, zone.time_zone,
          date_trunc('month', root.visited_at AT TIME ZONE zone.time_zone) AS first_day
        FROM (SELECT station_id, visit_id FROM old_rows UNION SELECT station_id, visit_id FROM new_rows) AS record
    CROSS JOIN LATERAL (
      SELECT * FROM household_visit AS each
      WHERE each.station_id = record.station_id AND each.id = record.visit_id OFFSET 0
    ) AS root
        JOIN station_time_zone AS zone ON zone.station_id = root.station_id
        
      ) AS key
    );
  END IF;
  IF keys IS NOT NULL THEN
    PERFORM refresh_household_visit_tallies(keys);
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER visit_call_back_insert AFTER INSERT ON visit_call_back
REFERENCING NEW TABLE AS new_rows
FOR EACH STATEMENT EXECUTE FUNCTION visit_call_back_changed();

CREATE TRIGGER visit_call_back_update AFTER UPDATE ON visit_call_back
REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
FOR EACH STATEMENT EXECUTE FUNCTION visit_call_back_changed();

CREATE TRIGGER visit_call_back_delete AFTER DELETE ON visit_call_back
REFERENCING OLD TABLE AS old_rows
FOR EACH STATEMENT EXECUTE FUNCTION visit_call_back_changed();

CREATE FUNCTION mediation_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  keys member_month[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    keys := (
      SELECT array_agg(member_month_from(key.station_id, key.member_id, key.first_day, key.time_zone))
      FROM (
        SELECT DISTINCT root.station_id, root.member_id, zone.time_zone,
          date_trunc('month', root.mediated_at AT TIME ZONE zone.time_zone) AS first_day
        FROM new_rows AS root
        JOIN station_time_zone AS zone ON zone.station_id = root.station_id
        
      ) AS key
    );
  ELSIF TG_OP = 'DELETE' THEN
    keys := (
      SELECT array_agg(member_month_from(key.station_id, key.member_id, key.first_day, key.time_zone))
      FROM (
        SELECT DISTINCT root.station_id, root.member_id, zone.time_zone,
          date_trunc('month', root.mediated_at AT TIME ZONE zone.time_zone) AS first_day
        FROM old_rows AS root
        JOIN station_time_zone AS zone ON zone.station_id = root.station_id
        
      ) AS key
    );
  ELSE
    keys := (
      SELECT array_agg(member_month_from(key.station_id, key.member_id, key.first_day, key.time_zone))
      FROM (
        SELECT DISTINCT root.station_id, root.member_id, zone.time_zone,
          date_trunc('month', root.mediated_at AT TIME ZONE zone.time_zone) AS first_day
        FROM (SELECT station_id, member_id, mediated_at FROM old_rows UNION SELECT station_id, member_id, mediated_at FROM new_rows) AS root
        JOIN station_time_zone AS zone ON zone.station_id = root.station_id
        
      ) AS key
    );
  END IF;
  IF keys IS NOT NULL THEN
    PERFORM refresh_mediation_tallies(keys);
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER mediation_insert AFTER INSERT ON mediation
REFERENCING NEW TABLE AS new_rows
FOR EACH STATEMENT EXECUTE FUNCTION mediation_changed();

CREATE TRIGGER mediation_update AFTER UPDATE ON mediation
REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
FOR EACH STATEMENT EXECUTE FUNCTION mediation_changed();

CREATE TRIGGER mediation_delete AFTER DELETE ON mediation
REFERENCING OLD TABLE AS old_rows
FOR EACH STATEMENT EXECUTE FUNCTION mediation_changed();

CREATE FUNCTION mediation_call_back_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  keys member_month[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM FROM (SELECT DISTINCT station_id, mediation_id FROM new_rows AS changed ORDER BY station_id, mediation_id) AS record
    CROSS JOIN LATERAL (
      SELECT FROM mediation AS root
      WHERE root.station_id = record.station_id AND root.id = record.mediation_id OFFSET 0 FOR SHARE
    ) AS locked;
    keys := (
      SELECT array_agg(member_month_from(key.station_id, key.member_id, key.first_day, key.time_zone))
      FROM (
        SELECT DISTINCT root.station_id, root.member_id, zone.time_zone,
          date_trunc('month', root.mediated_at AT TIME ZONE zone.time_zone) AS first_day
        FROM new_rows AS record
    CROSS JOIN LATERAL (
      SELECT * FROM mediation AS each
      WHERE each.station_id = record.station_id AND each.id = record.mediation_id OFFSET 0
    ) AS root
        JOIN station_time_zone AS zone ON zone.station_id = root.station_id
        
      ) AS key
    );
  ELSIF TG_OP = 'DELETE' THEN
    PERFORM FROM (SELECT DISTINCT station_id, mediation_id FROM old_rows AS changed ORDER BY station_id, mediation_id) AS record
    CROSS JOIN LATERAL (
      SELECT FROM mediation AS root
      WHERE root.station_id = record.station_id AND root.id = record.mediation_id OFFSET 0 FOR SHARE
    ) AS locked;
    keys := (
      SELECT array_agg(member_month_from(key.station_id, key.member_id, key.first_day, key.time_zone))
      FROM (
        SELECT DISTINCT root.station_id, root.member_id, zone.time_zone,
          date_trunc('month', root.mediated_at AT TIME ZONE zone.time_zone) AS first_day
        FROM old_rows AS record
    CROSS JOIN LATERAL (
      SELECT * FROM mediation AS each
      WHERE each.station_id = record.station_id AND each.id = record.mediation_id OFFSET 0
    ) AS root
        JOIN station_time_zone AS zone ON zone.station_id = root.station_id
        
      ) AS key
    );
  ELSE
    PERFORM FROM (SELECT DISTINCT station_id, mediation_id FROM (SELECT station_id, mediation_id FROM old_rows UNION SELECT station_id, mediation_id FROM new_rows) AS changed ORDER BY station_id, mediation_id) AS record
    CROSS JOIN LATERAL (
      SELECT FROM mediation AS root
      WHERE root.station_id = record.station_id AND root.id = record.mediation_id OFFSET 0 FOR SHARE
    ) AS locked;
    keys := (
      SELECT array_agg(member_month_from(key.station_id, key.member_id, key.first_day, key.time_zone))
      FROM (
        SELECT DISTINCT root.station_id, root.member_id, zone.time_zone,
          date_trunc('month', root.mediated_at AT TIME ZONE zone.time_zone) AS first_day
        FROM (SELECT station_id, mediation_id FROM old_rows UNION SELECT station_id, mediation_id FROM new_rows) AS record
    CROSS JOIN LATERAL (
      SELECT * FROM mediation AS each
      WHERE each.station_id = record.station_id AND each.id = record.mediation_id OFFSET 0
    ) AS root
        JOIN station_time_zone AS zone ON zone.station_id = root.station_id
        
      ) AS key
    );
  END IF;
  IF keys IS NOT NULL THEN
    PERFORM refresh_mediation_tallies(keys);
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER mediation_call_back_insert AFTER INSERT ON mediation_call_back
REFERENCING NEW TABLE AS new_rows
FOR EACH STATEMENT EXECUTE FUNCTION mediation_call_back_changed();

CREATE TRIGGER mediation_call_back_update AFTER UPDATE ON mediation_call_back
REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
FOR EACH STATEMENT EXECUTE FUNCTION mediation_call_back_changed();

CREATE TRIGGER mediation_call_back_delete AFTER DELETE ON mediation_call_back
REFERENCING OLD TABLE AS old_rows
FOR EACH STATEMENT EXECUTE FUNCTION mediation_call_back_changed();

CREATE FUNCTION lead_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  keys member_month[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    keys := (
      SELECT array_agg(member_month_from(key.station_id, key.member_id, key.first_day, key.time_zone))
      FROM (
        SELECT DISTINCT root.station_id, root.member_id, zone.time_zone,
          date_trunc('month', root.reported_at AT TIME ZONE zone.time_zone) AS first_day
        FROM new_rows AS root
        JOIN station_time_zone AS zone ON zone.station_id = root.station_id
        
      ) AS key
    );
  ELSIF TG_OP = 'DELETE' THEN
    keys := (
      SELECT array_agg(member_month_from(key.station_id, key.member_id, key.first_day, key.time_zone))
      FROM (
        SELECT DISTINCT root.station_id, root.member_id, zone.time_zone,
          date_trunc('month', root.reported_at AT TIME ZONE zone.time_zone) AS first_day
        FROM old_rows AS root
        JOIN station_time_zone AS zone ON zone.station_id = root.station_id
        
      ) AS key
    );
  ELSE
    keys := (
      SELECT array_agg(member_month_from(key.station_id, key.member_id, key.first_day, key.time_zone))
      FROM (
        SELECT DISTINCT root.station_id, root.member_id, zone.time_zone,
          date_trunc('month', root.reported_at AT TIME ZONE zone.time_zone) AS first_day
        FROM (SELECT station_id, member_id, reported_at FROM old_rows UNION SELECT station_id, member_id, reported_at FROM new_rows) AS root
        JOIN station_time_zone AS zone ON zone.station_id = root.station_id
        
      ) AS key
    );
  END IF;
  IF keys IS NOT NULL THEN
    PERFORM refresh_lead_tallies(keys);
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER lead_insert AFTER INSERT ON lead
REFERENCING NEW TABLE AS new_rows
FOR EACH STATEMENT EXECUTE FUNCTION lead_changed();

CREATE TRIGGER lead_update AFTER UPDATE ON lead
REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
FOR EACH STATEMENT EXECUTE FUNCTION lead_changed();

CREATE TRIGGER lead_delete AFTER DELETE ON lead
REFERENCING OLD TABLE AS old_rows
FOR EACH STATEMENT EXECUTE FUNCTION lead_changed();

CREATE FUNCTION information_item_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  keys member_month[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    keys := (
      SELECT array_agg(member_month_from(key.station_id, key.member_id, key.first_day, key.time_zone))
      FROM (
        SELECT DISTINCT root.station_id, root.member_id, zone.time_zone,
          date_trunc('month', root.collected_at AT TIME ZONE zone.time_zone) AS first_day
        FROM new_rows AS root
        JOIN station_time_zone AS zone ON zone.station_id = root.station_id
        
      ) AS key
    );
  ELSIF TG_OP = 'DELETE' THEN
    keys := (
      SELECT array_agg(member_month_from(key.station_id, key.member_id, key.first_day, key.time_zone))
      FROM (
        SELECT DISTINCT root.station_id, root.member_id, zone.time_zone,
          date_trunc('month', root.collected_at AT TIME ZONE zone.time_zone) AS first_day
        FROM old_rows AS root
        JOIN station_time_zone AS zone ON zone.station_id = root.station_id
        
      ) AS key
    );
  ELSE
    keys := (
      SELECT array_agg(member_month_from(key.station_id, key.member_id, key.first_day, key.time_zone))
      FROM (
        SELECT DISTINCT root.station_id, root.member_id, zone.time_zone,
          date_trunc('month', root.collected_at AT TIME ZONE zone.time_zone) AS first_day
        FROM (SELECT station_id, member_id, collected_at FROM old_rows UNION SELECT station_id, member_id, collected_at FROM new_rows) AS root
        JOIN station_time_zone AS zone ON zone.station_id = root.station_id
        
      ) AS key
    );
  END IF;
  IF keys IS NOT NULL THEN
    PERFORM refresh_information_item_tallies(keys);
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER information_item_insert AFTER INSERT ON information_item
REFERENCING NEW TABLE AS new_rows
FOR EACH STATEMENT EXECUTE FUNCTION information_item_changed();

CREATE TRIGGER information_item_update AFTER UPDATE ON information_item
REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
FOR EACH STATEMENT EXECUTE FUNCTION information_item_changed();

CREATE TRIGGER information_item_delete AFTER DELETE ON information_item
REFERENCING OLD TABLE AS old_rows
FOR EACH STATEMENT EXECUTE FUNCTION information_item_changed();

CREATE FUNCTION service_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  keys member_month[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    keys := (
      SELECT array_agg(member_month_from(key.station_id, key.member_id, key.first_day, key.time_zone))
      FROM (
        SELECT DISTINCT root.station_id, root.member_id, zone.time_zone,
          date_trunc('month', root.served_at AT TIME ZONE zone.time_zone) AS first_day
        FROM new_rows AS root
        JOIN station_time_zone AS zone ON zone.station_id = root.station_id
        
      ) AS key
    );
  ELSIF TG_OP = 'DELETE' THEN
    keys := (
      SELECT array_agg(member_month_from(key.station_id, key.member_id, key.first_day, key.time_zone))
      FROM (
        SELECT DISTINCT root.station_id, root.member_id, zone.time_zone,
          date_trunc('month', root.served_at AT TIME ZONE zone.time_zone) AS first_day
        FROM old_rows AS root
        JOIN station_time_zone AS zone ON zone.station_id = root.station_id
        
      ) AS key
    );
  ELSE
    keys := (
      SELECT array_agg(member_month_from(key.station_id, key.member_id, key.first_day, key.time_zone))
      FROM (
        SELECT DISTINCT root.station_id, root.member_id, zone.time_zone,
          date_trunc('month', root.served_at AT TIME ZONE zone.time_zone) AS first_day
        FROM (SELECT station_id, member_id, served_at FROM old_rows UNION SELECT station_id, member_id, served_at FROM new_rows) AS root
        JOIN station_time_zone AS zone ON zone.station_id = root.station_id
        
      ) AS key
    );
  END IF;
  IF keys IS NOT NULL THEN
    PERFORM refresh_service_tallies(keys);
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER service_insert AFTER INSERT ON service
REFERENCING NEW TABLE AS new_rows
FOR EACH STATEMENT EXECUTE FUNCTION service_changed();

CREATE TRIGGER service_update AFTER UPDATE ON service
REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
FOR EACH STATEMENT EXECUTE FUNCTION service_changed();

CREATE TRIGGER service_delete AFTER DELETE ON service
REFERENCING OLD TABLE AS old_rows
FOR EACH STATEMENT EXECUTE FUNCTION service_changed();

CREATE FUNCTION household_visit_truncated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE member_month_tally SET visits = 0, households_visited = 0;
  RETURN NULL;
END
$$;

CREATE TRIGGER household_visit_truncate AFTER TRUNCATE ON household_visit
FOR EACH STATEMENT EXECUTE FUNCTION household_visit_truncated();

CREATE FUNCTION visit_call_back_truncated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE member_month_tally SET visits_called_back = 0, numbers_matched = 0, visits_confirmed = 0, visits_satisfied = 0;
  RETURN NULL;
END
$$;

CREATE TRIGGER visit_call_back_truncate AFTER TRUNCATE ON visit_call_back
FOR EACH STATEMENT EXECUTE FUNCTION visit_call_back_truncated();

CREATE FUNCTION mediation_truncated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE member_month_tally SET mediations = 0, mediations_settled = 0;
  RETURN NULL;
END
$$;

CREATE TRIGGER mediation_truncate AFTER TRUNCATE ON mediation
FOR EACH STATEMENT EXECUTE FUNCTION mediation_truncated();

CREATE FUNCTION mediation_call_back_truncated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE member_month_tally SET mediations_called_back = 0, mediations_both_satisfied = 0;
  RETURN NULL;
END
$$;

CREATE TRIGGER mediation_call_back_truncate AFTER TRUNCATE ON mediation_call_back
FOR EACH STATEMENT EXECUTE FUNCTION mediation_call_back_truncated();

CREATE FUNCTION lead_truncated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE member_month_tally SET case_leads = 0, suspects_caught = 0, fugitives_caught = 0;
  RETURN NULL;
END
$$;

CREATE TRIGGER lead_truncate AFTER TRUNCATE ON lead
FOR EACH STATEMENT EXECUTE FUNCTION lead_truncated();

CREATE FUNCTION information_item_truncated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE member_month_tally SET information_items = 0, lead_information_items = 0;
  RETURN NULL;
END
$$;

CREATE TRIGGER information_item_truncate AFTER TRUNCATE ON information_item
FOR EACH STATEMENT EXECUTE FUNCTION information_item_truncated();

CREATE FUNCTION service_truncated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE member_month_tally SET services = 0, services_recognised = 0;
  RETURN NULL;
END
$$;

CREATE TRIGGER service_truncate AFTER TRUNCATE ON service
FOR EACH STATEMENT EXECUTE FUNCTION service_truncated();

CREATE FUNCTION rebuild_tallies(stations text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  keys member_month[];
BEGIN
  LOCK TABLE household_visit, visit_call_back, mediation, mediation_call_back, lead, information_item, service IN SHARE ROW EXCLUSIVE MODE;
  DELETE FROM member_month_tally WHERE station_id = ANY (stations);
  keys := (
      SELECT array_agg(member_month_from(key.station_id, key.member_id, key.first_day, key.time_zone))
      FROM (
        SELECT DISTINCT root.station_id, root.member_id, zone.time_zone,
          date_trunc('month', root.visited_at AT TIME ZONE zone.time_zone) AS first_day
        FROM household_visit AS root
        JOIN station_time_zone AS zone ON zone.station_id = root.station_id
        WHERE root.station_id = ANY (stations)
      ) AS key
    );
  IF keys IS NOT NULL THEN
    PERFORM refresh_household_visit_tallies(keys);
  END IF;
  keys := (
      SELECT array_agg(member_month_from(key.station_id, key.member_id, key.first_day, key.time_zone))
      FROM (
        SELECT DISTINCT root.station_id, root.member_id, zone.time_zone,
          date_trunc('month', root.mediated_at AT TIME ZONE zone.time_zone) AS first_day
        FROM mediation AS root
        JOIN station_time_zone AS zone ON zone.station_id = root.station_id
        WHERE root.station_id = ANY (stations)
      ) AS key
    );
  IF keys IS NOT NULL THEN
    PERFORM refresh_mediation_tallies(keys);
  END IF;
  keys := (
      SELECT array_agg(member_month_from(key.station_id, key.member_id, key.first_day, key.time_zone))
      FROM (
        SELECT DISTINCT root.station_id, root.member_id, zone.time_zone,
          date_trunc('month', root.reported_at AT TIME ZONE zone.time_zone) AS first_day
        FROM lead AS root
        JOIN station_time_zone AS zone ON zone.station_id = root.station_id
        WHERE root.station_id = ANY (stations)
      ) AS key
    );
  IF keys IS NOT NULL THEN
    PERFORM refresh_lead_tallies(keys);
  END IF;
  keys := (
      SELECT array_agg(member_month_from(key.station_id, key.member_id, key.first_day, key.time_zone))
      FROM (
        SELECT DISTINCT root.station_id, root.member_id, zone.time_zone,
          date_trunc('month', root.collected_at AT TIME ZONE zone.time_zone) AS first_day
        FROM information_item AS root
        JOIN station_time_zone AS zone ON zone.station_id = root.station_id
        WHERE root.station_id = ANY (stations)
      ) AS key
    );
  IF keys IS NOT NULL THEN
    PERFORM refresh_information_item_tallies(keys);
  END IF;
  keys := (
      SELECT array_agg(member_month_from(key.station_id, key.member_id, key.first_day, key.time_zone))
      FROM (
        SELECT DISTINCT root.station_id, root.member_id, zone.time_zone,
          date_trunc('month', root.served_at AT TIME ZONE zone.time_zone) AS first_day
        FROM service AS root
        JOIN station_time_zone AS zone ON zone.station_id = root.station_id
        WHERE root.station_id = ANY (stations)
      ) AS key
    );
  IF keys IS NOT NULL THEN
    PERFORM refresh_service_tallies(keys);
  END IF;
END
$$;

CREATE FUNCTION bureau_time_zone_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM rebuild_tallies(ARRAY(SELECT s.id FROM station s JOIN branch b ON b.id = s.branch_id WHERE b.bureau_id = NEW.id));
  RETURN NULL;
END
$$;

CREATE TRIGGER bureau_time_zone AFTER UPDATE ON bureau FOR EACH ROW
WHEN (OLD.time_zone IS DISTINCT FROM NEW.time_zone) EXECUTE FUNCTION bureau_time_zone_changed();

CREATE FUNCTION branch_time_zone_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM rebuild_tallies(ARRAY(SELECT id FROM station WHERE branch_id = NEW.id));
  RETURN NULL;
END
$$;

CREATE TRIGGER branch_time_zone AFTER UPDATE ON branch FOR EACH ROW
WHEN (OLD.bureau_id IS DISTINCT FROM NEW.bureau_id) EXECUTE FUNCTION branch_time_zone_changed();

CREATE FUNCTION station_time_zone_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM rebuild_tallies(ARRAY(SELECT NEW.id));
  RETURN NULL;
END
$$;

CREATE TRIGGER station_time_zone AFTER UPDATE ON station FOR EACH ROW
WHEN (OLD.branch_id IS DISTINCT FROM NEW.branch_id) EXECUTE FUNCTION station_time_zone_changed();
