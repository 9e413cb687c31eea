/**
 * PostgreSQL takes a name that it does not know for an offset, the other way round than the library does: `+08:00` is
 * eight hours west of Greenwich, and so is `XYZ8`. A bureau's time zone must be a name that it knows.
 */
export const timeZoneGuard = `CREATE FUNCTION tallying.check_time_zone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_timezone_names AS known WHERE lower(known.name) = lower(NEW.time_zone)) THEN
    RAISE EXCEPTION 'TIME_ZONE_UNKNOWN: "%" is not the name of a time zone that the database knows: use one such as Asia/Shanghai', NEW.time_zone
      USING ERRCODE = 'invalid_parameter_value';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER bureau_check_time_zone BEFORE INSERT OR UPDATE OF time_zone ON bureau
FOR EACH ROW EXECUTE FUNCTION check_time_zone();`;
