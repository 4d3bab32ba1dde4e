ALTER TABLE "collection_runs" RENAME TO "check_runs";--> statement-breakpoint
ALTER TABLE "collection_plans" RENAME TO "check_schedules";--> statement-breakpoint
ALTER TABLE "check_runs" RENAME CONSTRAINT "collection_runs_workspace_id_keyword_id_run_at_pk" TO "check_runs_workspace_id_keyword_id_run_at_pk";--> statement-breakpoint
ALTER TABLE "check_runs" RENAME CONSTRAINT "collection_runs_workspace_id_workspaces_id_fk" TO "check_runs_workspace_id_workspaces_id_fk";--> statement-breakpoint
ALTER TABLE "check_runs" RENAME CONSTRAINT "collection_runs_search_id_searches_id_fk" TO "check_runs_search_id_searches_id_fk";--> statement-breakpoint
ALTER TABLE "check_schedules" RENAME CONSTRAINT "collection_plans_workspace_id_project_id_pk" TO "check_schedules_workspace_id_project_id_pk";--> statement-breakpoint
ALTER TABLE "check_schedules" RENAME CONSTRAINT "collection_plans_project_fk" TO "check_schedules_project_fk";--> statement-breakpoint
ALTER INDEX "collection_runs_project_index" RENAME TO "check_runs_project_index";--> statement-breakpoint
ALTER INDEX "collection_runs_search_index" RENAME TO "check_runs_search_index";--> statement-breakpoint
ALTER INDEX "collection_runs_open_index" RENAME TO "check_runs_open_index";--> statement-breakpoint
ALTER INDEX "collection_runs_created_index" RENAME TO "check_runs_created_index";--> statement-breakpoint
UPDATE "outbox_messages" SET "queue" = 'search' WHERE "queue" = 'collect';--> statement-breakpoint
UPDATE "dead_letters" SET "queue" = 'search' WHERE "queue" = 'collect';--> statement-breakpoint
UPDATE "audit_log" SET "action" = 'scheduledChecks.set' WHERE "action" = 'collection.set';
