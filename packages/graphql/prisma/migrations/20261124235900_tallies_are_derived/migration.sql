-- The functions and triggers that keep the tallies follow from core by now, and are applied after the migrations, in a
-- schema of their own. Those of the migrations before go, with their triggers.
DROP FUNCTION member_month_from CASCADE;
DROP FUNCTION lock_tallies CASCADE;
DROP FUNCTION refresh_household_visit_tallies CASCADE;
DROP FUNCTION refresh_mediation_tallies CASCADE;
DROP FUNCTION refresh_lead_tallies CASCADE;
DROP FUNCTION refresh_information_item_tallies CASCADE;
DROP FUNCTION refresh_service_tallies CASCADE;
DROP FUNCTION household_visit_changed CASCADE;
DROP FUNCTION visit_call_back_changed CASCADE;
DROP FUNCTION mediation_changed CASCADE;
DROP FUNCTION mediation_call_back_changed CASCADE;
DROP FUNCTION lead_changed CASCADE;
DROP FUNCTION information_item_changed CASCADE;
DROP FUNCTION service_changed CASCADE;
DROP FUNCTION household_visit_truncated CASCADE;
DROP FUNCTION visit_call_back_truncated CASCADE;
DROP FUNCTION mediation_truncated CASCADE;
DROP FUNCTION mediation_call_back_truncated CASCADE;
DROP FUNCTION lead_truncated CASCADE;
DROP FUNCTION information_item_truncated CASCADE;
DROP FUNCTION service_truncated CASCADE;
DROP FUNCTION rebuild_tallies CASCADE;
DROP FUNCTION bureau_time_zone_changed CASCADE;
DROP FUNCTION branch_time_zone_changed CASCADE;
DROP FUNCTION station_time_zone_changed CASCADE;
DROP TYPE member_month;
