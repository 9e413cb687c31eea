-- CreateEnum
CREATE TYPE "act_kind" AS ENUM ('record', 'change', 'withdraw');

-- CreateTable
CREATE TABLE "act" (
    "station_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "viewer" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "key" TEXT,
    "input_hash" TEXT,
    "name" TEXT NOT NULL,
    "kind" "act_kind" NOT NULL,
    "record" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT,
    "changed" TEXT[],
    "before" JSONB,
    "after" JSONB,
    "position" BIGINT,

    CONSTRAINT "act_pkey" PRIMARY KEY ("station_id","id")
);

-- CreateIndex
CREATE INDEX "act_position_idx" ON "act"("position");

-- CreateIndex
CREATE UNIQUE INDEX "act_station_id_viewer_key_key" ON "act"("station_id", "viewer", "key");

-- CreateIndex
CREATE UNIQUE INDEX "act_station_id_record_record_id_version_key" ON "act"("station_id", "record", "record_id", "version");
