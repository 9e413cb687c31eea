-- CreateTable
CREATE TABLE "rule_set" (
    "code" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "effective_from" DATE NOT NULL,
    "rule_set" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "stored_by" TEXT NOT NULL,
    "stored_at" TIMESTAMPTZ(3) NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "rule_set_pkey" PRIMARY KEY ("code","version")
);

-- CreateIndex
CREATE UNIQUE INDEX "rule_set_stored_by_key_key" ON "rule_set"("stored_by", "key");
