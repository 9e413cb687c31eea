-- AlterEnum
ALTER TYPE "case_field" ADD VALUE 'other_department';
