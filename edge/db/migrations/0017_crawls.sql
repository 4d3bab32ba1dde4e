CREATE TABLE "crawl_issues" (
	"workspace_id" uuid NOT NULL,
	"crawl_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"check_id" text NOT NULL,
	"severity" text NOT NULL,
	"group_name" text NOT NULL,
	"message" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "crawl_issues_workspace_id_crawl_id_position_pk" PRIMARY KEY("workspace_id","crawl_id","position")
);
--> statement-breakpoint
ALTER TABLE "crawl_issues" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "crawl_quotas" (
	"workspace_id" uuid NOT NULL,
	"month" text NOT NULL,
	"held_pages" integer NOT NULL,
	"used_pages" integer NOT NULL,
	CONSTRAINT "crawl_quotas_workspace_id_month_pk" PRIMARY KEY("workspace_id","month")
);
--> statement-breakpoint
ALTER TABLE "crawl_quotas" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "crawl_schedules" (
	"workspace_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"cadence" text NOT NULL,
	"options" jsonb NOT NULL,
	"next_run_at" timestamp (3) with time zone NOT NULL,
	"reason" text,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "crawl_schedules_workspace_id_project_id_pk" PRIMARY KEY("workspace_id","project_id")
);
--> statement-breakpoint
ALTER TABLE "crawl_schedules" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "crawls" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"options" jsonb NOT NULL,
	"status" text NOT NULL,
	"ended" text,
	"is_complete" boolean NOT NULL,
	"is_quota_reached" boolean NOT NULL,
	"is_scheduled" boolean NOT NULL,
	"counts" jsonb NOT NULL,
	"errors" integer NOT NULL,
	"warnings" integer NOT NULL,
	"notices" integer NOT NULL,
	"fingerprints" jsonb,
	"pages" integer NOT NULL,
	"held_pages" integer NOT NULL,
	"held_month" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "crawls_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "crawls" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "crawl_issues" ADD CONSTRAINT "crawl_issues_crawl_fk" FOREIGN KEY ("workspace_id","crawl_id") REFERENCES "public"."crawls"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crawl_quotas" ADD CONSTRAINT "crawl_quotas_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crawl_schedules" ADD CONSTRAINT "crawl_schedules_project_fk" FOREIGN KEY ("workspace_id","project_id") REFERENCES "public"."projects"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crawls" ADD CONSTRAINT "crawls_project_fk" FOREIGN KEY ("workspace_id","project_id") REFERENCES "public"."projects"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "crawl_schedules_due_index" ON "crawl_schedules" USING btree ("next_run_at");--> statement-breakpoint
CREATE INDEX "crawls_project_index" ON "crawls" USING btree ("workspace_id","project_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "crawl_issues" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "crawl_quotas" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "crawl_schedules" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "workspace_fence" ON "crawls" AS PERMISSIVE FOR ALL TO "sightline_request" USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid));--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "crawl_issues", "crawl_quotas", "crawl_schedules", "crawls" TO sightline_request;
