-- CreateTable
CREATE TABLE "retention_deletion" (
    "station_id" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "rule" TEXT NOT NULL,
    "records" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "retention_deletion_pkey" PRIMARY KEY ("station_id","record","month","rule")
);
