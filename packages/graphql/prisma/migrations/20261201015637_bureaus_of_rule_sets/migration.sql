-- AlterTable
ALTER TABLE "rule_set" ADD COLUMN     "bureau_id" TEXT;
