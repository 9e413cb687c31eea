-- Tallies follow from core by now, with their tables: they are made and counted after the migrations.
DROP SCHEMA IF EXISTS tallying CASCADE;
-- DropTable
DROP TABLE "member_month_tally";
