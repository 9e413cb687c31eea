-- AlterEnum
ALTER TYPE "education_form" ADD VALUE 'talk' BEFORE 'online';
ALTER TYPE "education_form" ADD VALUE 'performance' BEFORE 'online';
